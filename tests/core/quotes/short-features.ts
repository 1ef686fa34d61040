import type { ShortArticle } from './short-articles.ts';

/** Court, sport, science, features, headlines, reviews, live pages. */
export const FEATURES: readonly ShortArticle[] = [
  {
    text: 'Striker Ana Reis has been nicknamed "the Fox" for her movement. "I hate that name," Reis laughed.',
    quotes: [['I hate that name,', 'Ana Reis']],
  },
  {
    text: `"This is the first direct evidence," said lead author Dr. Wen Li of the University of Tarvia. The team's so-called "ghost particle" was detected in 2021. Writing in the journal Nature, the researchers call the finding "robust but preliminary".`,
    quotes: [
      ['This is the first direct evidence,', 'Wen Li'],
      ['robust but preliminary', 'researchers'],
    ],
  },
  {
    text: 'The technique, called "cold stacking", lets engineers print cells in layers. Its inventor, Hugo Blanc, compares it to "making lasagne with lasers".',
    quotes: [['making lasagne with lasers', 'Hugo Blanc']],
  },
  {
    text: `Late one night in May, Tomas Reyes rang his sister. "They've closed the mine," he told her. She asked what he would do now. "Fish," he said.`,
    quotes: [
      ["They've closed the mine,", 'Tomas Reyes'],
      ['Fish,', 'Tomas Reyes'],
    ],
  },
  {
    text: 'When I ask what she misses, Lotte pauses. "The smell of rain," she says eventually. "And being bored."',
    quotes: [
      ['The smell of rain,', 'Lotte'],
      ['And being bored.', 'Lotte'],
    ],
  },
  {
    text: `Councillor Dev Patel accused the mayor of "playing politics with people's lives". The mayor, Jan Kowal, hit back, branding the claim "desperate".`,
    quotes: [
      ["playing politics with people's lives", 'Dev Patel'],
      ['desperate', 'Jan Kowal'],
    ],
  },
  {
    text: 'The charity is promising "warm beds for all". Its director, Faye Lund, has pledged to sleep rough herself "until the last person is in".',
    quotes: [
      ['warm beds for all', 'charity'],
      ['until the last person is in', 'Faye Lund'],
    ],
  },
  {
    text: 'Senator Blake slammed the report as "fiction". She went further on Fox News, suggesting its authors "should be in jail".',
    quotes: [
      ['fiction', 'Blake'],
      ['should be in jail', 'Blake'],
    ],
  },
  {
    text: 'The union released a statement on Monday: "Our members have had enough."',
    quotes: [['Our members have had enough.', 'union']],
  },
  {
    text: 'The airline apologised for "any inconvenience caused". It blamed the delays on "an unprecedented IT failure".',
    quotes: [
      ['any inconvenience caused', 'airline'],
      ['an unprecedented IT failure', 'airline'],
    ],
  },
  {
    text: 'As Churchill put it, "success is going from failure to failure". That, in the words of his biographer, Anne Lisle, was "pure bluff".',
    quotes: [
      ['success is going from failure to failure', 'Churchill'],
      ['pure bluff', 'Anne Lisle'],
    ],
  },
  {
    text: 'He was described by his former boss, Greta Hahn, as "a walking spreadsheet".',
    quotes: [['a walking spreadsheet', 'Greta Hahn']],
  },
  {
    text: 'A spokesperson for Kestrel Foods said the recall was "precautionary". The spokesperson added: "No illnesses have been reported."',
    quotes: [
      ['precautionary', 'Kestrel Foods'],
      ['No illnesses have been reported.', 'Kestrel Foods'],
    ],
  },
  {
    text: 'Nvidia spokesperson Kim Roe said demand was "incredible". An Nvidia spokesperson later clarified that Roe had meant "very strong".',
    quotes: [
      ['incredible', 'Kim Roe'],
      ['very strong', 'Nvidia'],
    ],
  },
  {
    text: `Hospital 'failed' baby Noah, inquest hears\n\nAn inquest has heard that a hospital "failed" a baby who died. Coroner Ray Tull said there had been "a catalogue of errors".`,
    quotes: [
      ['failed', 'inquest'],
      ['failed', 'inquest'],
      ['a catalogue of errors', 'Ray Tull'],
    ],
  },
  {
    text: `Vance: Deal Is 'Finished' Without Senate Vote\n\nSenator Mark Vance said Thursday that the deal was "finished."`,
    quotes: [
      ['Finished', 'Mark Vance'],
      ['finished.', 'Mark Vance'],
    ],
  },
  {
    text: `'We had no warning': villagers describe night of flood\n\nVillagers described how the river rose. "We had no warning," said shopkeeper Ali Demir.`,
    quotes: [
      ['We had no warning', 'villagers'],
      ['We had no warning,', 'Ali Demir'],
    ],
  },
  {
    text: `In "The Glass Orchard", director Sofia Brandt returns to the themes of "Winterlight" and "Small Rooms". Brandt calls it "my least sad film". It isn't. The "twist" arrives an hour late.`,
    quotes: [['my least sad film', 'Sofia Brandt']],
  },
  {
    text: 'The band opened with "Paper Boats" and closed, inevitably, with "Home". "You lot are mad," singer Jess Oyelaran told the crowd before "Northern Line".',
    quotes: [['You lot are mad,', 'Jess Oyelaran']],
  },
  {
    text: '"Hollow Crown" star Ben Ashe plays a "method" actor. On Instagram, Ashe wrote: "Never again."',
    quotes: [['Never again.', 'Ben Ashe']],
  },
  {
    text: '14:02 Finance minister Olga Petrova: "We will not devalue." 14:10 The central bank says it has "ample reserves".',
    quotes: [
      ['We will not devalue.', 'Olga Petrova'],
      ['ample reserves', 'central bank'],
    ],
  },
  {
    text: '"The first thing you notice is the quiet," said ranger Abe Stone. "Then you notice the birds.\n\n"After a week you stop noticing either."\n\nStone has worked there since 1998.',
    quotes: [
      ['The first thing you notice is the quiet,', 'Abe Stone'],
      ['Then you notice the birds.\n\n"After a week you stop noticing either.', 'Abe Stone'],
    ],
  },
  {
    text: 'Mrs Gant told the inquiry that the foreman, Bill Tate, had said "no one will check". Tate denies saying "anything of the sort".',
    quotes: [
      ['no one will check', 'Bill Tate'],
      ['anything of the sort', 'Bill Tate'],
    ],
  },
  {
    text: `"I never said 'burn it down'," Ms Chow insisted. "I said 'turn it down'."`,
    quotes: [
      ["I never said 'burn it down',", 'Chow'],
      ["I said 'turn it down'.", 'Chow'],
    ],
  },
  {
    text: 'Alan Brook, who replaced Fiona Tate as leader last spring after she resigned over the tunnel affair, said the council was "broke".',
    quotes: [['broke', 'Alan Brook']],
  },
  {
    text: `"It's a mess," Lena Ford, the Labour MP for Harrow East and a former aide to Gordon Pike, told the BBC's Nick Hale.`,
    quotes: [["It's a mess,", 'Lena Ford']],
  },
  {
    text: 'Dr Amara Obi – a paediatrician who advised the previous government – warned of "a lost generation".',
    quotes: [['a lost generation', 'Amara Obi']],
  },
  {
    text: 'Speaking after meeting Chancellor Friedrich Holm in Berlin, President Ana Torres said Europe must "stop whispering".',
    quotes: [['stop whispering', 'Ana Torres']],
  },
  {
    text: 'Reuters reported that the chief executive, Jon Vale, had told staff the merger was "off the table".',
    quotes: [['off the table', 'Jon Vale']],
  },
  {
    text: `"We're hiring," Chief Financial Officer Ruth Kemp told CNBC on Tuesday, a day after rival Apex said it would cut 900 jobs.`,
    quotes: [["We're hiring,", 'Ruth Kemp']],
  },
  {
    text: 'Wikinews asked Professor Hale what the ruling means. "It means the law is dead," he replied. "Or at least asleep."',
    quotes: [
      ['It means the law is dead,', 'Hale'],
      ['Or at least asleep.', 'Hale'],
    ],
  },
  {
    text: 'The "Occupy the Dunes" camp was cleared at dawn. Its organisers had promised to stay "until the last bulldozer leaves". Mayor Else Dahl tweeted that the beach was "open to everyone again".',
    quotes: [
      ['until the last bulldozer leaves', 'Its organisers'],
      ['open to everyone again', 'Else Dahl'],
    ],
  },
  {
    text: `The military junta said the vote would be "free and fair". Observers dismissed the election as a "sham". The "opposition" candidate is the general's cousin.`,
    quotes: [
      ['free and fair', 'military junta'],
      ['sham', 'Observers'],
    ],
  },
  {
    text: 'Police have described the device as a "viable explosive". A controlled explosion was carried out at 4 p.m. Local resident Sean Byrne said it sounded like "a car hitting a wall".',
    quotes: [
      ['viable explosive', 'Police'],
      ['a car hitting a wall', 'Sean Byrne'],
    ],
  },
  {
    text: `The law bans "insulting the flag" and allows "special courts" to try offenders. Amnesty's Rania Saleh called it "a blank cheque for the police".`,
    quotes: [['a blank cheque for the police', 'Rania Saleh']],
  },
];
