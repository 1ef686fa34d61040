import type { ShortArticle } from './short-articles.ts';

/** Whole short articles whose speakers go by what they do, where they come from or whose they are. */
export const CALLINGS: readonly ShortArticle[] = [
  {
    text: 'Saturday, June 14, 2014\n\nVoters in the island nation of Marisol go to the polls today to elect a new parliament. The ruling Harbour Party has been in power since independence. Party leader Eleni Costas told supporters at a rally on Thursday that the vote was "a choice between tomorrow and last Tuesday".\n\nThe opposition, an alliance of five parties known as "the Handful", has promised to end what it calls the "kingdom of cousins". Its candidate for prime minister, the former football coach Davide Renn, accused Costas of "treating the treasury like a handbag".\n\nInternational observers say the campaign has been largely peaceful. "We have seen enthusiasm, we have seen noise, but we have not seen violence," the head of the observer mission, Ambassador Gunnar Lie, told Wikinews.',
    quotes: [
      ['a choice between tomorrow and last Tuesday', 'Eleni Costas'],
      ['kingdom of cousins', 'alliance of five parties'],
      ['treating the treasury like a handbag', 'Davide Renn'],
      ['We have seen enthusiasm, we have seen noise, but we have not seen violence,', 'Gunnar Lie'],
    ],
  },
  {
    text: 'Scientists have described a new species of frog which they say "sounds like a squeaky door". The frog, named "Litoria cardo" after the Latin word for hinge, lives in a single valley. "You hear it long before you see it, and mostly you never see it," lead author Dr. Priya Nair said. The paper was published in the journal "Zootaxon" on Monday.\n\nNot everyone is convinced. Tom Okafor, a herpetologist at Lunde University who was not involved in the study, said that the call was "well within the range of the common form". "I would want to see DNA," he wrote in an e-mail. Nair\'s team replied that it had DNA and that it would be "delighted to share it".',
    quotes: [
      ['sounds like a squeaky door', 'they'],
      ['You hear it long before you see it, and mostly you never see it,', 'Priya Nair'],
      ['well within the range of the common form', 'Tom Okafor'],
      ['I would want to see DNA,', 'Tom Okafor'],
      ['delighted to share it', 'team'],
    ],
  },
  {
    text: 'Rovers manager Steve Alder hailed his "lionhearts" after they held United to a goalless draw. "They ran until there was no grass left," the Scot said. "I couldn\'t ask for more, and I didn\'t." United boss Carla Rossi was in no mood to congratulate. "If that is football then I am a ballerina," the Italian snapped. Captain Jo Beck, sent off for a second yellow card, tweeted simply: "Sorry."',
    quotes: [
      ['lionhearts', 'Steve Alder'],
      ['They ran until there was no grass left,', 'Steve Alder'],
      ["I couldn't ask for more, and I didn't.", 'Steve Alder'],
      ['If that is football then I am a ballerina,', 'Carla Rossi'],
      ['Sorry.', 'Jo Beck'],
    ],
  },
  {
    text: 'Dr. Alan Moss, who led the trial, cautioned that the results were preliminary. "This is a door, not a room," he said. Patients\' groups were more excited. "For us it\'s the first door in forty years," said Lucy Tran of the Huntley Foundation. The drug, sold under the brand name "Clarivo", costs $80,000 a year, a price that Tran described as "obscene" and Moss as "above my pay grade".',
    quotes: [
      ['This is a door, not a room,', 'Alan Moss'],
      ["For us it's the first door in forty years,", 'Lucy Tran'],
      ['obscene', 'Lucy Tran'],
      ['above my pay grade', 'Alan Moss'],
    ],
  },
  {
    text: 'The government’s plan to tax second homes has been condemned as ‘spiteful’ by Tory backbenchers. ‘It is the politics of envy with a spreadsheet,’ said Sir Julian Frome, the MP for West Arden. The chancellor’s spokesman said the measure would raise £300m and was ‘fair to those who have no home at all’.\n\nResidents of Polmenna, where four houses in ten stand empty in winter, were split. ‘My children can’t live where they were born,’ said Kerensa Tre, a teacher. Her neighbour, Derek Boyle, who owns three cottages, called the tax ‘daylight robbery’ and vowed to fight it ‘all the way to Strasbourg, if they’ll still have us’.',
    quotes: [
      ['spiteful', 'backbenchers'],
      ['It is the politics of envy with a spreadsheet,', 'Julian Frome'],
      ['fair to those who have no home at all', 'spokesman'],
      ['My children can’t live where they were born,', 'Kerensa Tre'],
      ['daylight robbery', 'Derek Boyle'],
      ['all the way to Strasbourg, if they’ll still have us', 'Derek Boyle'],
    ],
  },
  {
    text: 'When the lights went out, somebody began to sing. "It was the old miners\' hymn," recalls Beth Pryce, who was nine. "Nobody had told us we were going to die, so we didn\'t." Her brother Gwil, now 70, remembers it differently. "I was singing because I was bored," he says.\n\nA plaque at the pithead bears the words "They Came Home". Every year on the anniversary, the survivors – there are six left – meet at a pub called "The Last Shift" and argue about who sang first.',
    quotes: [
      ["It was the old miners' hymn,", 'Beth Pryce'],
      ["Nobody had told us we were going to die, so we didn't.", 'Beth Pryce'],
      ['I was singing because I was bored,', 'Gwil'],
    ],
  },
  {
    text: 'Monday, February 2, 2015\n\nAt least six people were injured when a tram derailed in central Porto Verde yesterday evening. The city\'s transport company blamed "a technical fault" and said that an inquiry had begun.\n\nWitness Rui Costa said the tram "jumped like a frog" before it fell on its side. "People were screaming," he added. "An old man kept asking for his hat."\n\nThe line, known locally as "the Snake", has been closed twice in the past year. In a brief statement on its website, the drivers\' union demanded "answers, not excuses".',
    quotes: [
      ['a technical fault', 'company'],
      ['jumped like a frog', 'Rui Costa'],
      ['People were screaming,', 'Rui Costa'],
      ['An old man kept asking for his hat.', 'Rui Costa'],
      ['answers, not excuses', 'union'],
    ],
  },
  {
    text: 'Ministers \'asleep at the wheel\' over floods, says watchdog\n\nInflation is "yesterday\'s story", said Lena Marsh of Tideway Capital. "I have buried it three times," said farmer and campaigner Oskar Blom, who once sat on the board of the central bank. The bank itself said that it would "monitor developments".\n\nA clerk\'s line manager, Colin Frost, called the figures "soup". The reporter, Keisha Grant of the Ledger, wrote that they were "thin soup". As my grandmother says, "count the spoons".',
    quotes: [
      ['asleep at the wheel', 'watchdog'],
      ["yesterday's story", 'Lena Marsh'],
      ['I have buried it three times,', 'Oskar Blom'],
      ['monitor developments', 'bank'],
      ['soup', 'Colin Frost'],
      ['thin soup', 'Keisha Grant'],
      ['count the spoons', 'my grandmother'],
    ],
  },
  {
    text: 'Rookie catcher Dell Marsh hit his first home run on Saturday. "I mouthed a word my mother would not like," the rookie said. A student named Ann Bell, who caught the ball, was asked to give it back. "I was promised a signed bat," she said.\n\nBell\'s daughter Wren, 6, had other plans. "It is mine now," she said. "Nobody checks the seats like I do," said one blogger, who writes under the name Nightjar.',
    quotes: [
      ['I mouthed a word my mother would not like,', 'Dell Marsh'],
      ['I was promised a signed bat,', 'Ann Bell'],
      ['It is mine now,', 'Wren'],
      ['Nobody checks the seats like I do,', 'Nightjar'],
    ],
  },
  {
    text: 'The council, in a statement, said it had offered "every help short of a boat". An inquiry led by Dame Rosa Quill found "no sign of wit or malice". The annex, which Quill says contains "the only jokes", was left out. The columnist, who writes under the name R. T. Merrow, said she was "bereft".\n\nThe Lyra probe has found "nothing at all", its director, Ivo Stamm, told a meeting in Bergen.',
    quotes: [
      ['every help short of a boat', 'council'],
      ['no sign of wit or malice', 'inquiry led by Dame Rosa Quill'],
      ['the only jokes', 'Rosa Quill'],
      ['bereft', 'R. T. Merrow'],
      ['nothing at all', 'Ivo Stamm'],
    ],
  },
];
