import type { ShortArticle } from './short-articles.ts';

/** Several voices in one paragraph, each with its own words: relays, asides, answers, letters. */
export const VOICES: readonly ShortArticle[] = [
  {
    text: `The inquest heard how Mr Doyle rang his mother and said: "I can't get out." She told the coroner she had replied: "Hold on, love."`,
    quotes: [
      ["I can't get out.", 'Doyle'],
      ['Hold on, love.', 'she'],
    ],
  },
  {
    text: '"Is it safe?" I ask. Hannah Cross shrugs. "Define safe."',
    quotes: [
      ['Is it safe?', 'I'],
      ['Define safe.', 'Hannah Cross'],
    ],
  },
  {
    text: `Apple's Tim Crane said the watch was "the best we have made" – but reviewers were less kind. "Clunky," said one. "A brick," said another.`,
    quotes: [
      ['the best we have made', 'Tim Crane'],
      ['Clunky,', 'one'],
      ['A brick,', 'another'],
    ],
  },
  {
    text: `The minister's claim that the scheme would be "cost neutral" was rejected by the audit office, which said it could find "no evidence whatsoever" to support it.`,
    quotes: [
      ['cost neutral', 'minister'],
      ['no evidence whatsoever', 'audit office'],
    ],
  },
  {
    text: 'Police chief Ivan Rusk, flanked by two deputies and the mayor, Olga Stein, told a packed news conference: "We got him."',
    quotes: [['We got him.', 'Ivan Rusk']],
  },
  {
    text: `Her sister Kate, 29, who flew in from Perth on Tuesday, described her as "the glue of the family". "She'd light up a room," she said.`,
    quotes: [
      ['the glue of the family', 'Kate'],
      ["She'd light up a room,", 'Kate'],
    ],
  },
  {
    text: 'What the Post called "a shambles" the government calls "a period of adjustment".',
    quotes: [
      ['a shambles', 'Post'],
      ['a period of adjustment', 'government'],
    ],
  },
  {
    text: 'In an email seen by the Guardian, the head teacher, Ms Osei, wrote: "Please do not speak to journalists." The school did not respond to requests for comment.',
    quotes: [['Please do not speak to journalists.', 'Osei']],
  },
  {
    text: 'Lawyers for Mr Grant said he "categorically denies" the allegations. His agent, Tess Boyle, declined to comment, saying only: "Talk to the lawyers."',
    quotes: [
      ['categorically denies', 'Lawyers for Mr Grant'],
      ['Talk to the lawyers.', 'Tess Boyle'],
    ],
  },
  {
    text: `The minister, asked by the BBC's Laura Kemp if she had lied, replied "absolutely not".`,
    quotes: [['absolutely not', 'minister']],
  },
  {
    text: 'Amazon, which owns the "Just Walk Out" technology, said the stores had been "a learning experience". A person close to the company said the project was "always doomed".',
    quotes: [
      ['a learning experience', 'Amazon'],
      ['always doomed', 'person close to the company'],
    ],
  },
  {
    text: 'Professor Ada Lind, of Uppsala University, and her colleague Dr Jonas Ek say the virus is "not going away".',
    quotes: [['not going away', 'Jonas Ek']],
  },
  {
    text: `"We'll win," insists Gomez. "We have to." Her rival sounds less sure. "Anything can happen," says Blunt. "It's football."`,
    quotes: [
      ["We'll win,", 'Gomez'],
      ['We have to.', 'Gomez'],
      ['Anything can happen,', 'Blunt'],
      ["It's football.", 'Blunt'],
    ],
  },
  {
    text: `The "Save Our Pool" campaign, which has raised £40,000, is led by Gwen Hart, a retired nurse. "They told us it was unviable," Hart said. "What's unviable is a town with nowhere to swim."`,
    quotes: [
      ['They told us it was unviable,', 'Gwen Hart'],
      ["What's unviable is a town with nowhere to swim.", 'Gwen Hart'],
    ],
  },
  {
    text: 'The phrase "known unknowns" entered the language in 2002. Aides now use "the Rumsfeld" as shorthand.',
    quotes: [],
  },
  {
    text: `Mr Ferris said that, while he "respected" the verdict, he would appeal. The victim's father, Noel Quinn, shouted "shame on you" from the gallery.`,
    quotes: [
      ['respected', 'Ferris'],
      ['shame on you', 'Noel Quinn'],
    ],
  },
  {
    text: `MOSCOW — Foreign Ministry spokeswoman Irina Belova accused London of "hysteria", adding that Russia would respond "in kind". Asked how, Belova said: "You'll see."`,
    quotes: [
      ['hysteria', 'Irina Belova'],
      ['in kind', 'Irina Belova'],
      ["You'll see.", 'Irina Belova'],
    ],
  },
  {
    text: 'Police said the man, who has not been named, told officers he "just wanted to scare them".',
    quotes: [['just wanted to scare them', 'man']],
  },
  {
    text: 'Coach Bev Tarrant blamed "tired legs" for the defeat, and captain Lou Haddad promised fans "a different team" on Saturday.',
    quotes: [
      ['tired legs', 'Bev Tarrant'],
      ['a different team', 'Lou Haddad'],
    ],
  },
  {
    text: 'An open letter signed by 40 doctors calls the ward "a disaster waiting to happen". It demands "urgent investment".',
    quotes: [
      ['a disaster waiting to happen', 'open letter signed by 40 doctors'],
      ['urgent investment', 'open letter signed by 40 doctors'],
    ],
  },
  {
    text: `"It was the right thing to do," he says of his decision to quit. "I'd do it again." Payne, 52, now runs a bakery.`,
    quotes: [
      ['It was the right thing to do,', 'Payne'],
      ["I'd do it again.", 'Payne'],
    ],
  },
  {
    text: 'Chancellor Merle Vogt has ruled out a deal "at any price". Her coalition partner, the Greens, want one "at almost any price", a party source joked.',
    quotes: [
      ['at any price', 'Merle Vogt'],
      ['at almost any price', 'party source'],
    ],
  },
  {
    text: 'The artist, whose real name is Paul Dent, performs as "DJ Puddle". "Nobody books a Paul," he jokes.',
    quotes: [['Nobody books a Paul,', 'Paul Dent']],
  },
  {
    text: `US President Carla Hayes called on "both sides" to lay down arms. "Enough is enough," she told the UN General Assembly. Israel's ambassador, Avi Lev, walked out.`,
    quotes: [
      ['both sides', 'Carla Hayes'],
      ['Enough is enough,', 'Carla Hayes'],
    ],
  },
  {
    text: `The club have confirmed the signing of "wonderkid" Leo Blanc. "I've dreamed of this," Blanc told the club website. Manager Ken Ross described the teenager as "frighteningly good".`,
    quotes: [
      ["I've dreamed of this,", 'Leo Blanc'],
      ['frighteningly good', 'Ken Ross'],
    ],
  },
  {
    text: 'Residents are being urged to "stay away" from windows. The Met Office has issued a "red" warning. Forecaster Dee Moss said winds could reach 90mph, "the strongest in a generation".',
    quotes: [['the strongest in a generation', 'Moss']],
  },
  {
    text: '"Absolute rubbish," was how one backbencher put it. Another, Sir Ian Pell, preferred "unhelpful".',
    quotes: [
      ['Absolute rubbish,', 'one backbencher'],
      ['unhelpful', 'Ian Pell'],
    ],
  },
  {
    text: `Neighbour Rita Shah, who called 999, said: "There was smoke everywhere. A man shouted, 'Get the kids out!' Then it was just flames."`,
    quotes: [
      ["There was smoke everywhere. A man shouted, 'Get the kids out!' Then it was just flames.", 'Shah'],
    ],
  },
  {
    text: 'Trump-era rules, critics say, amount to "a licence to pollute". The industry prefers the term "regulatory relief".',
    quotes: [['a licence to pollute', 'critics']],
  },
  {
    text: 'The email, sent by Mr Noakes to his deputy, Ms Frith, reads: "Kill the story." Ms Frith replied: "On it."',
    quotes: [
      ['Kill the story.', 'email'],
      ['On it.', 'Frith'],
    ],
  },
  {
    text: 'He has been called "the Mozart of chess", a label he hates. "Mozart worked," says Anton Rey, 19. "I nap."',
    quotes: [
      ['Mozart worked,', 'Anton Rey'],
      ['I nap.', 'Anton Rey'],
    ],
  },
  {
    text: `The bank's chief economist, Ines Prado, said in a note to clients that inflation was "sticky"; her counterpart at Nordbank, Lars Holm, called it "stuck".`,
    quotes: [
      ['sticky', 'Ines Prado'],
      ['stuck', 'Lars Holm'],
    ],
  },
];
