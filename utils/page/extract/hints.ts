import {
  BODY_NAMES,
  CAPTION_NAMES,
  COMMENT_NAMES,
  DECK_NAMES,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  NEVER_ARTICLE,
  PICTURE_NAMES,
  SELDOM_ARTICLE,
  STRONG_TAGS,
} from './names.ts';

/** What an element's tag and names (class, id, role, itemprop, test id) say about the text in it. */
export interface Hint {
  /** Very likely no article text. */
  readonly furniture: boolean;
  /** So surely furniture that its size is no excuse. */
  readonly strong: boolean;
  /** Names the article's text. */
  readonly body: boolean;
  /** A picture's or film's caption. */
  readonly caption: boolean;
  /** Named like the frame of a picture or film. */
  readonly picture: boolean;
  /** Remarks of readers. */
  readonly comments: boolean;
  readonly deck: boolean;
}

const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const MAX_NAME = 300;

/** Words of a name, and each neighbouring pair joined: 'StoryRelated', 'story-related', 'story__related' say the same. */
function wordsOf(name: string): Set<string> {
  const words = new Set<string>();
  for (const one of name.split(/\s+/)) {
    let last = '';
    for (const part of one.match(PARTS) ?? []) {
      const word = part.toLowerCase();
      words.add(word);
      if (last) words.add(last + word);
      last = word;
    }
  }
  return words;
}

function read(name: string): Hint {
  const words = wordsOf(name);
  const says = (of: ReadonlySet<string>) => {
    for (const word of words) if (of.has(word)) return true;
    return false;
  };
  const body = says(BODY_NAMES);
  const strong = !body && says(NEVER_ARTICLE);
  return {
    furniture: !body && (strong || says(SELDOM_ARTICLE)),
    strong,
    body,
    caption: says(CAPTION_NAMES),
    picture: says(PICTURE_NAMES),
    comments: says(COMMENT_NAMES),
    deck: says(DECK_NAMES),
  };
}

const cache = new Map<string, Hint>();

function hintOfName(name: string): Hint {
  let hint = cache.get(name);
  if (!hint) {
    hint = read(name);
    // a site has a few hundred different names; the bound guards against made-up ones
    if (cache.size > 5000) cache.clear();
    cache.set(name, hint);
  }
  return hint;
}

const NAMED_BY = ['id', 'itemprop', 'data-testid', 'data-component'] as const;

export function hintOf(element: Element): Hint {
  let name = element.getAttribute('class') ?? '';
  for (const attribute of NAMED_BY) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value}`;
  }
  const hint = hintOfName(name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name);
  const tag = element.localName;
  if (tag === 'figure' || tag === 'figcaption') return hint.caption ? hint : { ...hint, caption: true };
  const role = element.getAttribute('role');
  if (
    FURNITURE_TAGS.has(tag) ||
    (role !== null && FURNITURE_ROLES.has(role)) ||
    element.getAttribute('aria-hidden') === 'true'
  )
    return { ...hint, furniture: true, strong: hint.strong || STRONG_TAGS.has(tag) };
  return hint;
}
