import type { Annotation, Party, PartyMention, PartyType } from '../../model.ts';
import { type Lookup, nearestMention, startingWithin } from '../lookup.ts';
import { isMinor } from '../minor.ts';
import { keyOf } from '../same-figure.ts';
import { snippetAt } from '../snippet.ts';
import type { TextKey } from '../strings.ts';
import { type CardBody, type CardContext, listOf, textAt } from './parts.ts';
import type { CardLink, CardRow } from './view.ts';

export const TYPE_LABEL: Readonly<Record<PartyType, TextKey>> = {
  person: 'typePerson',
  organisation: 'typeOrganisation',
  place: 'typePlace',
  group: 'typeGroup',
};

export function partyCard(context: CardContext, mention: PartyMention): CardBody {
  const { lookup, strings } = context;
  const party = lookup.parties.get(mention.party);
  const surface = textAt(context, mention.span);
  if (!party) return { heading: strings.text('kindParty'), title: surface, tags: [], rows: [], lists: [] };

  const others = annotationsOf(lookup, party).filter((m) => m.id !== mention.id);
  const quotes = lookup.quotes.filter((q) => q.speaker?.party === party.id);
  const aliases = party.aliases.filter((alias) => alias !== party.name);
  const subtitle = introduction(context, party);
  const rows: CardRow[] = [];
  if (party.role) {
    const source = sourceAt(context, party, party.role.span);
    rows.push({
      label: strings.text('introduced'),
      text: source ? '' : party.role.text,
      ...(source && { source }),
    });
  }
  if (party.affiliation) {
    const to = lookup.parties.get(party.affiliation.party);
    const card = to?.mentions[0];
    if (to)
      rows.push({ label: strings.text('affiliation'), text: to.name, ...(card !== undefined && { card }) });
  }
  if (aliases.length > 0) rows.push({ label: strings.text('alsoAs'), text: aliases.slice(0, 6).join(' · ') });

  return {
    heading: `${strings.text('kindParty')} · ${strings.text(TYPE_LABEL[party.type])}`,
    title: party.name,
    ...(subtitle && { subtitle }),
    tags: party.mentions.length > 1 ? [strings.count('mentions', party.mentions.length)] : [],
    rows,
    lists: [
      ...listOf(context, strings.text('whatTheySaid'), quotes),
      ...listOf(context, strings.text('figuresWith'), figuresWith(lookup, party)),
      ...listOf(context, strings.text('otherMentions'), others),
    ],
  };
}

const annotationsOf = (lookup: Lookup, party: Party): readonly Annotation[] =>
  party.mentions.flatMap((id) => lookup.byId.get(id) ?? []);

/** 'chief executive, Nvidia' */
export function introduction({ lookup }: Pick<CardContext, 'lookup'>, party: Party): string {
  const of = party.affiliation && lookup.parties.get(party.affiliation.party)?.name;
  const role = party.role?.text ?? '';
  return [role, of && !role.includes(of) ? of : ''].filter(Boolean).join(', ');
}

function sourceAt(
  context: CardContext,
  party: Party,
  span: { start: number; end: number },
): CardLink | undefined {
  const target = nearestMention(context.lookup, party, span);
  if (target === undefined) return undefined;
  const within = context.lookup.sentenceAt(span.start);
  return { target, kind: 'party', snippet: snippetAt(context.lookup.document.article.text, span, within) };
}

/** Figures in the party's own words or in a sentence that names it; each quantity once, no turns of phrase. */
export function figuresWith(lookup: Lookup, party: Party): readonly Annotation[] {
  const seen = new Set<string>();
  const places = [
    ...annotationsOf(lookup, party).map((mention) => lookup.sentenceAt(mention.span.start)),
    ...lookup.quotes.filter((q) => q.speaker?.party === party.id).map((q) => q.span),
  ].sort((a, b) => a.start - b.start);
  return places.flatMap((span) =>
    startingWithin(lookup.figures, span).filter((figure) => {
      if (isMinor(lookup.document.article.text, figure)) return false;
      const key = keyOf(figure.value);
      if (figure.value.type === 'ordinal' || figure.value.type === 'set' || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}
