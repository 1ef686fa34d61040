import type { AnnotatedArticle, Span } from '../../utils/core/model.ts';
import { bySpan } from '../../utils/core/text/spans.ts';

/** Everything that must hold in any document over any text; empty when all does. */
export function brokenInvariants(document: AnnotatedArticle, summarySentences = 3): string[] {
  const { article, annotations, parties, relevance, summary, findings } = document;
  const broken: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) broken.push(what);
  };
  const inBounds = ({ start, end }: Span) =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= article.text.length;
  const ids = new Map(annotations.map((a) => [a.id, a]));
  const partyIds = new Set(parties.map((p) => p.id));
  const say = (span: Span) =>
    `${span.start}-${span.end} ${JSON.stringify(article.text.slice(span.start, span.end).slice(0, 50))}`;

  check(ids.size === annotations.length, 'ids: two annotations share one');
  check(partyIds.size === parties.length, 'ids: two parties share one');
  for (const [i, a] of annotations.entries()) {
    check(inBounds(a.span), `${a.kind} ${a.rule}: out of bounds or empty: ${a.span.start}-${a.span.end}`);
    check(
      i === 0 || bySpan(annotations[i - 1]!.span, a.span) <= 0,
      `${a.kind} ${a.rule}: not sorted: ${say(a.span)}`,
    );
    check(a.rule !== '', `${a.kind}: no rule: ${say(a.span)}`);
    if (a.kind === 'figure') {
      const numbers = Object.values(a.value).filter((v) => typeof v === 'number');
      check(
        numbers.every(Number.isFinite),
        `figure ${a.rule}: not a number: ${say(a.span)} ${JSON.stringify(a.value)}`,
      );
      check(!a.measures || inBounds(a.measures), `figure ${a.rule}: measures out of bounds: ${say(a.span)}`);
    } else if (a.kind === 'party') check(partyIds.has(a.party), `party: mention of nobody: ${say(a.span)}`);
    else {
      check(!a.cue || inBounds(a.cue), `quote ${a.rule}: cue out of bounds: ${say(a.span)}`);
      const { speaker } = a;
      check(
        !speaker?.span || inBounds(speaker.span),
        `quote ${a.rule}: speaker out of bounds: ${say(a.span)}`,
      );
      check(
        !speaker?.party || partyIds.has(speaker.party),
        `quote ${a.rule}: speaker is no party: ${say(a.span)}`,
      );
      check(speaker?.name.trim() !== '', `quote ${a.rule}: speaker without a name: ${say(a.span)}`);
    }
  }
  for (const kind of ['figure', 'party', 'quote'] as const) {
    const spans = annotations.filter((a) => a.kind === kind).map((a) => a.span);
    const crossing = firstCrossing(spans);
    check(!crossing, `${kind}: half-overlap at ${crossing && say(crossing)}`);
  }
  for (const party of parties) {
    check(party.mentions.length > 0, `party: ${party.name} is never mentioned`);
    check(party.name.trim() !== '', 'party: without a name');
    for (const id of party.mentions) {
      const mention = ids.get(id);
      check(
        mention?.kind === 'party' && mention.party === party.id,
        `party: ${party.name} does not own ${id}`,
      );
    }
    check(!party.role || inBounds(party.role.span), `party: role of ${party.name} out of bounds`);
    check(
      !party.affiliation || partyIds.has(party.affiliation.party),
      `party: ${party.name} belongs to nobody`,
    );
  }
  check(relevance.length === article.paragraphs.length, 'relevance: not one verdict a paragraph');
  for (const [i, r] of relevance.entries()) {
    check(r.paragraph === i, 'relevance: not in order');
    check(r.score >= 0 && r.score <= 1, `relevance: score ${r.score} of paragraph ${i}`);
    check(
      r.verdict !== 'unrelated' || r.reasons.length > 0,
      `relevance: no reason for the flag on paragraph ${i}`,
    );
  }
  const sentences = new Set(
    article.paragraphs.flatMap((p) => p.sentences.map(({ start, end }) => `${start}-${end}`)),
  );
  check(summary.sentences.length <= summarySentences, 'summary: too long');
  for (const [i, s] of summary.sentences.entries()) {
    check(sentences.has(`${s.start}-${s.end}`), `summary: not a sentence: ${say(s)}`);
    check(i === 0 || summary.sentences[i - 1]!.end <= s.start, 'summary: not in order');
  }
  for (const finding of findings) {
    check(
      finding.annotations.every((id) => ids.has(id)),
      `finding ${finding.type}: names an unknown annotation`,
    );
    check(
      finding.paragraphs.every((p) => p in article.paragraphs),
      `finding ${finding.type}: names an unknown paragraph`,
    );
  }
  const again = JSON.stringify(document);
  check(
    JSON.stringify(JSON.parse(again)) === again && !/:null[,}]/.test(again),
    'JSON: does not survive the round trip',
  );
  return broken;
}

/** Sorted spans may nest; the first that begins inside one and ends outside of it. */
function firstCrossing(spans: readonly Span[]): Span | undefined {
  const open: Span[] = [];
  for (const span of spans) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    const outer = open.at(-1);
    if (outer && span.end > outer.end) return span;
    open.push(span);
  }
  return undefined;
}
