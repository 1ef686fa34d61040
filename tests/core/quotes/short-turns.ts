import type { ShortArticle } from './short-articles.ts';

/** One turn of phrase each: relays, passives, appositions, gaps, addressees, documents, pronouns of two people. */
export const TURNS: readonly ShortArticle[] = [
  {
    text: 'Marion Vale met Lucy Strong in 1998. She was, Strong recalls, "impossible to ignore". She asked her to join the band that night, and she said "no, thank you".',
    quotes: [
      ['impossible to ignore', 'Lucy Strong'],
      ['no, thank you', 'Lucy Strong'],
    ],
  },
  {
    text: 'When Tom Hale rang Judge Iris Quinn, she told him the file was closed. He says he replied: "Then open it."',
    quotes: [['Then open it.', 'Tom Hale']],
  },
  {
    text: 'Ewan Pike and his sister Clare ran the shop for forty years. "We never took a holiday," he says. "I did," she corrects him.',
    quotes: [
      ['We never took a holiday,', 'Ewan Pike'],
      ['I did,', 'Clare'],
    ],
  },
  {
    text: 'Nadia Brun hired Karim Sayed as her deputy. She trusted him. "He was my eyes and ears," she told the inquiry. Asked about that, he said: "I was only ever her ears."',
    quotes: [
      ['He was my eyes and ears,', 'Nadia Brun'],
      ['I was only ever her ears.', 'Karim Sayed'],
    ],
  },
  {
    text: 'Officer Brad Neal testified that Cole had told him, "I\'ll be dead before you get here."',
    quotes: [["I'll be dead before you get here.", 'Cole']],
  },
  {
    text: 'According to the lawsuit, supervisor Hank Moody told Ruth Abel that she was "too old to learn".',
    quotes: [['too old to learn', 'Hank Moody']],
  },
  {
    text: 'Her aunt remembers the doctor saying, "Take her home and make her comfortable."',
    quotes: [['Take her home and make her comfortable.', 'doctor']],
  },
  {
    text: 'Witness Paula Grange said she heard the driver shout "Get out of the road!" before the crash.',
    quotes: [['Get out of the road!', 'driver']],
  },
  {
    text: '"We will not be silenced," Hugo Lamb and Petra Oss said in a joint letter.',
    quotes: [['We will not be silenced,', 'Hugo Lamb and Petra Oss']],
  },
  {
    text: 'Senators Olive Marsh and Dean Quill called the bill "a gift to polluters."',
    quotes: [['a gift to polluters.', 'Olive Marsh and Dean Quill']],
  },
  {
    text: 'The plan was described by Professor Greta Lohm as "a house of cards".',
    quotes: [['a house of cards', 'Greta Lohm']],
  },
  {
    text: '"Unworkable" was the word used by Alan Stead, who chairs the panel.',
    quotes: [['Unworkable', 'Alan Stead']],
  },
  {
    text: 'He was quoted by the agency as saying that the talks were "going nowhere".',
    quotes: [['going nowhere', 'He']],
  },
  {
    text: 'Miriam Sage was heard telling a colleague that the offer was "an insult".',
    quotes: [['an insult', 'Miriam Sage']],
  },
  {
    text: 'The minister was urged by campaigners to "listen to the children".',
    quotes: [['listen to the children', 'campaigners']],
  },
  {
    text: 'The comments were dismissed as "gossip" by Downing Street.',
    quotes: [['gossip', 'Downing Street']],
  },
  {
    text: 'Brussels called the offer "a step in the right direction"; London preferred "a giant leap".',
    quotes: [
      ['a step in the right direction', 'Brussels'],
      ['a giant leap', 'London'],
    ],
  },
  {
    text: 'The Pentagon said there was "no indication" that the balloon had been hit.',
    quotes: [['no indication', 'Pentagon']],
  },
  {
    text: 'Beijing, which denies any role, described the accusation as "malicious slander".',
    quotes: [['malicious slander', 'Beijing']],
  },
  {
    text: 'Dr. Helen Marsh, whose husband Paul founded the clinic with Liam Orr in 1987, said the closure was "heartbreaking".',
    quotes: [['heartbreaking', 'Helen Marsh']],
  },
  {
    text: 'Omar Reyes (D-Calif.), the ranking member of the panel that is chaired by Sue Pratt (R-Texas), called it "a sham."',
    quotes: [['a sham.', 'Omar Reyes']],
  },
  {
    text: 'The author of the report, Sir Neil Brand, a former judge who once sat with Lord Hume, said the system was "broken from top to bottom".',
    quotes: [['broken from top to bottom', 'Neil Brand']],
  },
  {
    text: '"Over here!" cried a voice from the dark.',
    quotes: [['Over here!', 'voice from the dark']],
  },
  {
    text: '"I have nothing to hide," insisted a defiant Ross Kemble.',
    quotes: [['I have nothing to hide,', 'Ross Kemble']],
  },
  {
    text: 'Quipped Dana Frost: "I\'d sooner eat my hat."',
    quotes: [["I'd sooner eat my hat.", 'Dana Frost']],
  },
  {
    text: '"It\'ll never fly," was the verdict of test pilot Cal Dunn.',
    quotes: [["It'll never fly,", 'Cal Dunn']],
  },
  {
    text: '"A triumph of hope over arithmetic," is how Martin Leigh, the shadow chancellor, puts it.',
    quotes: [['A triumph of hope over arithmetic,', 'Martin Leigh']],
  },
  {
    text: '"If we had known what we know now, and if anyone had bothered to ask the people who live here, none of this would have happened," farmer Joss Tyler, whose fields were flooded for the third year in a row, told the committee on Monday.',
    quotes: [
      [
        'If we had known what we know now, and if anyone had bothered to ask the people who live here, none of this would have happened,',
        'Joss Tyler',
      ],
    ],
  },
  {
    text: '"The bridge," engineer Ada Monk, speaking from the site as the crane that Barton Ltd had sent was being raised, explained, "will be closed until May."',
    quotes: [
      ['The bridge,', 'Ada Monk'],
      ['will be closed until May.', 'Ada Monk'],
    ],
  },
  {
    text: 'While the company\'s chairman, Sol Ferris, had earlier promised shareholders that there would be no job cuts, chief executive Bea Lund admitted on Friday that "some roles will go".',
    quotes: [['some roles will go', 'Bea Lund']],
  },
  {
    text: '"Nothing about us without us," which is the charity\'s motto, is painted over the door.',
    quotes: [],
  },
  {
    text: 'The words "until death" were crossed out in the contract.',
    quotes: [],
  },
  {
    text: 'Kai Brandt says the term "digital native" makes him laugh.',
    quotes: [],
  },
  {
    text: 'In Norwegian the word is "dugnad", for which English has no equivalent.',
    quotes: [],
  },
  {
    text: 'Prime Minister Anna Holt told President Luis Prada that she was "deeply worried".',
    quotes: [['deeply worried', 'Anna Holt']],
  },
  {
    text: '"Leave it to me," Vic Dunne was told by his agent, Mo Farrar.',
    quotes: [['Leave it to me,', 'Mo Farrar']],
  },
  {
    text: 'Asked by Senator Jill Crane whether he had read the memo, Bailey Roth answered: "Twice."',
    quotes: [['Twice.', 'Bailey Roth']],
  },
  {
    text: 'Speaking to the BBC\'s Clive Moss, the actor Tess Warren said that fame was "a room with no doors".',
    quotes: [['a room with no doors', 'Tess Warren']],
  },
  {
    text: 'In an interview with Der Kurier published on Sunday, Chancellor Uwe Brandl ruled out "any kind of deal".',
    quotes: [['any kind of deal', 'Uwe Brandl']],
  },
  {
    text: '"You lied to me," Carla Finch told Dean Morrow, the foreman who had hired her.',
    quotes: [['You lied to me,', 'Carla Finch']],
  },
  {
    text: 'The lawsuit, filed in Harlan County, says the firm showed "willful indifference" to its workers\' safety.',
    quotes: [['willful indifference', 'lawsuit']],
  },
  {
    text: '"The pilot failed to follow procedure," the report concludes.',
    quotes: [['The pilot failed to follow procedure,', 'report']],
  },
  {
    text: 'A sign on the door read: "Back in five minutes, or never."',
    quotes: [['Back in five minutes, or never.', 'sign on the door']],
  },
  {
    text: 'In a letter to parents, head teacher Rosa Klein wrote that the trip had been cancelled "with great regret".',
    quotes: [['with great regret', 'Rosa Klein']],
  },
  {
    text: '"Stay home," tweeted the Met Office.',
    quotes: [['Stay home,', 'Met Office']],
  },
  {
    text: 'The company\'s own handbook tells staff to "smile even when nobody is looking".',
    quotes: [['smile even when nobody is looking', 'handbook']],
  },
  {
    text: 'Police posted a warning on Facebook: "Do not approach this man."',
    quotes: [['Do not approach this man.', 'Police']],
  },
  {
    text: 'Former U.S. Attorney Preston Gale said the plea was "a joke."',
    quotes: [['a joke.', 'Preston Gale']],
  },
  {
    text: 'Smith\'s lawyer, Edwina Clay, called the charge "absurd".',
    quotes: [['absurd', 'Edwina Clay']],
  },
  {
    text: 'A lawyer for Smith called the charge "absurd".',
    quotes: [['absurd', 'lawyer for Smith']],
  },
  {
    text: 'Ex-president Mauro Silva\'s son said the family was "at peace".',
    quotes: [['at peace', 'son']],
  },
  {
    text: 'Then-governor Pete Holloway told aides the dam was "tomorrow\'s problem".',
    quotes: [["tomorrow's problem", 'Pete Holloway']],
  },
  {
    text: 'Moreno\'s campaign manager, Gus Hart, dismissed the poll as "noise".',
    quotes: [['noise', 'Gus Hart']],
  },
  {
    text: 'Bella Thorne, 9, and her brother Max, 7, were found on the roof. "I wasn\'t scared," said Bella. "I was," said Max.',
    quotes: [
      ["I wasn't scared,", 'Bella Thorne'],
      ['I was,', 'Max'],
    ],
  },
  {
    text: 'The Harpers bought the lighthouse in May. "It was cheaper than a garage," they say.',
    quotes: [['It was cheaper than a garage,', 'Harpers']],
  },
  {
    text: 'As Oscar Wilde put it, "I can resist everything except temptation."',
    quotes: [['I can resist everything except temptation.', 'Oscar Wilde']],
  },
  {
    text: '"The past is a foreign country," wrote L.P. Hartley in 1953.',
    quotes: [['The past is a foreign country,', 'L.P. Hartley']],
  },
  {
    text: "Minister: Cuts 'will hurt'\n\nThe finance minister, Ola Berg, said on Monday that cuts were needed.",
    quotes: [['will hurt', 'Ola Berg']],
  },
  {
    text: 'Gavin Reece denied that he had ever called the mayor "a crook".',
    quotes: [['a crook', 'Gavin Reece']],
  },
  {
    text: 'Nobody at the firm ever said "sorry", according to the widow, Jean Platt.',
    quotes: [['sorry', 'Nobody at the firm']],
  },
  {
    text: '"I might have said it," Farrow conceded, "but I didn\'t mean it."',
    quotes: [
      ['I might have said it,', 'Farrow'],
      ["but I didn't mean it.", 'Farrow'],
    ],
  },
  {
    text: 'Councillor May Trent thinks that the scheme is "bonkers" and that whoever approved it "needs their head examined".',
    quotes: [
      ['bonkers', 'May Trent'],
      ['needs their head examined', 'May Trent'],
    ],
  },
  {
    text: 'The coach praised Lund\'s "engine" and "attitude" but said that his passing "needs work".',
    quotes: [
      ['engine', 'coach'],
      ['attitude', 'coach'],
      ['needs work', 'coach'],
    ],
  },
  {
    text: 'Hughes told the panel he had "no recollection whatsoever" of the meeting, of the lunch that followed or of "anyone called Barry".',
    quotes: [
      ['no recollection whatsoever', 'Hughes'],
      ['anyone called Barry', 'Hughes'],
    ],
  },
  {
    text: "“He looked at me and said, ‘You're finished,’” recalled Dana Whit. “And I was.”",
    quotes: [
      ["He looked at me and said, ‘You're finished,’", 'Dana Whit'],
      ['And I was.', 'Dana Whit'],
    ],
  },
  {
    text: '"I love this town," Mayor Kit Bower said. "But it\'s broke." The treasurer, Al Dunn, put it more gently: "We are between revenues." "Between?" said Bower. "We haven\'t had any since March."',
    quotes: [
      ['I love this town,', 'Kit Bower'],
      ["But it's broke.", 'Kit Bower'],
      ['We are between revenues.', 'Al Dunn'],
      ['Between?', 'Kit Bower'],
      ["We haven't had any since March.", 'Kit Bower'],
    ],
  },
  {
    text: 'A "furious" Ken Loam stormed out of the meeting, shouting: "You\'ll hear from my lawyers!"',
    quotes: [["You'll hear from my lawyers!", 'Ken Loam']],
  },
  {
    text: 'The virus, dubbed "the Monday bug", has hit schools; Dr Ines Paz says it is "a nuisance, nothing more".',
    quotes: [['a nuisance, nothing more', 'Ines Paz']],
  },
  {
    text: 'Hart, speaking through tears outside the court where her son\'s killer had just been freed, said she felt "cheated, robbed and abandoned" and thanked the press for "being human".',
    quotes: [
      ['cheated, robbed and abandoned', 'Hart'],
      ['being human', 'Hart'],
    ],
  },
];
