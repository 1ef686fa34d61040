import type { Term } from '../nlp.ts';

/** Verbs whose subject has the amount: changes, levels, prices. Every inflected form, as the press writes them. */
const LEVEL = new Set(
  `rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping
   gain gains gained gaining lose loses lost losing jump jumps jumped jumping slip slips slipped slipping slide slides slid
   sliding surge surges surged surging soar soars soared soaring plunge plunges plunged plunging tumble tumbles tumbled
   tumbling grow grows grew grown growing shrink shrinks shrank shrunk shrinking increase increases increased increasing
   decrease decreases decreased decreasing decline declines declined declining edge edges edged advance advances advanced
   advancing rally rallied rallies double doubled halve halved slow slows slowed slowing ease eases eased easing dip dips
   dipped add adds added hit hits reach reaches reached reaching total totals totalled totaled totalling cost costs costing
   average averages averaged averaging stand stands stood standing measure measures measured measuring weigh weighs weighed
   weighing exceed exceeds exceeded top tops topped topping amount amounts amounted amounting is are was were be been
   equal equals equalled close closes closed end ended trade traded trades`
    .split(/\s+/)
    .filter(Boolean),
);

export const isLevelVerb = (word: string): boolean => LEVEL.has(word);
export const isVerb = (term: Term): boolean =>
  term.tags.has('Verb') || term.tags.has('Auxiliary') || term.tags.has('Modal');
