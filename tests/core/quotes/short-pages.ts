import type { ShortArticle } from './short-articles.ts';

/** Whole short articles of the kinds that stand on web pages: features, advice, live reports with subheadings. */
export const PAGES: readonly ShortArticle[] = [
  {
    text: 'The lock keeper changed his explanation — "It slipped my mind," he said, with an eye on the gate. A clerk was feeding the ducks when the bell rang.\n\n"He turned round and asked me, \'Which oar is mine?\'" Doris Holm testified.\n\nThe ferry board\'s winter report "leaves out the ice, and nobody will miss it before April," said Aaron Kell, a broker at Corvid Bank. According to Wirepool, one reader of Birdnet, which is a village board, replied: "Who let the swan in?"',
    quotes: [
      ['It slipped my mind,', 'lock keeper'],
      ["He turned round and asked me, 'Which oar is mine?'", 'Doris Holm'],
      ['leaves out the ice, and nobody will miss it before April,', 'Aaron Kell'],
      ['Who let the swan in?', 'one reader of Birdnet'],
    ],
  },
  {
    text: 'The jars you listed as "must" go left, and your loose lids go right. You can enjoy your "treasures" without a lid. The firm sells something called "guided sorting" in a range of boxes called the "Grand Tidy Series". Costs fell, according to the new "ladle index" of the trade. In her book "A Shelf of One\'s Own: What Drawers that Stick Can Teach", Rosa Quill counts spoons.\n\nShe spent a week singing "Bring Me My Ladle". She won the talent contest "I\'d Stir Anything" and went to an event dubbed a "soup night" gathering. Dubbed a "riot of spoons" by its makers, the show is loud.',
    quotes: [['riot of spoons', 'its makers']],
  },
  {
    text: 'Keza Brann, who rang from the Lisbon set of "Harbour Nights," has the same memory: "My knees went soft." The Brant, Ohio, fire marshal, Jason Zill, has maintained that crews "may borrow any kettle they like". Brann replied to a drawing of the hat, adding that although the feather was "splendid" it was somebody else\'s.\n\nAll spring, Dell Marsh issued solemn vows to "feed every duck". Whenever neighbours wondered why, he\'d reply, "Ducks vote with their feet." The custom began with instructions from Ilves to "count no spoon twice". "Such broth may be older than salt" in some villages, Joost van Hool of the Fenn University in Arnsburg writes in an essay. He put up a pole – "marking," as the Herald reported, "the end of lunch".',
    quotes: [
      ['My knees went soft.', 'Keza Brann'],
      ['may borrow any kettle they like', 'Jason Zill'],
      ['splendid', 'Keza Brann'],
      ['feed every duck', 'Dell Marsh'],
      ['Ducks vote with their feet.', 'Dell Marsh'],
      ['count no spoon twice', 'Ilves'],
      ['Such broth may be older than salt', 'Joost van Hool'],
      ['marking,', 'Herald'],
      ['the end of lunch', 'Herald'],
    ],
  },
  {
    text: "Okwem Tarr built the mill with a loan from Reno Bask. Tarr has said she wants it back, and that her own wheel is louder.\n\nIn a letter to the parish she called the sale 'a wet Tuesday of a deal'.\n\n'No end of gravel'\n\nBask, who lost his barn in a fire, has stayed silent. The flour is still sold in shops.\n\n'They seem to find no end of gravel for other people's roads,' said the lawyer Rachel Lede.",
    quotes: [
      ['a wet Tuesday of a deal', 'Okwem Tarr'],
      ['No end of gravel', 'Rachel Lede'],
      ["They seem to find no end of gravel for other people's roads,", 'Rachel Lede'],
    ],
  },
  {
    text: 'DEAR POLLY: My cousin folds the map wrong. He says the wind does it. -- LOST IN KENT\n\nDEAR LOST: Buy him a globe.',
    quotes: [],
  },
  {
    text: '"A clay model repays patience," Dylan Nehls, a fellow at the Corvid Institute in Arnsburg, Norra, and co-author of the paper, said on Friday. Marsh fired back, "Then lend me some."\n\n"Take that bell off the roof!" Marsh seethed. "It rings at night."\n\nPetra Lowe-Hall, former mayor and chairman of Amesford Mill said: "The wheel stays."',
    quotes: [
      ['A clay model repays patience,', 'Dylan Nehls'],
      ['Then lend me some.', 'Marsh'],
      ['Take that bell off the roof!', 'Marsh'],
      ['It rings at night.', 'Marsh'],
      ['The wheel stays.', 'Petra Lowe-Hall'],
    ],
  },
];
