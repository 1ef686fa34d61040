import type { Party, PartyMention, Quote } from '../../model.ts';
import type { Context } from '../context.ts';
import { type Attribution, attributeBeside, opensSentence, type Place, placesOf } from './attribute.ts';
import { carryAttributions } from './carry.ts';
import { assembleCast, type Member } from './cast.ts';
import { evidenceOf } from './evidence.ts';
import { notSpeech } from './not-speech.ts';
import { outlineParagraphs } from './outline.ts';
import { pairMarks } from './pair-marks.ts';
import type { Run } from './run.ts';
import { toVoice } from './speaker.ts';

/** Quotes with their speakers, in order. Linear time. */
export function findQuotes(
  context: Context,
  named: { readonly mentions: readonly PartyMention[]; readonly parties: readonly Party[] },
): Quote[] {
  const runs = pairMarks(context);
  const outlines = outlineParagraphs(
    context,
    runs,
    named.mentions.map((mention) => mention.span),
  );
  const places = placesOf(outlines, runs.length);
  const found = runs.map((run, i) => attributeBeside(context.text, run, places[i]!));
  carryAttributions(outlines, places, found);
  const cast = assembleCast(context, outlines, named);
  const quotes: Quote[] = [];
  let previous: { member: Member | undefined; end: number } | undefined;
  runs.forEach((run, i) => {
    const attribution = found[i];
    const place = places[i]![0];
    if (notSpeech(context.text, run, place, attribution)) return;
    const near = previous && run.start - previous.end < 900 ? previous.member : undefined;
    const voice =
      attribution &&
      toVoice(context, cast, attribution, {
        content: context.text.slice(run.start, run.end),
        previous: near,
      });
    previous = { member: voice?.member, end: run.end };
    quotes.push({
      ...toQuote(context.text, run, place, attribution),
      ...(voice && { speaker: voice.speaker }),
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
    rule: found?.rule ?? 'marks',
    evidence: evidenceOf(text, found),
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
