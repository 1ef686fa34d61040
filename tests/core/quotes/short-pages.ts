import type { ShortArticle } from './short-articles.ts';

/** Whole short articles of the kinds that stand on web pages: features, advice, live reports with subheadings. */
export const PAGES: readonly ShortArticle[] = [
  {
    text: 'The lock keeper has already amended his testimony once — "I now do recall," he said, talking to the inquiry about the gate. A clerk was at lunch with the keeper when the phone rang.\n\n"I then heard the mayor ask, quote, \'Is it open or shut?\'" Doris Holm testified.\n\nThe board\'s policy statement "skipped the cost, but they will get away with it for three winters," said Aaron Kell, a strategist at Corvid Bank. According to Wirepool, one user on Birdnet, which is a village board, posted: "I only want to know how the swan got in."',
    quotes: [
      ['I now do recall,', 'lock keeper'],
      ["I then heard the mayor ask, quote, 'Is it open or shut?'", 'Doris Holm'],
      ['skipped the cost, but they will get away with it for three winters,', 'Aaron Kell'],
      ['I only want to know how the swan got in.', 'one user on Birdnet'],
    ],
  },
  {
    text: 'Leave the things you listed as "needs" alone and put your stuff marked "later" in a box. You do not need your "gems" to have a good time. It offers something called "guided sorting" to other homes, in a class of boxes called the "Grand Tidy Series". Prices rose, according to the new "dot plot" of the trade. In her book "A Shelf of One\'s Own: What Drawers that Stick Can Teach", Rosa Quill counts spoons.\n\nShe had been practising singing "Bring Me My Ladle" for a week. She won the talent contest "I\'d Stir Anything" and spoke at an event dubbed a "thank you" supper. Called a "violent cutlery game" by its makers, the show is loud.',
    quotes: [['violent cutlery game', 'its makers']],
  },
  {
    text: 'Keza Brann, who phoned in from the Lisbon set of "Harbour Nights," had a similar story: "It was just that feeling." The Brant, Ohio, police chief, Jason Zill, has asserted that officers "can use whatever kettle is at hand". Brann commented on a print of the photo, saying that although the hat was "gorgeous" it was not hers.\n\nDuring the campaign, Dell Marsh issued regular promises to "take care" of the ducks. When editors asked him to explain, he\'d respond, "I have a horror of being obvious." The rule goes back to directives from Ilves to "show no mercy" in the pond. "These findings could be significant" for soup, Joost van Hool of the Fenn University in Arnsburg writes in a commentary. He put up a flag – "starting," as the Herald reported, "fears of a picnic".',
    quotes: [
      ['It was just that feeling.', 'Keza Brann'],
      ['can use whatever kettle is at hand', 'Jason Zill'],
      ['gorgeous', 'Keza Brann'],
      ['take care', 'Dell Marsh'],
      ['I have a horror of being obvious.', 'Dell Marsh'],
      ['show no mercy', 'Ilves'],
      ['These findings could be significant', 'Joost van Hool'],
      ['starting,', 'Herald'],
      ['fears of a picnic', 'Herald'],
    ],
  },
  {
    text: "Okwem Tarr's first songs came out through Loud Barn, which was bought by the manager Reno Bask this year. Tarr has said she wants them back, and that her own barn is louder.\n\nIn a post at the time she described the sale as the 'worst day of spring'.\n\n'An endless supply'\n\nBask, who lost his barn in a fire, has stayed silent. The songs are still sold in shops.\n\n'They have an endless supply of other people's songs,' said the lawyer Rachel Lede.",
    quotes: [
      ['worst day of spring', 'Okwem Tarr'],
      ['An endless supply', 'Rachel Lede'],
      ["They have an endless supply of other people's songs,", 'Rachel Lede'],
    ],
  },
  {
    text: 'DEAR POLLY: My husband folds the map wrong. He says it is my fault. -- LOST IN KENT\n\nDEAR LOST: Buy him a globe.',
    quotes: [],
  },
  {
    text: '"You get out more than you put in," Dylan Nehls, a fellow at the Corvid Institute in Arnsburg, Norra, and co-author of the study, said in a statement. Marsh fired back, "Well, that is not so."\n\n"Whoever brought this kettle, do not pay him!" Marsh seethed. "I am not paying."\n\nAndy Rhine-Tutt, former mayor and chairman of Amesford Museum said: "I hope the kettle goes."',
    quotes: [
      ['You get out more than you put in,', 'Dylan Nehls'],
      ['Well, that is not so.', 'Marsh'],
      ['Whoever brought this kettle, do not pay him!', 'Marsh'],
      ['I am not paying.', 'Marsh'],
      ['I hope the kettle goes.', 'Andy Rhine-Tutt'],
    ],
  },
];
