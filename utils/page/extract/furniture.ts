/** What the words of a block say about it, whatever it is called: page furniture in the usual wordings of the trade. */

const PATTERNS: readonly (readonly [reason: string, pattern: RegExp, longest: number])[] = [
  ['updated', /^(?:(?:last |first )?(?:updated|published|posted|modified|created)\b)/i, 90],
  [
    'continue',
    /^(?:continue reading|story continues|article continues|read (?:the )?full|click here|tap here|keep reading|scroll (?:down )?(?:for|to))/i,
    120,
  ],
  [
    'related',
    /^(?:related(?: (?:articles?|stor(?:y|ies)|content|links?|topics?|coverage|posts?))?|read (?:more|also|next|this)|see (?:also|more)|also read|more (?:from|on|about|like|stories|news|coverage)|you (?:may|might) (?:also )?like|recommended|don['’]t miss|watch(?: now| more| this| below)?|listen|up next|must[- ]read|what to read next|most (?:popular|read|viewed)|trending|editor['’]s (?:picks?|choice))\s*(?:[:|»>-]|$)/i,
    250,
  ],
  [
    'advert',
    /^(?:advertisement|advertising|sponsored(?: content)?|ad|promoted|paid content)\b[^.]{0,30}$/i,
    60,
  ],
  [
    'sign up',
    /^(?:sign up|subscribe|sign in|log in|register|follow us|join us|like us|download (?:the|our)|get (?:the|our) .{0,40}(?:newsletter|app|inbox|alerts))\b/i,
    250,
  ],
  [
    'share',
    /^(?:share|tweet|email|print|comment|save|copy link|facebook|twitter|pinterest|linkedin|whatsapp|reddit)\b[^.]{0,40}$/i,
    50,
  ],
  [
    'comments',
    /^(?:\d+ (?:comments?|shares?|likes?|views?)|(?:view|show|leave|post|add|join|see) (?:all |a |the |your )?(?:\d+ )?(?:comments?|conversation|discussion|reply))\b/i,
    80,
  ],
  ['rights', /^(?:©|\(c\)|copyright\b|all rights reserved)/i, 300],
  ['rights', /\ball rights reserved\b/i, 300],
  [
    'byline',
    /^by:? +\p{Lu}[\p{L}.'’-]+(?: +(?:and|\p{Lu}[\p{L}.'’-]*|&|of|de|van|von)|,)*[^.!?]{0,60}$/u,
    120,
  ],
  ['tags', /^(?:tags?|topics?|filed under|categories|category|labels?|keywords?|posted in)\s*:/i, 250],
  [
    'credit',
    /^(?:(?:photo(?:graph)?s?|image|picture|video|credits?|source|illustration)(?: (?:credit|courtesy|by|source|via))?)\s*(?::|by\b)/i,
    160,
  ],
];

export function furnitureText(text: string, headline: string): string | undefined {
  if (text.length > 300) return undefined;
  if (headline && sameWords(text, headline)) return 'headline';
  for (const [reason, pattern, longest] of PATTERNS)
    if (text.length <= longest && pattern.test(text)) return reason;
  return undefined;
}

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
