/** What the words between the marks look like, whoever says them. */
export interface Wording {
  readonly content: string;
  /** Of the opening, where the words are many. */
  readonly words: number;
  readonly letters: boolean;
  /** More than one. */
  readonly sentences: boolean;
  /** A finite verb with its subject, or one that opens the words: 'will lead to war', 'I was there', 'Build the wall'. */
  readonly clause: boolean;
  /** All words that count begin with a capital, as in the title of a work. */
  readonly title: boolean;
  readonly exclaims: boolean;
}

/** So many characters tell what kind of words they are. */
const OPENING = 240;
const NEXT_SENTENCE = /[.!?\u2026]["'\u2019\u201d]?\s+["'\u201c\u2018]?\p{Lu}/u;
const SMALL = /^(?:of|the|and|a|an|in|on|for|to|with|at|by|from|or|as|vs|&)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu;
const CLAUSE =
  /(?:^|[^\p{L}])(?:I|we|it|they|you|he|she|this|that|there|who)(?:['\u2019](?:m|re|s|ve|ll|d) \p{L}| \p{Ll})|\b(?:is|are|was|were|am|has|have|had|will|would|can|could|must|should|may|might|do|does|did|isn|aren|wasn|don|doesn|didn|won|can)(?:['\u2019]t)?\b|^(?:let|don['\u2019]t|never|please|just|stop|go|get|make|keep|build|lock|take|stand|come)\b/iu;

export function wordingOf(content: string): Wording {
  const opening = content.slice(0, OPENING);
  const words = opening.match(WORD) ?? [];
  return {
    content,
    words: words.length,
    letters: /\p{L}/u.test(content),
    sentences: NEXT_SENTENCE.test(opening),
    clause: CLAUSE.test(opening),
    title: content.length < OPENING && isTitleCase(content, words),
    exclaims: /[!?]$/.test(content),
  };
}

function isTitleCase(content: string, words: readonly string[]): boolean {
  if (
    /[.!?]\s+\S|!$|^(?:I|We|You|They|He|She)['\u2019]/.test(content) ||
    words.length === 0 ||
    words.length > 9
  )
    return false;
  // the Widow, a Star Is Born
  const lead = words.length > 1 && /^(?:the|a|an)$/.test(words[0]!) ? words[1]! : words[0]!;
  return (
    /^[\p{Lu}\p{N}]/u.test(lead) &&
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}
