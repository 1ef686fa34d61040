/** Closed word classes, for the light tagger. */
export type Tag =
  | 'quote'
  | 'name'
  | 'noun'
  | 'pronoun'
  | 'det'
  | 'adj'
  | 'verb'
  | 'aux'
  | 'adv'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'who'
  | 'to'
  | 'num'
  | 'time'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'mark';

const TABLE: readonly (readonly [Tag, string])[] = [
  [
    'pronoun',
    `he she they it i we you him her them me us everyone everybody nobody
    someone somebody anyone anybody`,
  ],
  [
    'det',
    `the a an this these those his its their my our your some any no every each another both all many several few
    most more much other such which whatever half`,
  ],
  [
    'aux',
    `is are was were am be been being has have had having do does did will would can could may might shall should must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mightn't
    shouldn't mustn't ain't 'd 'll 've`,
  ],
  [
    'prep',
    `of in on at by for with from about against between into through during before after above below under over among
    amid amidst without within along across behind beyond near toward towards upon onto despite via per like unlike than
    versus vs inside outside throughout regarding concerning including besides alongside beneath underneath since until till
    except out off up down around as following`,
  ],
  ['conj', `and or but nor yet plus &`],
  [
    'sub',
    `that because although though while whereas if unless whether when where why how whenever wherever once lest so
    what whoever`,
  ],
  ['who', `who whom whose`],
  ['to', `to`],
  [
    'adv',
    `not never also then later again still just now here there even only too very quite rather soon always often ever
    already today yesterday tomorrow tonight ago instead perhaps maybe however therefore thus hence meanwhile moreover
    furthermore nevertheless nonetheless indeed once twice first second third last finally recently eventually sometimes back
    away together apart further earlier else somewhat almost nearly afterward afterwards simply apparently reportedly
    allegedly flatly bluntly n't well far long once more most less least anyway though overnight live aloud elsewhere
    online repeatedly publicly initially previously additionally similarly likewise alike onstage backstage right himself herself themselves itself myself ourselves yourself`,
  ],
  [
    'adj',
    `former new old own big great good bad little small young top senior deputy chief longtime veteran current past
    future next late early high low large long-time local national federal public private political foreign anonymous
    unnamed unidentified different same recent previous prominent leading conservative liberal black white red blue
    familiar similar strong weak clear free true real false full fellow main major common certain entire whole rare famous
    popular powerful presidential american british french german chinese russian democratic republican financial economic
    military medical legal social human nuclear racial sexual criminal international global several joint important possible
    sure likely ready able angry happy sad proud wrong lucky key vocal retired outgoing incoming acting so-called`,
  ],
  [
    'num',
    `one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
    million millions billion`,
  ],
  [
    'time',
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat`,
  ],
];

/** Lower-cased word → its class; the first table that names a word wins. */
export const FUNCTION_WORDS: ReadonlyMap<string, Tag> = new Map(
  [...TABLE].reverse().flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);

/** Nouns of time, which stand beside a verb without being its subject. */
export const TIME_NOUNS = new Set(
  `day days week weeks month months year years morning afternoon evening night hour hours minute minutes moment time weekend spring
   summer autumn fall winter noon midnight decade decades century`.split(/\s+/),
);

/** Titles and ranks that may stand before a name. */
export const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman gov governor
   president vice prime minister secretary attorney general gen col colonel capt captain lt lieutenant sgt sergeant judge justice mayor chancellor
   king queen prince princess pope rev reverend chief former chairman chairwoman chair director officer coach councillor
   councilman councilwoman ambassador speaker superintendent detective inspector constable sheriff deputy commissioner bishop archbishop
   cardinal rabbi imam sister brother father pastor admiral adm maj major cpl pvt st saint spokesman spokeswoman spokesperson ceo
   mp baroness baron count countess duke duchess hon nurse engineer economist analyst mps state del atty assemblyman delegate
   assemblywoman leader candidate nominee pollster strategist host author actor actress comedian singer rapper reporter editor
   republican democrat democratic gop`.split(/\s+/),
);
