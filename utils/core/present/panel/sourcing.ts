import type { Quote } from '../../model.ts';
import { SOURCE_SHORT, type SourceKind, sourceOf } from '../card/speaker.ts';
import { formatShare } from '../format/number.ts';
import type { Lookup } from '../lookup.ts';
import type { Strings } from '../strings.ts';
import { countWords } from '../words.ts';
import type { SourcingView } from './view.ts';

const KINDS: readonly SourceKind[] = ['named', 'organisation', 'anonymous', 'nobody'];

interface Voice {
  readonly name: string;
  readonly role: string | undefined;
  readonly kind: SourceKind;
  readonly quotes: Quote[];
  words: number;
}

/**
 * Who is quoted, by the share of quoted words: what stands between quotation marks, a quote within a quote counted
 * once, with its outer speaker. Reported speech has no words of the speaker's own and does not count.
 */
export function toSourcing(lookup: Lookup, strings: Strings): SourcingView {
  const { text } = lookup.document.article;
  const spoken = lookup.quotes.filter((q, i) => q.form !== 'indirect' && lookup.quoteAroundQuote[i] === -1);
  const voices = new Map<string, Voice>();
  const byKind = new Map<SourceKind, number>();
  let total = 0;
  for (const quote of spoken) {
    const words = countWords(text, quote.span);
    total += words;
    byKind.set(sourceOf(quote), (byKind.get(sourceOf(quote)) ?? 0) + words);
    const voice = voiceOf(lookup, quote, strings, voices);
    voice.quotes.push(quote);
    voice.words += words;
  }
  const shareOf = (words: number) => (total === 0 ? 0 : words / total);
  const percentOf = (words: number) => formatShare(shareOf(words), strings.locale);
  return {
    total: strings.count('wordsQuoted', total),
    kinds: KINDS.flatMap((kind) => {
      const words = byKind.get(kind) ?? 0;
      if (words === 0) return [];
      const label = strings.text(SOURCE_SHORT[kind]);
      return { kind, label, words, share: shareOf(words), percent: percentOf(words) };
    }),
    speakers: [...voices.values()]
      .sort((a, b) => b.words - a.words)
      .map(({ name, role, kind, quotes, words }) => ({
        name,
        ...(role && { role }),
        kind,
        share: shareOf(words),
        percent: percentOf(words),
        quotes: countOf(quotes, strings),
        targets: quotes.map((q) => q.id),
      })),
  };
}

/** '3 quotes, 1 not certain'. */
function countOf(quotes: readonly Quote[], strings: Strings): string {
  const all = strings.count('quotesCount', quotes.length);
  const unsure = quotes.filter((q) => q.speaker?.unsure).length;
  return unsure === 0 ? all : `${all}, ${strings.count('notCertain', unsure)}`;
}

function voiceOf(lookup: Lookup, quote: Quote, strings: Strings, voices: Map<string, Voice>): Voice {
  const { speaker } = quote;
  const party = speaker?.party === undefined ? undefined : lookup.parties.get(speaker.party);
  const key = party ? `party ${party.id}` : speaker ? `${speaker.type} ${speaker.name.toLowerCase()}` : '';
  const known = voices.get(key);
  if (known) return known;
  const voice: Voice = {
    name: party?.name ?? speaker?.name ?? strings.text('nobody'),
    role: party?.role?.text,
    kind: sourceOf(quote),
    quotes: [],
    words: 0,
  };
  voices.set(key, voice);
  return voice;
}
