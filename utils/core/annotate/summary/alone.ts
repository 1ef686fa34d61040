import { findSiteRule } from '../relevance/site-text.ts';

/** What the wording rules see of a sentence: folded text, number of words, number of distinct words that carry meaning. */
export interface SentenceWording {
  readonly text: string;
  readonly words: number;
  readonly content: number;
}

const SHORTEST = 6;
const LONGEST = 70;
/** With fewer words that carry meaning a sentence tells nothing: 'A decision has to be made.' */
const FEWEST_CONTENT = 3;
const SPEECH =
  /\b(?:said|says|told|tells|added|adds|asked|insisted|warned|explained|argued|claimed|wrote|writes|noted|admitted|stated|replied|tweeted|announced|according to)\b/;
const LEANING =
  /^["']?(?:he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|such|both|neither|however|but|and|or|nor|so|yet|still|instead|meanwhile|moreover|furthermore|therefore|thus|then|also|too|besides|otherwise|nevertheless|nonetheless|similarly|likewise|consequently|indeed|in addition|in contrast|in response|in turn|in other words|for example|for instance|on the other hand|as a result|as such|after that|the latter|the former|the pair|the two|the move|the same|here|there|another|others|one of them|some of them|most of them|none of them|at the same time|even so|by contrast|that said|not only that|more (?:recently|importantly)|what's more|later|earlier|afterwards|we|i|you|my|our|your)\b/;
/** 'It is', 'There are', 'That is why' at times need nothing before them; 'this week' never does. */
const FREE =
  /^["']?(?:there (?:is|are|was|were|has|have|will)|it (?:is|was) (?:the|a|an) \w+ (?:that|who|which)|this (?:week|month|year|morning|summer|winter|spring|autumn|weekend|is the)|both \w+ and|earlier (?:this|in|on)|later (?:this|in|on))\b/;
/** What leans on other sentences even where it is the first of the article. */
const ALWAYS_LEANING =
  /^["']?(?:he|she|they|him|his|her|hers|them|their|theirs|however|but|and|or|nor|so|yet|instead|meanwhile|moreover|furthermore|therefore|thus|nevertheless|nonetheless)\b/;
/** 'When she arrived', 'In their view': a pronoun before anybody is named. */
const EARLY_PRONOUN =
  /^["']?(?:when|while|as|after|before|since|because|although|though|if|until|once|despite|in|at|on|with|for|from|during|under|to|by)(?: \w+){0,2}? (?:he|she|they|his|her|their|him|them)\b/;

/** Whether a sentence leans on the one before it: 'He', 'However', 'The latter'. `first`: nothing of the article stands before. */
export function leansBack(text: string, first: boolean, named: boolean): boolean {
  const start = text.slice(0, 60).toLowerCase();
  if (first) return ALWAYS_LEANING.test(start);
  return (LEANING.test(start) && !FREE.test(start)) || (!named && EARLY_PRONOUN.test(start));
}

const PERSONAL = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** Whether a sentence speaks as 'I' or 'we', or to 'you': opinion, advice or talk rather than report. */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);

/** 'Anger: The crowd outside …', a picture's words among the text; or a kicker of the page. */
const LABEL =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,4}(?: \([^)]{1,12}\))?: |VIDEO |Story highlights )/u;
const PICTURED =
  /[(,] ?(?:pictured|left|right|above|below|second (?:left|right)|far (?:left|right))[,).]|\b(?:is|are) (?:seen|pictured|shown) (?:here|above|below|in this)\b|^(?:pictured|scroll down)\b/i;
/** Who gave no answer: true of the reporting, not of the story. */
const NO_ANSWER =
  /\b(?:declined|refused) (?:to comment|comment)|\b(?:requests?|asked) for (?:a )?comment|\b(?:could not|couldn't|can't|cannot) (?:immediately )?be reached\b|\b(?:not|n't) (?:immediately )?(?:available for comment|return (?:a |an |several |multiple )?(?:call|calls|message|messages|emails?|request|requests))|\bno immediate (?:comment|response)\b/i;
/** Where the reader finds more. */
const POINTER =
  /\bsee (?:this|that|our) page\b|\b(?:in|about) (?:that topic in )?the next (?:article|part|post)\b|\bin this series\b|\bclick (?:here|on|the)\b|\bread (?:more|our|the full|about (?:that|it))\b|\bfor (?:more|full|further) (?:information|details)\b|\b(?:paying|paid) subscribers\b|\bsee here\b/i;
const QUOTED_START = /^["']/;

/**
 * Whether a sentence can stand in no summary: cut, asked, captioned, a line of the site, a refusal to comment, or a quote
 * nobody speaks.
 */
export function isBarred({ text, words, content }: SentenceWording): boolean {
  if (words < SHORTEST || words > LONGEST || content < FEWEST_CONTENT) return true;
  if (!/[.!?…]["')\]]*$/.test(text) || /\?["')\]]*$/.test(text)) return true;
  if (/^[a-z]/.test(text)) return true;
  if (LABEL.test(text) || PICTURED.test(text) || NO_ANSWER.test(text) || POINTER.test(text)) return true;
  const line = {
    text,
    lower: text.toLowerCase(),
    words,
    role: 'body',
    fromEnd: Number.POSITIVE_INFINITY,
  } as const;
  if (findSiteRule(line)) return true;
  const marks = text.split('"').length - 1;
  if (marks % 2 === 1) return true;
  return QUOTED_START.test(text) && !SPEECH.test(text);
}
