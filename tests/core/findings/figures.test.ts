import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/core/annotate/context.ts';
import { findFigures } from '../../../utils/core/annotate/figures/index.ts';
import { findFindings } from '../../../utils/core/annotate/findings/index.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';
import type { Finding, PartyMention } from '../../../utils/core/model.ts';

const NAMES = /Arden Steel|Bute Energy|(?:Tom )?(?:Ann )?Reed/g;

/** Mentions of the two companies and of the Reeds of these tests; the Reeds are one party, as a resolver may take them for. */
const mentionsIn = (text: string): PartyMention[] =>
  [...text.matchAll(NAMES)].map(({ 0: name, index }) => ({
    kind: 'party',
    id: `party-${index}`,
    span: { start: index, end: index + name.length },
    rule: 'test',
    party: name.replace(/.*(?=Reed)/, ''),
  }));

function findingsIn(...paragraphs: string[]): readonly Finding[] {
  const article = articleFromParagraphs(paragraphs, { publishedAt: '2026-03-12' });
  const annotations = [...findFigures(createContext(article), []), ...mentionsIn(article.text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const rest = { parties: [], relevance: [], summary: { sentences: [] } };
  return findFindings({ version: 1, article, annotations, ...rest });
}
const ofType = (type: string, ...paragraphs: string[]): string[] =>
  findingsIn(...paragraphs)
    .filter((f) => f.type === type)
    .map((f) => f.message);

describe('a change that does not compute', () => {
  const check = (text: string) => ofType('change-does-not-compute', text);
  it('is told with the real percentage', () => {
    expect(check('Sales rose from $40 million to $50 million, up 10%.')).toEqual([
      'From $40 million to $50 million is a rise of 25 %, not 10%',
    ]);
    expect(check('Membership fell 10% to 4,000 members from 8,000 members.')).toHaveLength(1);
  });
  it('points at the three figures and the paragraph', () => {
    const [finding] = findingsIn('It is cold.', 'Sales rose from $40 million to $50 million, up 10%.').filter(
      (f) => f.type === 'change-does-not-compute',
    );
    expect(finding?.annotations).toHaveLength(3);
    expect(finding?.paragraphs).toEqual([1]);
  });
  it('is seen where the direction is wrong', () => {
    expect(check('Output fell from 400 tonnes to 500 tonnes, a drop of 20%.')).toHaveLength(1);
  });
  it.each([
    'Sales rose 10% to $50 million in 2025 from $40 million in 2024.',
    'Sales rose 10% to $50 million, compared with $40 million in 2024.',
    'Sales were $50 million, up 10% from $40 million a year before.',
    'Sales rose 10%, from $40 million to $50 million.',
  ])('is seen in whatever order it is told: %s', (text) => expect(check(text)).toHaveLength(1));
  it.each([
    'Sales rose from $40 million to $50 million, up 25%.',
    'Sales rose 25% to $50 million in 2025 from $40 million in 2024.',
    'Sales were $50 million, up 25% from $40 million a year before.',
    'It earned $50 million, or $2 a share, up 25% from $40 million.',
    'Sales were $50 million, up 25% from a year before, when 40 mills were shut.',
    'Sales rose from $1.2 million to $1.3 million, up 6%.',
    'Sales rose 12% to $5.6 million from $5 million.',
    'Sales rose from about $40 million to $50 million, up 10%.',
    'The council moved the shop from 40 Mill Lane to a yard, up 10% of the hill.',
    'Sales rose from $40 million to $50 million, up 7% a year.',
    'Costs rose from $40 million to $50 million, while rents were up 10%.',
  ])('is not seen in: %s', (text) => expect(check(text)).toEqual([]));
});

describe('percent for percentage points', () => {
  const check = (text: string) => ofType('percent-for-points', text);
  it('is told where the difference is called percent', () => {
    expect(check('The rate rose from 4% to 6%, up 2%.')).toHaveLength(1);
  });
  it.each([
    'The rate rose from 4% to 6%, up 50%.',
    'The rate rose from 4% to 6%, up two percentage points.',
    'The rate rose from 4% to 6% and shares were up 2%.',
  ])('is not seen in: %s', (text) => expect(check(text)).toEqual([]));
});

describe('a slip between million and billion', () => {
  it('is told where two sentences speak of the same', () => {
    expect(
      ofType(
        'scale-slip',
        'The harbour bridge will cost $2.35 billion, the minister said.',
        'Critics call the bridge, with a cost of $2.35 million, too dear for the harbour.',
      ),
    ).toHaveLength(1);
    expect(
      ofType('scale-slip', 'The bridge may cost about $2.4bn.', 'She says $2.4m is much for a bridge.'),
    ).toHaveLength(1);
  });
  it.each([
    ['The bridge cost $2.4m.', 'The bridge has 2,400 lamps worth $2,400.'],
    ['The harbour bridge will cost $2 billion.', 'The harbour bridge lamp will cost $2 million.'],
    ['The harbour bridge will cost $2.35 billion.', 'A baker in Orsk sold bread for $2.35 million.'],
  ])('is not seen in: %s %s', (...texts) => expect(ofType('scale-slip', ...texts)).toEqual([]));
});

describe('one quantity told with two values', () => {
  it('is told where the statements are the same', () => {
    expect(
      ofType(
        'conflicting-figures',
        'The paper mill in Arden employs 1,200 workers on its site.',
        'The people of the valley like it.',
        'The Arden paper mill employs 1,500 workers on the site.',
      ),
    ).toEqual(['The text says 1,200 in one place and 1,500 in another for what seems to be the same']);
  });
  it('is told where only the clauses around them are', () => {
    expect(
      ofType(
        'conflicting-figures',
        'Rain fell, and the storm damaged 140 homes in Arden.',
        'The mayor is angry, as the storm has damaged 190 homes in Arden.',
      ),
    ).toHaveLength(1);
  });
  it.each([
    // one thing, by the noun beside the sum
    [
      'Arden Council sent the baker a £70 fine.',
      'The council of Arden said on that the £90 fine of the baker was a slip.',
    ],
    ['A court in Arden approved a $168m settlement.', 'None of them will pay for the $235m settlement.'],
    // a sentence told again, with a date and a rate
    [
      'On Monday the old mill of Arden went on the rental market for just £1,500 a month.',
      'The old mill of Arden went on Monday on the rental market for just £2,100 a month.',
    ],
  ])('is told where the thing or the sentence is the same: %s %s', (...texts) =>
    expect(ofType('conflicting-figures', ...texts)).toHaveLength(1),
  );
  it.each([
    // of another, or one of several
    ['Arden Council sent the baker a £70 fine.', 'Bute Council sent a waiter a £90 fine.'],
    ['He won a $168m settlement.', 'She won a $20m settlement.', 'They wait for the $235m settlement.'],
    ['Arden Council sent the baker a £70 fine.', 'Arden Council sent the baker another £90 fine.'],
    ['The Arden 15-inch screen is thin.', 'The Arden 16-inch screen is thin.'],
    ['The storm damaged 140 homes in Arden.', 'The storm damaged 190 homes in Bute.'],
    ['won the cup with a throw of 140 feet.', 'won the cup with a throw of 190 feet.'],
    ['The storm damaged 140 homes in Arden.', 'She says the storm damaged 190 homes.'],
    ['The storm damaged 140 homes in Arden.', 'The storm damaged another 190 homes in Arden.'],
    ['The storm damaged 140 homes in Arden.', 'The storm damaged 190 homes in Arden on Tuesday.'],
    ['The mill in Arden employs 1,200 workers.', 'The mill in Bute employs 1,500 workers.'],
    [
      'The Arden paper mill employs 1,200 workers here.',
      'The Arden paper mill employed 1,500 workers here in 1998.',
    ],
    ['The Arden paper mill employs 1,243 workers here.', 'The Arden paper mill employs 1,200 workers here.'],
    ['The Arden paper mill employs nearly 1,200 workers.', 'The Arden paper mill employs 1,500 workers.'],
  ])('is not seen in: %s %s', (...texts) => expect(ofType('conflicting-figures', ...texts)).toEqual([]));
});

describe('one person told with two ages', () => {
  const check = (...texts: string[]) => ofType('conflicting-figures', ...texts);
  it('is seen beside the name', () => {
    expect(check('Ann Reed, 63, left.', 'The baker, Ann Reed (65), is well.')).toEqual([
      'The text says 63 in one place and 65 in another for what seems to be the same',
    ]);
    expect(check('The 63-year-old Ann Reed left.', 'Reed, 65, is well.')).toHaveLength(1);
  });
  it.each([
    ['Ann Reed, 63, left.', 'Ann Reed, 63, is well.'],
    // another of the name, or of another generation
    ['Ann Reed, 63, left.', 'Tom Reed, 65, is well.'],
    ['Ann Reed, 63, left.', 'Reed, 31, is well.'],
    ['Ann Reed, about 63, left.', 'Ann Reed, 65, is well.'],
    ['Ann Reed, 63, left.', 'Ann Reed was glad, and 65 people came.'],
  ])('is not seen in: %s %s', (...texts) => expect(check(...texts)).toEqual([]));
});

describe('one amount used for two things', () => {
  it('is told where the things cannot be the same', () => {
    expect(ofType('reused-amount', 'The plan brings 14,382 jobs.', 'It also brings 14,382 homes.')).toEqual([
      '14,382 is given for job and for home',
    ]);
  });
  it.each([
    ['The plan brings 14,382 jobs.', 'All 14,382 jobs are new.'],
    ['The plan brings 2,000 jobs.', 'It also brings 2,000 homes.'],
    ['It made a $14.38 million profit.', 'The $14.38 million profit was a record.'],
  ])('is not seen in: %s %s', (...texts) => expect(ofType('reused-amount', ...texts)).toEqual([]));
});

describe('one round sum used for two things', () => {
  it('is told where two parties do different things with it', () => {
    expect(
      ofType(
        'reused-amount',
        'Arden Steel will invest up to $40 billion in Northmere over ten years.',
        'Shares rose.',
        'Bute Energy has said it could spend $40 billion on cable factories alone.',
      ),
    ).toEqual([
      '$40 billion is given for “invest … in Northmere” and for “spend … on cable factories alone”',
    ]);
  });
  it.each([
    // the same party, the same doing, the same end, another currency, and a sum too small to be mistaken
    ['Arden Steel will invest $40 billion in Northmere.', 'Arden Steel will spend $40 billion on the plant.'],
    ['Arden Steel will invest $40 billion in Northmere.', 'Bute Energy will invest $40 billion in Oxcombe.'],
    ['Arden Steel will invest $40 billion in Northmere.', 'Bute Energy will spend $40 billion on Northmere.'],
    ['Arden Steel will invest $40 billion in Northmere.', 'Bute Energy will spend €40 billion on cables.'],
    ['Arden Steel will invest $40 in Northmere.', 'Bute Energy will spend $40 on cables.'],
  ])('is not seen in: %s %s', (...texts) => expect(ofType('reused-amount', ...texts)).toEqual([]));
});

describe('parts that do not make the whole', () => {
  it('are told', () => {
    expect(ofType('parts-do-not-sum', 'The boat held 17 people – nine men and seven women.')).toEqual([
      'nine and seven make 16, not 17',
    ]);
  });
  it.each([
    'The boat held 17 people – ten men and seven women.',
    'The boat held 17 people, and nine men and seven women swam.',
    'The boat held 17 people: nine men and seven women and a baby.',
    'Of 17 people, nine men were hurt.',
  ])('are not seen in: %s', (text) => expect(ofType('parts-do-not-sum', text)).toEqual([]));
});
