import type { Party, PartyMention, Quote } from '../../model.ts';
import { bySpan } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import type { Attribution } from './attribute.ts';
import { attributeBeside, opensSentence, type Place, placesOf } from './attribute.ts';
import { carryAttributions } from './carry.ts';
import { assembleCast, type Cast } from './cast.ts';
import { isDoubtful } from './certainty.ts';
import { echoAttributions } from './echo.ts';
import { evidenceOf } from './evidence.ts';
import { findReports } from './indirect.ts';
import type { Named, Outline } from './item.ts';
import { outlineParagraphs } from './outline.ts';
import { pairMarks } from './pair-marks.ts';
import type { Run } from './run.ts';
import { isPlausible, toLabelVoice, toVoice, type Voice } from './speaker.ts';
import { speechClues } from './speech-evidence.ts';
import { findBlocks, findTurns, mergeRuns } from './transcript.ts';

/** Quotes with their speakers, in order; reported speech nests around the words it quotes. Linear time. */
export function findQuotes(
  context: Context,
  named: { readonly mentions: readonly PartyMention[]; readonly parties: readonly Party[] },
): Quote[] {
  const marked = pairMarks(context);
  const runs = trustLabels(mergeRuns(findTurns(context), mergeRuns(findBlocks(context, marked), marked)));
  const outlines = outlineParagraphs(context, runs, namesOf(named));
  const places = placesOf(outlines, runs.length);
  const found = runs.map((run, i) =>
    run.label ? undefined : attributeBeside(context.text, run, places[i]!),
  );
  carryAttributions(outlines, places, found, runs);
  echoAttributions(context.folded, runs, places, found);
  const cast = assembleCast(context, outlines, named);
  const quotes = quotesOf(context, cast, runs, places, found);
  const reports = outlines.flatMap((outline) => reportsOf(context, cast, outline));
  return [...quotes, ...uncrossed(reports, quotes)].sort((a, b) => bySpan(a.span, b.span));
}

/** The known names with what they stand for, in order. */
function namesOf({
  mentions,
  parties,
}: {
  readonly mentions: readonly PartyMention[];
  readonly parties: readonly Party[];
}): Named[] {
  const kinds = new Map(parties.map((party) => [party.id, party.type]));
  return mentions.map(({ span, party }) => ({ ...span, kind: kinds.get(party) ?? 'organisation' }));
}

/** What stands between two quoted words of one list: “a” and “b”, “a” or a “b”. */
const JOINS = /^,? ?(?:and|or|but)?(?: as| of| to| being)?(?: an?| the)? ?$/;

/** One quotation that begins 'WARNING: …' is no transcript; two turns are. */
function trustLabels(runs: readonly Run[]): readonly Run[] {
  if (runs.filter((run) => run.label).length !== 1) return runs;
  return runs.map(({ label: _, ...run }) => run);
}

function quotesOf(
  context: Context,
  cast: Cast,
  runs: readonly Run[],
  places: readonly (readonly Place[])[],
  found: readonly (Attribution | undefined)[],
): Quote[] {
  const quotes: Quote[] = [];
  let kept = -2;
  const counts = new Map<string, number>();
  const wordsOf = (run: Run) => context.folded.slice(run.start, run.end).toLowerCase().replace(/\W+$/, '');
  for (const run of runs) counts.set(wordsOf(run), (counts.get(wordsOf(run)) ?? 0) + 1);
  const times = (run: Run) => counts.get(wordsOf(run)) ?? 1;
  let previous: { voice: Voice | undefined; end: number } | undefined;
  runs.forEach((run, i) => {
    const attribution = found[i];
    const place = places[i]![0];
    const beside =
      kept === i - 1 &&
      (found[i - 1]?.strength ?? 0) > 1 &&
      i > 0 &&
      JOINS.test(context.folded.slice(runs[i - 1]!.close, run.open));
    if (!run.label && place) {
      const clues = speechClues({
        text: context.text,
        run,
        place,
        found: attribution,
        beside,
        times: times(run),
      });
      const sum = clues.reduce((total, clue) => total + clue.weight, 0);
      if (sum <= 0) return;
    }
    kept = i;
    const near = previous && run.start - previous.end < 900 ? previous.voice : undefined;
    const clues = {
      content: context.text.slice(run.start, run.end),
      previous: near?.member,
      since: previous?.end,
      speaker: near?.speaker,
    };
    let voice: Voice | undefined;
    if (run.label) voice = toLabelVoice(context, cast, run.label);
    else if (attribution && isPlausible(attribution)) voice = toVoice(context, cast, attribution, clues);
    previous = { voice, end: run.end };
    quotes.push({
      ...toQuote(context.text, run, place, attribution),
      ...(voice && {
        speaker:
          attribution && isDoubtful(attribution, place) ? { ...voice.speaker, unsure: true } : voice.speaker,
      }),
    });
  });
  return quotes;
}

function toQuote(text: string, run: Run, place: Place | undefined, found: Attribution | undefined): Quote {
  const cue = found?.outline.items[found.cue];
  return {
    kind: 'quote',
    id: `quote-${run.start}-${run.end}`,
    span: { start: run.start, end: run.end },
    rule: run.label ? 'transcript' : (found?.rule ?? 'marks'),
    evidence: run.label
      ? [`the line begins with the speaker’s name: ‘${text.slice(run.label.start, run.label.end)}’`]
      : evidenceOf(text, found),
    form: isDirect(text, run, place) ? 'direct' : 'mixed',
    ...(cue && { cue: { start: cue.start, end: cue.end } }),
  };
}

/** A whole utterance rather than words woven into the reporter's sentence. */
function isDirect(text: string, run: Run, place: Place | undefined): boolean {
  if (run.multi || !place || opensSentence(place.outline.items, place.at)) return true;
  const before = place.outline.items[place.at - 1];
  return /^(?:comma|colon|dash|quote)$/.test(before?.tag ?? '') && /^\p{Lu}/u.test(text.slice(run.start));
}

function reportsOf(context: Context, cast: Cast, outline: Outline): Quote[] {
  return findReports(outline).map((report) => {
    const { cue, rule, span, speaker } = report;
    const found: Attribution = { speaker, cue, rule, strength: 2, outline, carried: false };
    const voice = toVoice(context, cast, found, { content: '' });
    const item = outline.items[cue]!;
    return {
      kind: 'quote',
      id: `quote-${span.start}-${span.end}`,
      span,
      rule,
      evidence: evidenceOf(context.text, found),
      form: 'indirect',
      speaker: voice.speaker,
      cue: { start: item.start, end: item.end },
    };
  });
}

/** Reports that neither cross a quotation nor repeat one nor each other. Both lists in order. */
function uncrossed(reports: readonly Quote[], quotes: readonly Quote[]): Quote[] {
  const kept: Quote[] = [];
  let q = 0;
  let end = -1;
  for (const report of [...reports].sort((a, b) => bySpan(a.span, b.span))) {
    const { span } = report;
    if (span.start < end || span.end <= span.start) continue;
    while (q < quotes.length && quotes[q]!.span.end <= span.start) q++;
    let crosses = false;
    for (let k = q; k < quotes.length && quotes[k]!.span.start < span.end; k++) {
      const inner = quotes[k]!.span;
      const whole = inner.start <= span.start + 1 && inner.end >= span.end - 2;
      if (whole || inner.start < span.start || inner.end > span.end) crosses = true;
    }
    if (crosses) continue;
    kept.push(report);
    end = span.end;
  }
  return kept;
}
