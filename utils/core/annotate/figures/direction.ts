import type { Figure, ValueType } from '../../model.ts';
import { formsOf } from './inflect.ts';
import { wordBefore } from './word-before.ts';

const AMOUNTS: ReadonlySet<ValueType> = new Set(['money', 'percent', 'quantity', 'count']);
const either = (verbs: string, more: string): string => [...formsOf(verbs), ...more.split(' ')].join('|');
const RISE = either(
  'rise gain add climb jump leap soar surge spike increase grow advance rally rebound swell boost balloon expand improve widen',
  'rose risen grew grown up',
);
const FALL = either(
  'fall drop dip slide slip skid plunge tumble decrease decline shrink sink lower reduce trim slash ease slump retreat narrow shed',
  'fell fallen slid shrank shrunk sank cut cuts cutting down',
);
const GROWTH = 'rise|increase|gain|jump|surge|climb|growth|warming';
const LOSS = 'fall|drop|decrease|decline|cut|reduction|slump|slide|cooling';
/**
 * 'fell by nearly', 'rose a further', 'a rise in rents of': no 'to', as the level that is reached is no change; no 'makes
 * up', 'sets down'.
 */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}-])(?<!\\b(?:ma[dk]\\w+|tak\\w+|took|set\\w*|put\\w*|pick\\w*|end\\w*|sum\\w*|add\\w*|l[ae]id|lay\\w*|pa(?:y|id)) )(?:(?:(${RISE})|(${FALL})|(lose|loses|losing|lost|raise[sd]?|raising))(?: by)?|(?:(${GROWTH})|(${LOSS}))(?: in [\\p{L}'’]+)? of)(?: (?:a|an|another|further|only|just|about|around|nearly|almost|some|roughly|over|under|at least|as much as|as many as|(?:more|less|fewer) than|\\p{L}+ly))* $`,
  'iu',
);
/** The words BEFORE may end with, besides those in -ly. */
const LAST_WORDS = new Set([
  ...RISE.split('|'),
  ...FALL.split('|'),
  ...`lose loses losing lost raise raised raises raising by of a an another further only just about around nearly almost some
  roughly over under least as than`.split(/\s+/),
]);
/** '5 % pay cut', '2 degrees warmer'. */
const AFTER = new RegExp(
  `^(?: [\\p{L}-]+)? (?:(${GROWTH}|higher|warmer|hotter)|(${LOSS}|lower|colder|cooler))(?!\\p{L})`,
  'iu',
);
/** The same change, said again in another unit: 'up 12 points, or 0.3 %'. */
const AGAIN = /^(?:,? or(?: about| nearly)? |,? \()$/;

/** Figures with the way their amount changed, where the words beside it say so: 'fell 0.2 %', 'a 5 % increase'. One pass. */
export function withDirections(figures: readonly Figure[], text: string): Figure[] {
  let before: Figure | undefined;
  return figures.map((figure) => {
    const again = before?.change !== undefined && AGAIN.test(text.slice(before.span.end, figure.span.start));
    const change = AMOUNTS.has(figure.value.type)
      ? (directionOf(text, figure) ?? (again ? before?.change : undefined))
      : undefined;
    before = change ? { ...figure, change } : figure;
    return before;
  });
}

const mayEnd = (last: string | undefined): boolean =>
  last === undefined || LAST_WORDS.has(last) || last.endsWith('ly');

function directionOf(text: string, { span, value }: Figure): 'rise' | 'fall' | undefined {
  const found =
    (mayEnd(wordBefore(text, span.start)) &&
      BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start))) ||
    (text[span.end] === ' ' && AFTER.exec(text.slice(span.end, span.end + 40)));
  if (!found) return undefined;
  const [, rose, , lost, growth] = found;
  // Who lost or raised a sum, or lost men, fell or rose by nothing; an index that lost points did.
  if (lost !== undefined && (value.type === 'money' || value.type === 'count')) return undefined;
  return rose !== undefined || growth !== undefined || lost?.startsWith('r') ? 'rise' : 'fall';
}
