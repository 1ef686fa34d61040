/** The words that site builders name the parts of a news page with. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Never in the name of a wrapper around an article. */
export const NEVER_ARTICLE = set(`
  footer relatedlinks relatedarticles relatedposts relatedstories newsletter newsletters outbrain taboola zergnet recirc
  recirculation mostpopular mostread breadcrumb breadcrumbs navbar menu cookie cookies consent gdpr copyright nextprev
  prevnext`);

/** Furniture inside an article, but found in the names of its wrappers too. */
export const SELDOM_ARTICLE = set(`
  related relateds relatedcontent sharebar sharetools sociallinks subscribe subscription signup adverts advertisement
  advertising adslot adunit adbox adcontainer sponsored recommended recommendation recommendations recommend mostviewed
  trending taglist tagcloud topiclist navigation nav sidebar rightrail pagination postnavigation postnav readmore
  morefrom jumplinks followus authorbox aboutauthor authorbio crosslink crosslinks masthead teaser teasers donate
  donation login hashtags poll quiz survey readnext upnext youmaylike seealso
  share sharing shares social socials promo promos promotion promobox advert ad ads sponsor sponsors popular byline
  bylines author authors authorinfo tags topics toolbar rail aside widget widgets disclaimer register pager paging
  dateline timestamp metadata meta postmeta postinfo entrymeta toc follow rating ratings kicker eyebrow popup
  tooltip carousel slideshow slider bio print email download banner contact correctionform`);

export const BODY_NAMES = set(`
  articlebody storybody postbody entrycontent postcontent articlecontent storycontent articletext storytext bodytext
  bodycopy articlecopy maincontent contentbody`);

export const CAPTION_NAMES = set(`
  caption captions figcaption credit credits photocredit imagecredit cutline legend photographer wpcaption`);

/** Frames of pictures and films: the few words in one are its caption, credit or running time. */
export const PICTURE_NAMES = set(
  'image images img photo photos picture pictures pic video videos gallery slide media figure inlineimage inlinevideo',
);

export const COMMENT_NAMES = set(
  'comment comments disqus commentlist respond reactions livefyre replies feedback discussion',
);

/** Lines between the headline and the article that are of neither. */
export const DECK_NAMES = set(
  'abstract dek deck subtitle subheadline subhead standfirst summary excerpt description strapline sapo highlights keypoints',
);

export const FURNITURE_ROLES = set(
  'navigation complementary banner contentinfo search dialog alertdialog toolbar menu menubar tablist form',
);
export const FURNITURE_TAGS = set('nav aside footer form address header');
export const STRONG_TAGS = set('nav footer');
