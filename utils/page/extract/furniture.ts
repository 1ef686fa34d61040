/** What the words of a block say about it, whatever it is called: page furniture in the usual wordings of the trade. */

interface Wording {
  readonly reason: string;
  readonly pattern: RegExp;
  /** No longer text is meant. */
  readonly longest: number;
}

const WORDINGS: readonly Wording[] = [
  {
    reason: 'updated',
    pattern: /^(?:last |first )?(?:updated|published|posted|modified|created|last update)\b/i,
    longest: 90,
  },
  {
    reason: 'date',
    pattern:
      /^[^.!?]{0,30}(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})\b[^.!?]{0,30}$/i,
    longest: 70,
  },
  {
    reason: 'continue',
    pattern:
      /^(?:continue reading|story continues|article continues|read (?:the )?full|click here|tap here|keep reading|scroll (?:down )?(?:for|to)|this story continues)/i,
    longest: 120,
  },
  {
    reason: 'related',
    pattern:
      /^(?:related(?: (?:articles?|stor(?:y|ies)|content|links?|topics?|coverage|posts?|news))?|read (?:more|also|next|this)|see (?:also|more)|also read|more (?:from|on|about|like|stories|news|coverage)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended|don['’]t miss|watch(?: now| more| this| below)?|listen|up next|must[- ](?:read|watch)|what to read next|most (?:popular|read|viewed)|trending|editor['’]s (?:picks?|choice)|in (?:pictures|pics|video))\s*(?:[:|»>–—-]|$)/i,
    longest: 250,
  },
  {
    reason: 'advert',
    pattern: /^(?:advertisement|advertising|sponsored(?: content)?|ad|promoted|paid content)\b[^.]{0,30}$/i,
    longest: 60,
  },
  {
    reason: 'sign up',
    pattern:
      /^(?:sign up|subscribe|sign in|log in|register (?:now|here|today|for)|follow (?:us|me|him|her|them|\p{Lu}[\p{L}']* (?:on|at)|@\w+|the \p{Lu})|join us|like us|find us|download (?:the|our)|get (?:the|our|more) .{0,60}(?:newsletter|app|inbox|alerts|delivered)|listen to .{0,60} live)(?!\p{L})/iu,
    longest: 400,
  },
  {
    reason: 'contributed',
    pattern:
      /\bcontributed (?:to|reporting)(?: (?:to|for))? (?:this|the) (?:report|story|article|piece)\b|^(?:reporting|editing|additional reporting|writing|compiled) by\b/i,
    longest: 350,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:\d+ (?:comments?|shares?|likes?|views?)|(?:view|show|leave|post|add|join|see) (?:all |a |the |your )?(?:\d+ )?(?:comments?|conversation|discussion|reply))\b/i,
    longest: 80,
  },
  { reason: 'rights', pattern: /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i, longest: 300 },
  {
    reason: 'byline',
    pattern:
      /^(?:[Bb]y|BY):? +\p{Lu}[\p{L}.'’-]+(?: +(?:and|\p{Lu}[\p{L}.'’-]*|&|of|de|van|von)|,)*[^.!?]{0,60}$/u,
    longest: 120,
  },
  {
    reason: 'tags',
    pattern: /^(?:tags?|topics?|filed under|categories|category|labels?|keywords?|posted in)\s*:/i,
    longest: 250,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:(?:photo(?:graph)?s?|image|picture|video|illustration)(?: (?:credit|courtesy|by|source|via))?|credits?)\s*(?::|by\b|©)|[([](?:image|photo|picture|pic|credit|file photo|photo credit|getty|illustration)s?\s*(?::|by\b|credit)[^)\]]{0,80}[)\]]\s*$|\bphotos? ©/i,
    longest: 350,
  },
];

export function furnitureText(text: string, headline: string): string | undefined {
  if (text.length > 400) return undefined;
  if (headline && sameWords(text, headline)) return 'headline';
  if (text.length <= 60 && saysShare(text)) return 'share';
  for (const { reason, pattern, longest } of WORDINGS)
    if (text.length <= longest && pattern.test(text)) return reason;
  return undefined;
}

const SHARE = new Set(
  `share tweet email mail print comment comments save copy link facebook twitter x pinterest pin linkedin whatsapp reddit
   flipboard telegram messenger sms bookmark this article story page post on via to with in by it`.split(
    /\s+/,
  ),
);

/** A bar of buttons to pass the page on. */
function saysShare(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => SHARE.has(word));
}

const HEADS =
  /^(?:(?:more|other|latest|top|popular|related|recommended|further|similar|featured|trending|recent)\b.{0,30}\b(?:stories|articles|news|posts?|reads?|reading|links|coverage|content|headlines|videos?)|related|more (?:from|on|in)\b.{0,40}|most (?:popular|read|viewed)|read more|see also|also read|you (?:may|might) (?:also )?like|recommended(?: for you)?|trending(?: now)?|what to read next|up next|don['’]t miss|editor['’]s picks?)\s*:?$/i;

/** Whether a line heads links to other pages. */
export const headsFurniture = (text: string): boolean => text.length <= 60 && HEADS.test(text);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two lines say the same, whatever their marks and cases. */
export function sameWords(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 0.3 * b.length + 4) return false;
  return plain(a) === plain(b);
}
