import type { ParagraphRole } from '../../model.ts';

/** What the rules see of a paragraph; `text` is folded, trimmed, `lower` its lower case. */
export interface SiteLine {
  readonly text: string;
  readonly lower: string;
  readonly words: number;
  readonly role: ParagraphRole;
  /** Paragraphs from the end: 0 is the last. */
  readonly fromEnd: number;
}

/** One kind of page furniture: words that name it to a reader, and what it does and does not catch. */
export interface SiteRule {
  readonly name: string;
  readonly label: string;
  readonly test: (line: SiteLine) => boolean;
  readonly examples: readonly string[];
  readonly misses: readonly string[];
}

/** Precision first: a rule may look at wording and length, never at the topic. The first that holds names the line. */
export const SITE_RULES: readonly SiteRule[] = [
  {
    name: 'related',
    label: 'a link to another story',
    test: ({ lower, text, words }) =>
      (words <= 40 && RELATED_START.test(lower)) ||
      (words <= 30 && RELATED_LABEL.test(text)) ||
      (words <= 16 && RELATED_ANYWHERE.test(lower)),
    examples: [
      'Read more: Five things to know about the harbour plan',
      'RELATED: Harbour plan wins first vote',
      'Continue reading the main story',
      'You may also like',
      'Click here to watch the full interview.',
      'See also: How the vote was counted',
    ],
    misses: [
      'Related costs rose by a tenth, the council said in its report on Monday.',
      'More than forty people read the plan aloud at the meeting.',
    ],
  },
  {
    name: 'newsletter',
    label: 'an invitation to sign up',
    test: ({ lower, words }) =>
      words <= 70 && (SIGN_UP.test(lower) || (words <= 45 && SUBSCRIBE.test(lower))),
    examples: [
      'Sign up for our morning newsletter and never miss a story.',
      'Get the day’s top headlines delivered to your inbox every evening.',
      'Subscribe now for unlimited access from £1 a week.',
      'Download our app for breaking news alerts.',
    ],
    misses: [
      'Customers who sign up for the tariff will pay more from March, the regulator said.',
      'She said the newsletter was written by her brother.',
    ],
  },
  {
    name: 'follow',
    label: 'an invitation to follow or share',
    test: ({ lower, words }) =>
      words <= 45 && (FOLLOW.test(lower) || SHARES.test(lower) || HANDLE.test(lower)),
    examples: [
      'Follow us on Facebook and Twitter for the latest updates.',
      '12k SHARES SHARE THIS STORY',
      'Like us on Facebook | Contact the author',
      'Have a story? Email newsdesk@example.com',
    ],
    misses: [
      'He told reporters he would follow the advice of his doctors.',
      'Its shares fell 4% on Tuesday.',
    ],
  },
  {
    name: 'byline',
    label: 'a byline or credit',
    test: ({ lower, text, words }) =>
      (words <= 40 && CREDIT.test(lower)) || (words <= 12 && BYLINE.test(text) && !/[.!?]"?$/.test(text)),
    examples: [
      'By Jane Example, Political Correspondent',
      '(Reporting by Ann Writer; editing by Bob Checker)',
      'The wire agency contributed to this report.',
      'Additional reporting by Carl Stringer in Lyon.',
    ],
    misses: [
      'By Monday evening the water had reached the bridge.',
      'Three aides contributed to the plan, she said.',
    ],
  },
  {
    name: 'caption',
    label: 'a picture caption or credit',
    test: ({ role, lower, text, words }) =>
      role === 'caption' ||
      (words <= 45 && CAPTION_START.test(lower)) ||
      (words <= 60 && CAPTION_END.test(text)) ||
      (words <= 8 && PICTURED.test(lower)),
    examples: [
      'Photo: The old harbour at dawn',
      'The mayor speaks at the opening of the bridge. (Photo: Ann Lens/Agency)',
      'Crowds wait outside the court. REUTERS/Ann Lens',
      'Image copyright Getty Images',
    ],
    misses: [
      'A photo of the harbour hung behind him as he spoke.',
      'Video of the crash was shown to the jury (it lasted four minutes).',
      'The maps were sent out by the Norra Mapping Agency (EPA).',
    ],
  },
  {
    name: 'notice',
    label: 'a notice of the site',
    test: ({ lower, words }) => words <= 60 && NOTICE.test(lower),
    examples: [
      'This article originally appeared in the Example Herald.',
      'Copyright 2024 Example Media. All rights reserved.',
      'The views expressed in this article are those of the author and do not reflect those of this site.',
      'We may earn a commission if you buy through links on this page.',
      'Advertisement',
    ],
    misses: [
      'The court found that the copyright belonged to the painter.',
      'He expressed the views of many in the hall.',
    ],
  },
  {
    name: 'timestamp',
    label: 'a time stamp',
    test: ({ lower, words }) => words <= 14 && STAMP.test(lower),
    examples: [
      'Updated 5:09 a.m. Wednesday:',
      'Published: 12 March 2024, 10:15 GMT',
      'Last modified on Tue 4 Jun 2024',
    ],
    misses: ['Updated figures are due in March, the office said.'],
  },
  {
    name: 'overlay',
    label: 'a pop-up or an archive list',
    test: ({ text }) => OVERLAY.test(text),
    examples: [
      '× Get our guide to the best harbour walks for free',
      'Archives Select a month May, 2024 April, 2024 March, 2024 February, 2024',
    ],
    misses: ['From May 2024 to June 2024 the harbour was closed, then again in March 2025.'],
  },
  {
    name: 'tags',
    label: 'a run of tags',
    test: ({ text, words, fromEnd }) =>
      words <= 60 && (TAGS.test(text) || (fromEnd <= 2 && isTagRun(text, words))),
    examples: [
      'Tags: harbour, council, budget',
      'Topics: Harbour Plan | Council',
      'Filed under: Politics',
      'Harbour | Council | Budget | Example City',
    ],
    misses: ['Apples, pears, plums and quinces were sold at the market.'],
  },
];

const RELATED_START =
  /^(?:\W{0,3})(?:read more|read next|read also|see more|watch more|more on this|more from|more stories|more news|continue reading|keep reading|also read|see also|also see|recommended|related (?:stories|articles|content|coverage|topics|links|news|video)|related:|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|don't miss:|most (?:read|popular|viewed)|trending now|what to read next|up next|editor's picks?|click here|tap here|click through|click to|watch (?:the )?(?:full )?(?:video|live|below|now|this)|listen to (?:the|our) (?:podcast|episode)|on a mobile device|story continues below|article continues below|scroll down for|skip to|back to top|view (?:gallery|comments|all)|jump to|for more (?:on|stories|news|information on))\b/;
const RELATED_LABEL =
  /^Related\p{Lu}|^(?:READ MORE|READ|RELATED|MORE|SEE ALSO|ALSO READ|WATCH|WATCH LIVE|VIDEO|PHOTOS|PICTURES|GALLERY|LISTEN|PODCAST|OPINION|ANALYSIS|EXPLAINER|LIVE|FACTBOX|NOW READ|Related|Watch|Also read|Also Read|See Also|See also|Read more|Read More|More|Listen|Explainer)\s?[:|»>–—-]\s?\S/u;
const RELATED_ANYWHERE =
  /\bread (?:the|our|his|her|their) (?:full|entire|whole|original|complete) (?:\w+ )?(?:article|report|story|statement|interview|piece|post)\b|\bclick here\b|\bread more (?:here|about)\b|\bfor more on this story\b/;
const SIGN_UP =
  /\b(?:sign up|signup|subscribe|register|get|receive|delivered|sent)\b[^.!?]{0,80}\b(?:newsletters?|inbox|mailing list|email alerts?|e-mail alerts?|daily briefing|morning briefing|push notifications?)\b|\bnewsletter\b[^.!?]{0,60}\b(?:sign up|subscribe|here)\b|\bby (?:signing up|subscribing|entering your email)\b/;
const SUBSCRIBE =
  /^(?:\W{0,3})(?:subscribe|sign up|join (?:us|the conversation|our|thousands)|download (?:the|our)|get (?:the|our) app|start your free|support (?:our|independent|quality)|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|log in|enter your email|enjoy unlimited|try (?:it )?free|donate|please (?:like|share|subscribe|consider|enable|turn)|enter to win|shop (?:now|our)|buy (?:now|tickets)|book now|save up to|limited time|vote (?:now|below)|tell us what you think|share your (?:thoughts|views|story)|let us know|do you have a story|got a (?:story|tip)|have you been affected)\b/;
const FOLLOW =
  /^(?:\W{0,3})(?:follow|like|find|join|add|connect with)\b[^.!?]{0,60}\b(?:on|via) (?:facebook|twitter|instagram|linkedin|tiktok|youtube|telegram|whatsapp|google|threads|bluesky|x\b|social media)|\bfollow (?:us\b|me on\b|the author|@)|^(?:you can )?follow [\w. ]{1,40}(?: on|:|at) (?:twitter|x|facebook|instagram|@)|\bcontact the author\b|\bjoin the conversation\b/;
const SHARES =
  /^[\d.,]+k? (?:shares?|comments?|likes?)\b|\bshare this (?:story|article|post|page)\b|^share (?:on|via|this|with)\b|^(?:share|tweet|email|print|comments?)(?: (?:share|tweet|email|print|facebook|twitter|pinterest|whatsapp))*$/;
const HANDLE = /^(?:\S+ ){0,8}[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,8}\b(?: \S+){0,6}$|^contact [\w. ]{2,40} at \S/;
const CREDIT =
  /\bcontributed (?:to this (?:report|story|article|piece)|reporting)\b|^\W{0,3}(?:additional |further )?(?:reporting|writing|editing|written|edited|compiled|words|photography|photographs|graphics) by\b|^\W{0,3}with (?:additional )?(?:reporting|files|inputs) (?:by|from)\b|^(?:the )?(?:associated press|reuters|afp|pa media|press association|bloomberg)\W*$/;
const BYLINE =
  /^(?:By|BY|Words by|Written by|Posted by|Story by)\s+(?:\p{Lu}[\p{L}.'-]+\s*){1,4}(?:[,|–—-].{0,60})?$/u;
const CAPTION_START =
  /^\W{0,3}(?:(?:photos?|pictures?|images?|video|credit|illustration|graphic|screenshot|photograph|image source|image caption|media caption|file photo|photo credit|picture credit|image credit|photo by|image copyright|video by|caption)\b\s?[:©|-]|image copyright\b|image caption\b|media caption\b|featured image via|photo by\b|photo illustration by\b|publish date\b|image:|above:|pictured:|left:|top:)/;
const CAPTION_END =
  /(?<!(?:Agency|Press|Presse) )\((?:Photo|Image|Picture|Credit|Video|Illustration|Screenshot|Photograph|Pictured|Getty|AP|AFP|Reuters|REUTERS|GETTY|EPA)\b[^()]{0,60}\)\W?$|\([^()]{2,40}\/\s?(?:AP|AFP|Reuters|REUTERS|Getty|GETTY|EPA|PA|Bloomberg|Shutterstock|TNS|Pool|The \w+ \w+)[^()]{0,30}\)\W?$|\b(?:REUTERS|Reuters|AP Photo|Getty Images|AFP|EPA|Shutterstock)\s?\/\s?[A-Z][\w .'-]{2,40}$|\b(?:Photograph|Photo|Image|Picture|Credit)s?(?: by)?:\s?[^.]{2,70}$|\/(?:Getty Images|AP|AFP|Reuters|EPA|Shutterstock)\W?$|\((?:pictured|pictures?|file (?:photo|image|picture)|stock (?:photo|image)|picture posed by models?)[^()]{0,30}\)\W?$/;
const PICTURED =
  /^(?:file photo|stock image|stock photo|pictured|screenshot|getty images|ap photo|shutterstock|handout)\b/;
const NOTICE =
  /\b(?:article|story|post|piece|report|column|interview|was|it) originally (?:appeared|published|posted|ran) (?:on|in|at|by)\b|\b(?:first|previously) (?:appeared|published) (?:on|in|at) \S+ \S{0,30}$|\ball rights reserved\b|^\W{0,3}(?:©|copyright (?:©|\(c\)|\d{4}))|\bviews? (?:and opinions )?expressed (?:in|here|are|by)\b|\b(?:does|do) not necessarily (?:reflect|represent)\b|\bearn (?:a|an) (?:small |affiliate )?commission\b|\baffiliate (?:links?|commission)\b|^\W{0,3}(?:advertisement|advertising|sponsored(?: content| by)?|promoted(?: content)?|paid (?:post|content)|ad feedback|loading|correction:|editor's note|terms (?:of|and)|privacy policy|cookie|this (?:article|story|post) (?:has been|was) (?:updated|corrected|amended|first published|originally))\b(?!\w)|\bthis (?:material|content) may not be (?:published|reproduced)\b|\b(?:we use|accept|uses) cookies\b|\bmoderated in advance\b|\bcomments (?:are|have been) (?:closed|disabled)\b|^comments?\W*$/;
const STAMP =
  /^\W{0,3}(?:first )?(?:updated|published|posted|last (?:updated|modified|update)|date)(?: (?:on|at))?\s?:?\s(?:\w{3,9},? )?(?:\d{1,2}[:./ ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\d{4}|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|^\d{1,2}:\d{2}\s?(?:am|pm|gmt|bst|est|et|utc)?\s?(?:ago)?\W*$|^\d+ (?:minutes?|mins?|hours?|days?) ago\W*$/;
const OVERLAY =
  /^[×✕✖]\s|(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}[\s,|]+){3}/;
const TAGS =
  /^\W{0,3}(?:tags?|topics?|keywords|filed under|categories|category|more about|explore more|sections?)\s?[:|]/i;

/** A line of names or topics between bars, commas or dots, without a sentence in it. */
function isTagRun(text: string, words: number): boolean {
  if (words < 3 || /[:()]|[.!?;]["']?$/.test(text)) return false;
  const parts = text.split(/\s*[|•·,#]\s*/).filter(Boolean);
  const capitals = text.match(/(?:^|[\s|•·,#])\p{Lu}/gu)?.length ?? 0;
  if (/[|•·#]/.test(text)) return parts.length >= 3 && parts.every((p) => p.length <= 40);
  const topicOnly =
    capitals >= words * 0.7 && !/\b(?:is|are|was|were|has|have|had|will|said|says|the)\b/.test(text);
  return topicOnly && (parts.length >= 3 || (words >= 4 && capitals === words));
}

/** The kind of page furniture a paragraph is, if any. Linear in the paragraph, which is read up to 600 characters. */
export function findSiteRule(line: SiteLine): SiteRule | undefined {
  return SITE_RULES.find((rule) => rule.test(line));
}
