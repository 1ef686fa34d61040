/**
 * Beginnings of articles in the ways of writing that news is written in, each with all its quotes and their speakers, in
 * order. What else stands in quotation marks (titles, nicknames, terms, mottoes, scare quotes) is no quote.
 */
export interface ShortArticle {
  readonly text: string;
  readonly quotes: readonly (readonly [words: string, speaker: string | undefined])[];
}

export const REPORTS: readonly ShortArticle[] = [
  {
    text: 'The group, known as "Night Watch", posted a video on its "War Room" channel. A so-called "citizen patrol" was seen in Harrow Street. "There is no patrol," police spokesman Erik Lund told Wikinews. "There are twelve men with torches."',
    quotes: [
      ['There is no patrol,', 'Erik Lund'],
      ['There are twelve men with torches.', 'Erik Lund'],
    ],
  },
  {
    text: 'The album, "Salt and Iron", topped the charts in nine countries. Critics called it "a small miracle". Its lead single, "Low Tide", was written in a "haunted" barn near Leeds.',
    quotes: [['a small miracle', 'Critics']],
  },
  {
    text: `NASA's "Pathfinder II" probe reached orbit on Tuesday. The agency described the manoeuvre as "textbook". Engineers had feared a "blackout" of up to nine minutes.`,
    quotes: [['textbook', 'NASA']],
  },
  {
    text: 'Prime Minister Elena Marsh resigned on Friday, citing "personal reasons". Her "Fair Start" programme, launched in 2019, was widely seen as a failure. The opposition leader, Tom Achebe, said the resignation was "long overdue".',
    quotes: [
      ['personal reasons', 'Elena Marsh'],
      ['long overdue', 'Tom Achebe'],
    ],
  },
  {
    text: 'The bill, dubbed the "Robin Hood tax" by the press, passed by 61 votes to 40. Senator Ines Duarte said: "This is a great day for the little people." Her colleague Paul Rask disagreed, calling it "theft with a smile".',
    quotes: [
      ['This is a great day for the little people.', 'Ines Duarte'],
      ['theft with a smile', 'Paul Rask'],
    ],
  },
  {
    text: 'A man known only as "Mr Blue" is wanted in connection with the raid. Detectives believe that the "inside man" worked at the depot. "He knew the codes," Detective Inspector Rhona Pell said.',
    quotes: [['He knew the codes,', 'Rhona Pell']],
  },
  {
    text: 'The word "gringo" appears eleven times in the report. Under "Conclusions", the authors recommend a ban. The term "fair use" is never defined.',
    quotes: [],
  },
  {
    text: `The company's motto is "Do it once". Its flagship phone, the "Aero", sold two million units. Chief executive Mia Tran told investors the "boring years" were over.`,
    quotes: [['boring years', 'Mia Tran']],
  },
  {
    text: `In the final, Kenyan Daniel "The Train" Koech beat Sweden's Olle Berg. "I had nothing left," Koech said afterwards. His coach, Ruth Amadi, said he was "the toughest I have trained".`,
    quotes: [
      ['I had nothing left,', 'Koech'],
      ['the toughest I have trained', 'Ruth Amadi'],
    ],
  },
  {
    text: 'The European Commission has opened an inquiry into "zombie" subsidies. In a statement, the Commission said it had "serious doubts" about the scheme. Spokesperson Lena Vogt added that "no date has been set".',
    quotes: [
      ['serious doubts', 'European Commission'],
      ['no date has been set', 'Lena Vogt'],
    ],
  },
  {
    text: 'According to the report, the pilots had reported a "slight smell of burning" before take-off. Investigators found a "hot spot" in the left wing.',
    quotes: [['slight smell of burning', 'pilots']],
  },
  {
    text: 'Protesters carried signs reading "Water is life" and "Not for sale". "We will be back tomorrow," shouted organiser Kofi Mensah. Police called the march "largely peaceful".',
    quotes: [
      ['Water is life', 'signs'],
      ['Not for sale', 'signs'],
      ['We will be back tomorrow,', 'Kofi Mensah'],
      ['largely peaceful', 'Police'],
    ],
  },
  {
    text: `Boss who called staff 'lazy' is sacked\n\nA café owner who called his workers "lazy" has been ordered to pay £9,000. Tribunal judge Helen Stubbs said Martin Oake had shown 'a pattern of contempt'. 'He never once said sorry,' former waitress Priya Nair told the Post.`,
    quotes: [
      ['lazy', 'Boss'],
      ['lazy', 'café owner'],
      ['a pattern of contempt', 'Helen Stubbs'],
      ['He never once said sorry,', 'Priya Nair'],
    ],
  },
  {
    text: "'It's the players' club, not mine,' says Rovers chairman\n\nRovers chairman Ted Garside insisted he would not sell. 'The fans' money built this ground,' he said. 'I'm just the caretaker.'",
    quotes: [
      ["It's the players' club, not mine,", 'Rovers chairman'],
      ["The fans' money built this ground,", 'Ted Garside'],
      ["I'm just the caretaker.", 'Ted Garside'],
    ],
  },
  {
    text: `Mrs Ackroyd, 71, said: 'I heard a bang and thought, "That's the boiler gone".' Her neighbour, Colin Firth-Jones, added: 'We all came running.'`,
    quotes: [
      [`I heard a bang and thought, "That's the boiler gone".`, 'Ackroyd'],
      ['We all came running.', 'Colin Firth-Jones'],
    ],
  },
  {
    text: "The Duchess was said to be 'over the moon' at the news, according to a palace source. One insider told The Sun: 'She's been crying with joy.'",
    quotes: [
      ['over the moon', 'palace source'],
      ["She's been crying with joy.", 'One insider'],
    ],
  },
  {
    text: "A spokesman for Harlow Council said: 'Bin rounds will resume on Monday.' Asked about the delay, the spokesman admitted that 'mistakes were made'.",
    quotes: [
      ['Bin rounds will resume on Monday.', 'Harlow Council'],
      ['mistakes were made', 'Harlow Council'],
    ],
  },
  {
    text: "Sir Keith, who was knighted in '09, described the plan as 'half-baked' and 'a gift to lawyers'. The Treasury declined to comment.",
    quotes: [
      ['half-baked', 'Keith'],
      ['a gift to lawyers', 'Keith'],
    ],
  },
  {
    text: "Downing Street insisted the prime minister had 'full confidence' in her chancellor. But one minister said: 'She's toast.'",
    quotes: [
      ['full confidence', 'Downing Street'],
      ["She's toast.", 'one minister'],
    ],
  },
  {
    text: "The judge, Mr Justice Farley, told Bright: 'You preyed on the old and the frail.' Bright, of no fixed address, shouted 'liar' as he was led away.",
    quotes: [
      ['You preyed on the old and the frail.', 'Farley'],
      ['liar', 'Bright'],
    ],
  },
  {
    text: `'I told him, "Get out,"' recalled Ms Dacre. 'He went.'`,
    quotes: [
      ['I told him, "Get out,"', 'Dacre'],
      ['He went.', 'Dacre'],
    ],
  },
  {
    text: 'WASHINGTON (AP) — The Federal Reserve will move "carefully," Chair Dana Whitlow said Wednesday, signaling that rate cuts are unlikely before spring. "We have time," Whitlow told reporters. "The economy is not asking us to hurry."',
    quotes: [
      ['carefully,', 'Dana Whitlow'],
      ['We have time,', 'Dana Whitlow'],
      ['The economy is not asking us to hurry.', 'Dana Whitlow'],
    ],
  },
  {
    text: '"It was like a freight train," said Carla Mendez, whose home in Moore lost its roof. Her husband, Luis, nodded. "We just held on," he said.',
    quotes: [
      ['It was like a freight train,', 'Carla Mendez'],
      ['We just held on,', 'Luis'],
    ],
  },
  {
    text: `Rep. Sam Orton (R-Utah), a member of the Rules Committee, said in an interview that the speaker's plan was "dead on arrival." Orton, who voted against a similar measure in March, said he would not "carry water for the leadership."`,
    quotes: [
      ['dead on arrival.', 'Sam Orton'],
      ['carry water for the leadership.', 'Sam Orton'],
    ],
  },
  {
    text: 'Two people familiar with the talks, who spoke on condition of anonymity since the talks are private, said the offer was "take it or leave it." A spokeswoman for Delphi Motors declined to comment.',
    quotes: [['take it or leave it.', 'Two people familiar with the talks']],
  },
  {
    text: `Asked whether she would run, Governor Lila Brandt laughed. "You'll be the last to know," she said. Her chief of staff, Devon Poe, jumped in: "She's kidding."`,
    quotes: [
      ["You'll be the last to know,", 'Lila Brandt'],
      ["She's kidding.", 'Devon Poe'],
    ],
  },
  {
    text: 'The Kremlin said the accusation was "absurd." Beijing, for its part, urged "all sides" to show restraint. The White House called the talks "constructive."',
    quotes: [
      ['absurd.', 'Kremlin'],
      ['all sides', 'Beijing'],
      ['constructive.', 'White House'],
    ],
  },
  {
    text: `In a letter to shareholders, Berkshire's Warren Buffalo wrote that he had made "a couple of dumb calls." The letter also praised "our wonderful managers."`,
    quotes: [
      ['a couple of dumb calls.', 'Warren Buffalo'],
      ['our wonderful managers.', 'letter'],
    ],
  },
  {
    text: 'Marsh and Quill, the brothers who founded the firm, said they were "deeply sorry." "We let people down," the pair wrote in a joint statement.',
    quotes: [
      ['deeply sorry.', 'Marsh and Quill'],
      ['We let people down,', 'pair'],
    ],
  },
  {
    text: `Prosecutor Nina Holt told jurors that the defendant had texted a friend: "I'm going to end this tonight." Defense attorney Bruce Kale countered that the message was "a joke between drunks." The defendant, Owen Price, 34, wept.`,
    quotes: [
      ["I'm going to end this tonight.", 'defendant'],
      ['a joke between drunks.', 'Bruce Kale'],
    ],
  },
  {
    text: 'The witness testified that he heard Price yell, "Nobody leaves!" Under cross-examination he conceded it was "possible" that someone else had spoken.',
    quotes: [
      ['Nobody leaves!', 'Price'],
      ['possible', 'Price'],
    ],
  },
  {
    text: 'In her ruling, U.S. District Judge Amy Castillo wrote, "The statute means what it says." The "Clean Slate Act," she added, "does not apply retroactively."',
    quotes: [
      ['The statute means what it says.', 'Amy Castillo'],
      ['does not apply retroactively.', 'Amy Castillo'],
    ],
  },
  {
    text: '"We were second best all over the pitch," admitted Town manager Gareth Pugh after the 4-0 defeat. "No excuses." His opposite number, Marco Silvestri, was delighted: "The boys were fantastic."',
    quotes: [
      ['We were second best all over the pitch,', 'Gareth Pugh'],
      ['No excuses.', 'Gareth Pugh'],
      ['The boys were fantastic.', 'Marco Silvestri'],
    ],
  },
  {
    text: 'Asked about the penalty, Diaz smiled. "Ask the referee." The "Miracle of Leith" final in 1988 was the last time the sides met.',
    quotes: [['Ask the referee.', 'Diaz']],
  },
  {
    text: 'Midfielder Jo Tremlett, back after a year out, said scoring "felt like coming home".',
    quotes: [['felt like coming home', 'Jo Tremlett']],
  },
];
