import type { Quote } from '../../model.ts';
import type { TextKey } from '../strings.ts';
import type { CardContext } from './parts.ts';

/** What is known of where a quote comes from. */
export type SourceKind = 'named' | 'organisation' | 'anonymous' | 'nobody';

export const SOURCE_LABEL: Readonly<Record<SourceKind, TextKey>> = {
  named: 'sourceNamed',
  organisation: 'sourceOrganisation',
  anonymous: 'sourceAnonymous',
  nobody: 'sourceNobody',
};

/** The same where there is room for one word. */
export const SOURCE_SHORT: Readonly<Record<SourceKind, TextKey>> = {
  named: 'shortNamed',
  organisation: 'sourceOrganisation',
  anonymous: 'shortAnonymous',
  nobody: 'shortNobody',
};

export const sourceOf = (quote: Quote): SourceKind => quote.speaker?.type ?? 'nobody';

/** The name of the speaker, with a doubt where the text leaves one. */
export function speakerName(
  { lookup, strings }: Pick<CardContext, 'lookup' | 'strings'>,
  quote: Quote,
): string {
  const { speaker } = quote;
  if (!speaker) return strings.text('speakerUnknown');
  const party = speaker.party === undefined ? undefined : lookup.parties.get(speaker.party);
  const name = party?.name ?? speaker.name;
  if (!speaker.unsure) return name;
  // words of the text, not a name: 'One of the people' opens no line here
  const words = speaker.type === 'anonymous' ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
  return strings.text('perhaps', words);
}

/** 'Jane Doe, chief executive', 'Perhaps Jane Doe, …', or that nobody is named. */
export function speakerLine(context: Pick<CardContext, 'lookup' | 'strings'>, quote: Quote): string {
  const name = speakerName(context, quote);
  const party = quote.speaker?.party;
  const role = party === undefined ? undefined : context.lookup.parties.get(party)?.role?.text;
  return role && !name.includes(role) ? `${name}, ${role}` : name;
}
