import type { SpeakerType } from '../../model.ts';
import type { Item } from './item.ts';
import type { Phrase } from './phrases.ts';

/** Nouns for bodies and documents that speak for more than one person. */
const BODY =
  /^(?:company|companies|firm|ministry|department|agency|campaign|government|administration|party|committee|commission|council|court|bank|union|university|college|school|hospital|police|office|board|group|organisation|organization|association|charity|church|club|team|airline|retailer|maker|manufacturer|carrier|regulator|watchdog|authority|bureau|embassy|consulate|army|military|navy|newspaper|paper|magazine|network|website|site|institute|foundation|think-tank|parliament|congress|senate|house|cabinet|family|statement|report|study|poll|survey|memo|letter|email|document|documents|lawsuit|complaint|indictment|editorial|article|release|tweet|post|ad|advert|banner|sign|headline|filing|transcript|ruling|law|bill|constitution|resolution|operator|supplier|developer|insurer|lender|fund|syndicate|coalition|alliance|federation|state|city|county|nation|country|industry|startup|start-up|app|studio|label|publisher|brand|chain|restaurant|factory|trust|force|service|panel|inquiry|tribunal|jury|watchdog|opposition|media|broadcaster|utility|refinery|body|commission)$/;
const SPOKEN_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|representative|representatives|rep|analysts?|officials?|lawyers?|executives?|economists?|strategists?|researchers?|aides?|insiders?|sources?|staffers?|prosecutors?|investigators?|engineers?|press)$/;

/** Whether a nominal source is a body or an unnamed person. */
export function kindOfNominal(items: readonly Item[], phrase: Phrase): SpeakerType {
  const head = items[phrase.head]!;
  return BODY.test(head.lower) ? 'organisation' : 'anonymous';
}

/** What you mark as “must”: the reader whom the text addresses is no source. */
export const isReader = (items: readonly Item[], { from, head }: Phrase): boolean =>
  /^you(?:rself)?(?:$|')/.test(items[head]!.lower) || items[from]!.lower === 'your';

/** Whether the head is someone who speaks for the body the phrase names: 'a Corvid Bank spokesperson'. */
export const speaksForBody = (head: string): boolean => SPOKEN_FOR.test(head);

const REASON =
  /\b(?:on (?:the )?condition of anonymity|(?:asked|asking|requested|requesting|wished|wanted|preferred|declined|declining|refused)(?: to remain)?(?: anonymous| anonymity| not)?(?: to)?(?: be (?:named|identified|quoted by name)|be anonymous|anonymity| anonymous)|who (?:spoke|speaks|talked) anonymously|(?:was|were|is|are) not authori[sz]ed to (?:speak|comment|discuss)|familiar with the (?:matter|situation|discussions?|talks|case|plans?|deal|investigation|thinking)|briefed on the (?:matter|situation|plans?|talks|investigation))(?:,? (?:because|since|to (?:discuss|speak|describe|talk|avoid|protect)|for fear|due to|citing|given)\b[^.;"“”]{0,140})?/;

/** What the text says about why a source is not named. Reads at most 400 characters. */
export function anonymityReason(text: string, from: number, to: number): string | undefined {
  const match = REASON.exec(text.slice(from, Math.min(to, from + 400)));
  return match?.[0].trim().replace(/[,\s]+$/, '');
}
