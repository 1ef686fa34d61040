/**
 * What the names that site builders give to elements (class, id, role, itemprop, data-testid) say about the text in
 * them. Names are cut into words, so that 'StoryRelated', 'story-related' and 'story__related' say the same.
 */
export interface Hint {
  /** Certainly or very likely no article text. */
  readonly furniture: boolean;
  /** Names the article's text. */
  readonly body: boolean;
  /** A picture's or film's caption. */
  readonly caption: boolean;
  /** Remarks of readers. */
  readonly comments: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const FURNITURE = set(`
  related relateds relatedlinks relatedcontent share sharing shares sharebar sharetools social socials sociallinks newsletter newsletters subscribe
  subscription signup promo promos promotion promobox advert adverts advertisement advertising ad ads adslot adunit
  adbox adcontainer sponsor sponsored sponsors outbrain taboola zergnet recirc recirculation recommended recommendation
  recommendations recommend trending popular mostpopular mostread byline bylines author authors authorbox authorinfo
  breadcrumb breadcrumbs tags taglist tagcloud topics topiclist menu nav navbar navigation footer toolbar
  sidebar rail rightrail aside widget widgets cookie cookies consent gdpr disclaimer copyright login register
  paywall pager pagination paging dateline timestamp metadata meta postmeta postinfo entrymeta
  teaser teasers readmore morefrom more jumplinks toc follow followus rating ratings donate donation
  crosslink crosslinks kicker eyebrow modal popup overlay tooltip carousel slideshow gallery slider
  masthead bio aboutauthor print email app download banner hashtag hashtags poll quiz survey contact correction-form`);
const BODY =
  set(`articlebody storybody postbody entrycontent postcontent articlecontent storycontent articletext storytext bodytext bodycopy
  articlecopy maincontent contentbody body-text`);
const CAPTION = set(
  `caption captions figcaption credit credits photocredit imagecredit cutline legend photographer wpcaption`,
);
const COMMENTS = set(
  'comment comments disqus commentlist respond reactions livefyre replies feedback discussion',
);
const ROLES = set(
  'navigation complementary banner contentinfo search dialog alertdialog toolbar menu menubar tablist form',
);
const TAGS = set('nav aside footer figure figcaption form address header caption');

const NONE: Hint = { furniture: false, body: false, caption: false, comments: false };
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

const cache = new Map<string, Hint>();

/** Words of a name, and each neighbouring pair joined: 'article-body' says article, body and articlebody. */
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
  return { furniture: says(FURNITURE), body: says(BODY), caption: says(CAPTION), comments: says(COMMENTS) };
}

export function hintOf(element: Element): Hint {
  const name = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  let hint = name.length > 300 ? read(name.slice(0, 300)) : cache.get(name);
  if (!hint) {
    hint = read(name);
    // a page has a few hundred different names; the bound only guards against made-up ones
    if (cache.size > 5000) cache.clear();
    cache.set(name, hint);
  }
  const role = element.getAttribute('role');
  const tag = element.localName;
  if (TAGS.has(tag) || (role !== null && ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true')
    return {
      ...hint,
      furniture: hint.furniture || (tag !== 'figure' && tag !== 'figcaption'),
      caption: hint.caption || tag === 'figure' || tag === 'figcaption',
    };
  return hint === undefined ? NONE : hint;
}
