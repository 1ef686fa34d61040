import type { Detector, Veto } from './detector.ts';
import { ageDetector } from './detectors/age.ts';
import { countDetector } from './detectors/count.ts';
import { dateDetector } from './detectors/date.ts';
import { durationDetector } from './detectors/duration.ts';
import { moneyDetector } from './detectors/money.ts';
import { ordinalDetector } from './detectors/ordinal.ts';
import { percentDetector } from './detectors/percent.ts';
import { quantityDetector } from './detectors/quantity.ts';
import { ratioDetector } from './detectors/ratio.ts';
import { scoreDetector } from './detectors/score.ts';
import { setDetector } from './detectors/set.ts';
import { timeDetector } from './detectors/time.ts';
import { identifierVeto } from './vetoes/identifier.ts';
import { idiomVeto } from './vetoes/idiom.ts';
import { nameVeto } from './vetoes/name.ts';

/** What is no figure, asked before all rules. */
export const vetoes: readonly Veto[] = [identifierVeto, nameVeto, idiomVeto];

/** Every detector, in order of precedence: the first that reads a figure from a word wins. */
export const detectors: readonly Detector[] = [
  moneyDetector,
  percentDetector,
  ageDetector,
  timeDetector,
  setDetector,
  dateDetector,
  durationDetector,
  scoreDetector,
  quantityDetector,
  ratioDetector,
  ordinalDetector,
  countDetector,
];
