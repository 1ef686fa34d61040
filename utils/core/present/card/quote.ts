import type { Quote, QuoteForm } from '../../model.ts';
import { citationOf } from '../citation.ts';
import { BY_READER } from '../corrections/speaker.ts';
import { shorten } from '../snippet.ts';
import type { TextKey } from '../strings.ts';
import { type CardBody, type CardContext, insideOf, listOf, textAt } from './parts.ts';
import { introduction } from './party.ts';
import { SOURCE_LABEL, sourceOf, speakerLine, speakerName } from './speaker.ts';
import type { CardRow } from './view.ts';

export const FORM_LABEL: Readonly<Record<QuoteForm, TextKey>> = {
  direct: 'formDirect',
  mixed: 'formMixed',
  indirect: 'formIndirect',
};

export function quoteCard(context: CardContext, quote: Quote): CardBody {
  const { lookup, strings } = context;
  const { speaker } = quote;
  const party = speaker?.party === undefined ? undefined : lookup.parties.get(speaker.party);
  const name = party?.name ?? speaker?.name;
  const subtitle = party && introduction(context, party);
  const content = textAt(context, quote.span);

  const rows: CardRow[] = [
    { label: strings.text('source'), text: strings.text(SOURCE_LABEL[sourceOf(quote)]) },
  ];
  if (speaker?.unsure) rows.push({ label: strings.text('doubt'), text: strings.text('speakerDoubt') });
  if (speaker?.anonymity) rows.push({ label: strings.text('anonymity'), text: speaker.anonymity });
  if (quote.cue) rows.push({ label: strings.text('cue'), text: `“${textAt(context, quote.cue)}”` });
  const written = speaker?.span && textAt(context, speaker.span);
  if (quote.rule === BY_READER)
    rows.push({ label: strings.text('namedAs'), text: strings.text('speakerByReader') });
  else if (speaker && !written)
    rows.push({ label: strings.text('namedAs'), text: strings.text('speakerCarried') });
  else if (written && written !== name)
    rows.push({ label: strings.text('namedAs'), text: `“${shorten(written, 60)}”` });
  const titleCard = party?.mentions[0];

  const others = speaker ? lookup.quotes.filter((q) => q.id !== quote.id && sameSpeaker(q, quote)) : [];
  return {
    heading: `${strings.text('kindQuote')} · ${strings.text(FORM_LABEL[quote.form])}`,
    title: speakerName(context, quote),
    ...(titleCard !== undefined && { titleCard }),
    ...(subtitle && { subtitle }),
    tags: [],
    rows,
    lists: listOf(context, strings.count('otherQuotes', others.length), others),
    citation: citationOf(lookup.document.article, content, speaker && speakerLine(context, quote)),
    inside: insideOf(context, quote),
  };
}

/** An unnamed source is never taken for another one: 'an insider' may be two people. */
const sameSpeaker = (a: Quote, b: Quote): boolean =>
  a.speaker?.party !== undefined
    ? a.speaker.party === b.speaker?.party
    : a.speaker?.type === 'named' && b.speaker?.type === 'named' && a.speaker.name === b.speaker.name;
