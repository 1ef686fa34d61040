/** Verbs that report speech. Base forms; the other forms are made by `inflect`. */
const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** May stand beside a quotation as its frame: “…,” she said; “…,” quipped Jones. */
export const SAYING = list(`
  say tell add write tweet retweet ask explain note recall continue reply respond insist argue claim warn state declare
  announce report conclude observe remark comment joke quip shout yell cry scream whisper mouth mutter murmur admit acknowledge
  concede confess agree complain exclaim thunder boast brag recount reflect suggest muse wonder answer retort counter
  interject laugh sigh urge plead beg implore demand promise vow pledge swear predict stress emphasize emphasise underscore
  underline reiterate repeat affirm confirm deny post testify lament grumble gripe rant rail fume scoff sneer snap snipe growl
  bark roar bellow chant sing read recite proclaim assert contend maintain allege reveal disclose advise caution elaborate
  clarify summarize summarise opine theorize theorise speculate speak lecture preach intone drawl chuckle venture offer
  put echo text email caption relay inform assure instruct cheer volunteer gush enthuse rave hiss stammer shrug
  smile grin smirk seethe nod blurt chide tease deadpan crow wail weep moan groan gasp mumble stutter shriek holler bawl croak purr
  interrupt inquire enquire query protest object appeal retell tout hint imply signal indicate blog inveigh decree
  reason forecast project estimate highlight posit quote conjecture rejoin prophesy expound riff coo snarl bemoan bleat
  fret brief preface interpose beam marvel huff quiz thunder boom declaim plead vocalize vocalise chorus signal rejoice joke crack sum chirp sniff pontificate vent intervene apologise
  apologize snort grunt confide demur parry hoot yelp squeal drone harrumph bluster splutter whimper whine wheeze trill josh ad-lib`);

/** Report a judgement, an act of speech or an attitude; the quoted words are part of it: called it “a sham”. */
export const JUDGING = list(`
  accuse blast slam call label describe brand criticize criticise condemn denounce decry attack mock ridicule deride dismiss
  reject praise hail laud applaud credit blame characterize characterise portray paint cast refer cite mention discuss talk
  question challenge refute rebuke chastise scold berate lambaste lambast pan rip skewer trash bash hammer thank
  congratulate welcome endorse defend advocate propose recommend express voice convey publish
  invoke compare liken deem consider view judge regard threaten urge order encourage pressure press lash lob level
  assail excoriate savage slate knock swipe jab jeer heckle boo taunt troll goad insult smear bill tar depict frame phrase
  term define rule opine dub profess trumpet peddle plug insinuate intimate admonish reprimand upbraid reproach rap
  scorn belittle disparage demean denigrate malign vilify demonize demonise lampoon parody salute toast commend extol pray
  petition exhort impress counsel command invite summon ask cry float pitch peg reassure promise
  hear introduce reference admire pound charge point tag chastise remember apologize apologise testify speak`);

/** Take a clause as what was said or held: said (that) taxes would rise. */
export const CLAUSAL = list(`
  say tell add write tweet explain note recall reply respond insist argue claim warn state declare announce report conclude
  observe remark comment joke quip shout admit acknowledge concede confess agree complain boast brag suggest muse
  answer retort counter promise vow pledge swear predict stress emphasize emphasise underscore underline reiterate repeat affirm
  confirm deny post testify lament proclaim assert contend maintain allege reveal disclose advise caution clarify
  speculate hint imply signal indicate inform assure remind instruct object protest mention opine theorize theorise
  posit forecast project estimate reason profess rule insinuate intimate counsel reassure brief fret fume rant
  gripe grumble bemoan decree demand ask wonder urge propose recommend`);

/** Hold a thought, not an utterance. */
export const THINKING = list(
  `think believe feel know hope worry fear remember realize realise imagine guess suppose doubt expect assume understand decide learn`,
);

/** Say what an inquiry or a document holds, where a clause follows: the survey found that …, the letter shows …. */
export const FINDING = list(`find show demonstrate establish discover determine detail`);
