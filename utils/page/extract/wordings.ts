/** A usual wording of the trade for what is no part of an article. */
export interface Wording {
  readonly reason: string;
  /** Asked only of lines that begin with one of these words, or hold one of these signs: most lines are spared the pattern. */
  readonly begins?: ReadonlySet<string>;
  readonly holds?: readonly string[];
  readonly pattern: RegExp;
  /** No longer text is meant. */
  readonly longest: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const WORDINGS: readonly Wording[] = [
  {
    reason: 'updated',
    begins: set('last first updated updates update published posted modified created'),
    pattern:
      /^(?:(?:last |first )?(?:updated|published|posted|modified|created|last update)\b(?!.*[a-z]{4}\.$)|updates?:?$)/i,
    longest: 90,
  },
  {
    reason: 'date',
    holds: [...'0123456789'],
    pattern:
      /^[^.!?]{0,30}(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})\b[^.!?]{0,30}$/i,
    longest: 70,
  },
  {
    reason: 'updated',
    begins: set('this the'),
    pattern:
      /^th(?:is|e) (?:article|story|report|post|piece) (?:was|has been|is) (?:originally |first |last )?(?:published|updated|posted|printed|reprinted|republished)\b/i,
    longest: 160,
  },
  {
    reason: 'label',
    begins: set(
      'close open caption captions show hide next previous prev play pause replay back view text story print reset loading gallery slideshow expand full skip zoom enlarge toggle',
    ),
    pattern:
      /^(?:close|open|(?:(?:show|hide|open|close|toggle|view) )?captions?|next|prev(?:ious)?|play|pause|replay|(?:back to|view) (?:gallery|slideshow|photos?|top)|text size|story tools|print|reset|loading|gallery|slideshow|expand|full ?screen|skip ad|zoom|enlarge|(?:open|close|toggle) (?:menu|search|navigation))(?: (?:image|photo|video|\d+))?[.…×]*$/i,
    longest: 30,
  },
  {
    reason: 'time',
    begins: set('# just about'),
    pattern:
      /^(?:\d{1,2}[:.h]\d\d(?::\d\d)?|\d{1,2} ?[ap]\.?m\.?)(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$|^(?:about )?(?:\d{1,2}|an?) (?:min(?:ute)?s?|h(?:ou)?rs?|days?) ago$|^just now$/i,
    longest: 30,
  },
  {
    reason: 'continue',
    begins: set('continue story article read click tap keep scroll this'),
    pattern:
      /^(?:continue reading|story continues|article continues|read (?:the )?full|click here|tap here|keep reading|scroll (?:down )?(?:for|to)|this story continues)/i,
    longest: 120,
  },
  {
    reason: 'related',
    begins: set(
      'related read see also more you recommended don watch listen up must what most trending editor in',
    ),
    pattern:
      /^(?:related(?: (?:articles?|stor(?:y|ies)|content|links?|topics?|coverage|posts?|news))?|read (?:more|also|next|this)|see (?:also|more)|also read|more (?:from|on|about|like|stories|news|coverage)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended|don['’]t miss|watch(?: now| more| this| below)?|listen|up next|must[- ](?:read|watch)|what to read next|most (?:popular|read|viewed)|trending|editor['’]s (?:picks?|choice)|in (?:pictures|pics|video))\s*(?:[:|»>–—-]|$)/i,
    longest: 250,
  },
  {
    reason: 'advert',
    begins: set('advertisement advertising advert adverts sponsored ad ads promoted paid'),
    pattern:
      /^(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| by .{1,30})?|promoted(?: content)?|paid (?:content|post))[\s:.·–—-]*(?:(?:scroll|continue|story|article)\b.{0,40})?$/i,
    longest: 60,
  },
  {
    reason: 'sign up',
    begins: set('sign subscribe log register follow join like find download get listen'),
    pattern:
      /^(?:sign up|subscribe|sign in|log in|register (?:now|here|today|for)|follow (?:us|me|him|her|them|[a-z']+ (?:on|at)|@\w+|the [a-z]+)|join us|like us|find us|download (?:the|our)|get (?:the|our|more) .{0,60}(?:newsletter|app|inbox|alerts|delivered)|listen to .{0,60} live)\b/i,
    longest: 400,
  },
  {
    reason: 'offer',
    begins: set('get try buy save enjoy order receive have'),
    pattern:
      /\b(?:delivered (?:to|through) your (?:door|letterbox|home|inbox|mailbox)|\d+ issues for|subscri(?:be|ption)\b.*(?:[$£€]\d|\bfree\b|\btoday\b))/i,
    longest: 250,
  },
  {
    reason: 'contributed',
    begins: set('reporting editing additional writing compiled contributing'),
    holds: ['contribut'],
    pattern:
      /\bcontributed (?:to|reporting)(?: (?:to|for))? (?:this|the) (?:report|story|article|piece)\b|^(?:reporting|editing|additional reporting|writing|compiled) by\b|^contributing:/i,
    longest: 350,
  },
  {
    reason: 'comments',
    begins: set('# view show leave post add join see'),
    pattern:
      /^(?:\d+ (?:comments?|shares?|likes?|views?)|(?:view|show|leave|post|add|join|see) (?:all |a |the |your )?(?:\d+ )?(?:comments?|conversation|discussion|reply))\b/i,
    longest: 80,
  },
  {
    reason: 'comments',
    begins: set('note please comments commenting we all attention'),
    pattern:
      /^(?:(?:please )?note\b.{0,20}|attention:? |please |we (?:are |have )?.{0,20}|all )?\bcomment(?:s|ing)\b.{0,60}\b(?:moderat|clos|disabled|policy|polic|guidelines|rules|approv|submitted|respectful)|\bmoderat(?:e|ing) (?:all |your |the )?comments\b/i,
    longest: 250,
  },
  {
    reason: 'rights',
    begins: set('copyright'),
    holds: ['©', '(c)', '(C)', 'ights reserved', 'ights Reserved', 'IGHTS RESERVED'],
    pattern: /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i,
    longest: 300,
  },
  {
    reason: 'byline',
    begins: set('by'),
    pattern: /^(?:[Bb]y|BY):? +[A-ZÀ-Þ][^.!?]{2,100}$/,
    longest: 120,
  },
  {
    reason: 'tags',
    begins: set('tag tags topic topics filed categories category label labels keyword keywords posted'),
    pattern: /^(?:tags?|topics?|filed under|categories|category|labels?|keywords?|posted in)\s*:/i,
    longest: 250,
  },
  {
    reason: 'credit',
    begins: set(
      'photo photos photograph photographs image images picture pictures video videos illustration illustrations credit credits',
    ),
    holds: ['(', '[', '©'],
    pattern:
      /^(?:(?:photo(?:graph)?s?|image|picture|video|illustration)(?: (?:credit|courtesy|by|source|via))?|credits?)\s*(?::|by\b|©)|[([](?:image|photo|picture|pic|credit|file photo|photo credit|getty|illustration)s?\s*(?::|by\b|credit)[^)\]]{0,80}[)\]]\s*$|\bphotos? ©|\([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}\/(?:[A-Z][\w.’'-]+ ?){1,4}\)\s*$/i,
    longest: 350,
  },
];
