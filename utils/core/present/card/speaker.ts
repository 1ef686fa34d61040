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

export const sourceOf = (quote: Quote): SourceKind => quote.speaker?.type ?? 'nobody';

/** 'Jane Doe, chief executive', or that nobody is named. */
export function speakerLine(
  { lookup, strings }: Pick<CardContext, 'lookup' | 'strings'>,
  quote: Quote,
): string {
  const { speaker } = quote;
  if (!speaker) return strings.text('speakerUnknown');
  const party = speaker.party === undefined ? undefined : lookup.parties.get(speaker.party);
  const name = party?.name ?? speaker.name;
  const role = party?.role?.text;
  return role && !name.includes(role) ? `${name}, ${role}` : name;
}
