import { age } from './detectors/age.ts';
import { count } from './detectors/count.ts';
import { date } from './detectors/date.ts';
import { duration } from './detectors/duration.ts';
import { money } from './detectors/money.ts';
import { ordinal } from './detectors/ordinal.ts';
import { percent } from './detectors/percent.ts';
import { quantity } from './detectors/quantity.ts';
import { ratio } from './detectors/ratio.ts';
import { score } from './detectors/score.ts';
import { set } from './detectors/set.ts';
import { time } from './detectors/time.ts';
import type { Rule, Veto } from './rule.ts';
import { identifier } from './vetoes/identifier.ts';
import { name } from './vetoes/name.ts';

/** What is no figure, asked before all rules. */
export const vetoes: readonly Veto[] = [identifier, name];

/** Every rule, in order of precedence: the first that reads a figure from a word wins. */
export const rules: readonly Rule[] = [
  money,
  percent,
  age,
  time,
  set,
  date,
  duration,
  score,
  quantity,
  ratio,
  ordinal,
  count,
];
