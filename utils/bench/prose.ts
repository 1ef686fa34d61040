/** A small random generator (mulberry32): the same seed gives the same article on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string) => words.trim().split(/\s*[,\n]\s*/);

const POOLS: Readonly<Record<string, readonly string[]>> = {
  first: list(
    'Maria, Tom, Aisha, Johan, Grace, Peter, Lena, Victor, Ruth, Omar, Nadia, Colin, Ingrid, Paul, Esther, Ravi',
  ),
  last: list(
    'Holloway, Barlow, Okafor, Lindqvist, Pemberton, Marsh, Castellan, Dray, Whitlow, Haddad, Norrington, Fell, Quayle, Ostrander, Vance, Iyer, Thackeray, Rourke',
  ),
  role: list(
    'mayor, chief executive, finance director, union leader, harbour master, professor of economics, spokeswoman, head teacher, energy minister, police commissioner',
  ),
  org: list(
    'Northgate Energy, the Ellery Council, Calder Bank, the Ministry of Transport, Brightwater Ltd, the Fishermen’s Union, Ostrander & Sons, the Institute for Coastal Studies, Meridian Rail, the Central Bank',
  ),
  place: list(
    'Port Ellery, Calderford, North Harrow, Lindale, the Whitlow valley, Saltmarsh, Eastmere, Brackenridge',
  ),
  money: list(
    '$4.2 million, £310,000, €1.5bn, $12.75, 45 million dollars, £7.3m, $980, between $2 million and $3 million, US$600,000, 20 pence',
  ),
  percent: list(
    '7.5 per cent, 12%, 3.4 percent, nearly 40%, two percentage points, 0.25%, 61 per cent, from 5% to 8%',
  ),
  count: list(
    '3,400 residents, forty homes, 1,200 jobs, two dozen boats, half of the shops, one in five families, a record 18 ships, about 700 pupils, three bridges',
  ),
  quantity: list(
    '18 kilometres, 250 megawatts, 40 tonnes, six feet, 1,100 square metres, 30C, 65 mph, 9.5 litres',
  ),
  date: list(
    'on Tuesday, last March, on 14 February 2025, in 2019, next year, in the third quarter, at 9:30am, on Monday morning, since the 1990s, by the end of June',
  ),
  span: list(
    'two years, 18 months, three weeks, a decade, 45 minutes, ten days, more than an hour, half a century',
  ),
  thing: list(
    'flood wall, ferry line, budget, rail strike, hospital wing, wind farm, fishing quota, housing plan, school roof, water tax, harbour bridge, coast road',
  ),
  act: list(
    'approve, delay, review, reject, finance, rebuild, close, reopen, extend, question, defend, replace',
  ),
  mood: list('angry, hopeful, cautious, tired, sceptical, relieved, worried, unmoved, surprised, divided'),
  why: list(
    'after two hard winters, despite the rising cost of steel, because the old one had failed twice, while talks with the owners went on, as the season came to an end, though few had asked for it, before the vote was counted, once the report had been read',
  ),
  noun: list(
    'traders, families, engineers, voters, pilots, nurses, farmers, neighbours, critics, officials, investors, commuters',
  ),
};

const SENTENCES = [
  'The {thing} will cost {money}, up {percent} on the first estimate, {org} said {date}.',
  '“We had no choice but to {act} the {thing},” said {first} {last}, the {role} of {place}.',
  '{last} said the {noun} were {mood} and that {count} would be affected within {span}.',
  'About {count} in {place} had signed a letter asking {org} to {act} the {thing} {why}.',
  'Shares in {org} fell {percent} {date}, {why}, and {noun} lost {money}.',
  'The {thing}, {quantity} long, runs from {place} to {place} and was finished {date}.',
  '“It is {percent} of everything we earn,” {last} told reporters. “The {noun} are {mood}, and they are right.”',
  'According to {org}, {noun} waited {span} for the {thing} {why}.',
  'It rained.',
  'In a statement, {org} promised to {act} the {thing} “without further delay”, adding that {money} had been set aside.',
  'Few of the {noun} who gathered {date} could say why the {thing} had been so slow, or who would pay for it {why}.',
  '{first} {last}, {age}, who has lived in {place} for {span}, was {mood}: “They never asked us,” she said.',
  'The vote was {score}, with {noun} from {place} staying away {why}.',
  'Mr {last} declined to comment, but a person close to the talks said that {org} wanted to {act} the {thing} {date}.',
  'Prices rose from {money} to {money} in {span}, and {count} moved away from {place}.',
];

/** One paragraph of made-up news, two to five sentences. */
function paragraph(random: () => number): string {
  const pick = (pool: readonly string[]) => pool[Math.floor(random() * pool.length)]!;
  const number = (low: number, high: number) => String(low + Math.floor(random() * (high - low)));
  const sentence = () =>
    pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'age') return number(19, 92);
      if (slot === 'score') return `${number(6, 30)}-${number(0, 6)}`;
      return pick(POOLS[slot]!);
    });
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return Array.from({ length: 2 + Math.floor(random() * 4) }, () => first(sentence())).join(' ');
}

/** Made-up news of exactly `length` characters, paragraphs set apart by a blank line. */
export function newsOfLength(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    const next = paragraph(random);
    parts.push(next);
    made += next.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

export const HEADLINE = 'Port Ellery council votes for $4.2 million flood wall after two hard winters';
