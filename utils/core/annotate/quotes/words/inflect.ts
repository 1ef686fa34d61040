import { COMMON_VERBS, IRREGULAR } from './common-verbs.ts';
import { CLAUSAL, FINDING, JUDGING, SAYING, THINKING } from './speech-verbs.ts';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Verb {
  readonly lemma: string;
  readonly form: Form;
}

const DOUBLES =
  /^(?:admit|submit|commit|permit|omit|refer|prefer|occur|compel|expel|rebut|regret|repel|transfer|incur|deter|control|quip|rap|snap|blog|slam|chat|nod|plan|stop|brag|jab|rip|pan|dub|beg|grin|drop|tap|top|trap|tip|plug|skip|slip|strip|swap|wrap|step|stem|stir|spot|spur|star|tar|flip|fit|fix|get|hit|hug|let|put|quit|run|set|sum|shut|sit|spin|split|stun|swim|win|cut|dig|grab|hop|lob|shun|sip|ban|bar|bet|begin|blur|drag|kid|knit|log|map|rob|rub|scan|shrug|sob|tan|thin|tug|vet|wed|whip|zip)$/;

/** A word form → the verb it is a form of. */
export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>();
const forms = VERBS as Map<string, Verb>;
const irregular = new Map(IRREGULAR.map((line) => [line[0], line]));

function add(form: string, lemma: string, kind: Form): void {
  if (!forms.has(form)) forms.set(form, { lemma, form: kind });
}

for (const lemma of [...SAYING, ...JUDGING, ...CLAUSAL, ...THINKING, ...irregular.keys(), ...COMMON_VERBS]) {
  add(lemma, lemma, 'base');
  add(
    /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma)
      ? `${lemma}es`
      : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s'),
    lemma,
    's',
  );
  const stem = DOUBLES.test(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '');
  add(/(?:ee|oe|ye|e)$/.test(lemma) && !/[^e]e$/.test(lemma) ? `${lemma}ing` : `${stem}ing`, lemma, 'ing');
  const known = irregular.get(lemma);
  if (known) {
    add(known[1], lemma, 'past');
    add(known[2], lemma, 'participle');
  } else add(stem.replace(/([^aeiou])y$/, '$1i').concat('ed'), lemma, 'past');
}

const saying = new Set(SAYING);
const judging = new Set(JUDGING);
const clausal = new Set(CLAUSAL);
const thinking = new Set(THINKING);
const finding = new Set(FINDING);
/** Say-type verbs that frame a quotation. */
export const isSaying = (lemma: string | undefined): boolean => lemma !== undefined && saying.has(lemma);
/** Any verb that reports speech. */
export const isSpeech = (lemma: string | undefined): boolean =>
  lemma !== undefined && (saying.has(lemma) || judging.has(lemma));
export const isClausal = (lemma: string | undefined): boolean => lemma !== undefined && clausal.has(lemma);
export const isFinding = (lemma: string | undefined): boolean => lemma !== undefined && finding.has(lemma);
export const isThinking = (lemma: string | undefined): boolean => lemma !== undefined && thinking.has(lemma);

/** Verb and particle that frame a quotation together: shot back, chimed in, went on. */
const PHRASAL = new Set(
  'shoot back,fire back,hit back,snap back,come back,write back,push back,bite back,chime in,weigh in,jump in,cut in,go on,carry on,call out,cry out,cut back,strike back,punch back,spit back,blurt out,sum up,speak up,speak out,pipe up,put it'.split(
    ',',
  ),
);
export const isPhrasalSaying = (lemma: string | undefined, particle: string | undefined): boolean =>
  PHRASAL.has(`${lemma} ${particle}`);
