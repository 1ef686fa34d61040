import type { Attribution } from './attribute.ts';

export const QUOTE_EVIDENCE: Readonly<Record<string, string>> = {
  'said-x': 'speaker named right after the quote',
  'x-said': 'speaker named right after the quote',
  'according-to': 'source named in the same sentence',
  'in-the-words-of': 'source named in the same sentence',
  before: 'speaker named before the quote in its sentence',
  outer: 'the whole sentence is what the speaker says',
  passive: 'speaker named as the doer of a passive verb',
  statement: 'the quote belongs to someone’s statement',
  owner: 'the quote is named as someone’s words',
  colon: 'a colon leads from the speaker to the quote',
  label: 'the speaker’s name and a colon stand before the quote',
  trailing: 'the sentence ends with its attribution',
  dash: 'the speaker’s name follows the quote on a dash line',
  bracket: 'the attribution stands in brackets behind the quote',
  doing: 'no verb of saying: the subject of the sentence',
  continues: 'continues the quote before',
  'lead-in': 'the sentence before leads to the quote',
  'named-later': 'the next quote of the paragraph names the speaker',
  floating: 'no speaker named here: taken over from the paragraph above',
  echo: 'the same words stand elsewhere with their speaker',
  'next-sentence': 'the next sentence names the speaker',
  reported: 'reported speech behind a verb of saying',
  'reported-before': 'reported speech in front of its attribution',
  'reported-source': 'reported speech with its source',
};

/** What decided, in words a reader can check. */
export function evidenceOf(text: string, found: Attribution | undefined): readonly string[] {
  if (!found) return ['in quotation marks; who speaks is not clear'];
  const { items } = found.outline;
  const cue = items[found.cue];
  const speaker = { start: items[found.speaker.from]!.start, end: items[found.speaker.to]!.end };
  const start = cue ? Math.min(cue.start, speaker.start) : speaker.start;
  const end = cue ? Math.max(cue.end, speaker.end) : speaker.end;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const shown = words.length > 80 ? `${words.slice(0, 77)}…` : words;
  return [`${QUOTE_EVIDENCE[found.rule] ?? 'speaker named near the quote'}: ‘${shown}’`];
}
