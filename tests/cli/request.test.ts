import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../utils/cli/answer.ts';
import { readRequest } from '../../utils/cli/request.ts';

describe('a line of the stream', () => {
  it.each([
    ['text', { id: 1, text: 'A.', headline: 'H', publishedAt: '2026-01-02', summarySentences: 5 }],
    ['paragraphs', { id: 'x', paragraphs: ['A.', ''] }],
    ['a page', { id: [1], html: '<p>A.', url: 'https://example.org/' }],
    ['fields that are null', { id: null, text: 'A.', html: null, headline: null, summarySentences: null }],
    ['fields that mean nothing here', { id: 1, text: 'A.', lang: 'en' }],
  ])('may hold %s', (_what, record) => {
    const { id, request } = readRequest(JSON.stringify(record), 1);
    expect(id).toEqual(record.id);
    expect(request.ok).toBe(true);
  });

  it.each([
    ['{"id": 7, "text": "cut off', 7, 'bad-json'],
    ['{"id": "a\\"b", "text": }', 'a"b', 'bad-json'],
    ['{"text": "x", "id": 7', null, 'bad-json'],
    ['nonsense', null, 'bad-json'],
    ['[1, 2]', null, 'bad-request'],
    ['null', null, 'bad-request'],
    ['{"id": 3}', 3, 'bad-request'],
    ['{"id": 3, "text": "x", "html": "y"}', 3, 'bad-request'],
    ['{"id": 3, "text": 5}', 3, 'bad-request'],
    ['{"id": 3, "text": "x", "headline": 5}', 3, 'bad-request'],
    ['{"id": 3, "paragraphs": ["x", 5]}', 3, 'bad-request'],
    ['{"id": 3, "paragraphs": "x"}', 3, 'bad-request'],
    ['{"id": 3, "text": "x", "summarySentences": -1}', 3, 'bad-request'],
    ['{"id": 3, "text": "x", "summarySentences": 1.5}', 3, 'bad-request'],
  ])('that reads %s is answered by an error that can be joined', async (line, id, code) => {
    expect(JSON.parse(await answerLine(line, 12))).toEqual({
      id,
      error: { code, message: expect.any(String) },
    });
  });

  it('names its number when it is no JSON', async () => {
    expect(JSON.parse(await answerLine('{', 12)).error.message).toMatch(/^line 12 /);
  });

  it('is answered by one line whatever it holds', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.record({ id: fc.jsonValue(), text: fc.string() }).map((r) => JSON.stringify(r)),
    );
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const answer = await answerLine(text, 1);
        expect(answer).not.toContain('\n');
        expect('annotated' in JSON.parse(answer)).toBe(!('error' in JSON.parse(answer)));
      }),
    );
  });

  it('gives text back unchanged', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { annotated } = JSON.parse(await answerLine(JSON.stringify({ id: 1, text }), 1));
        expect(annotated.article.text).toBe(text);
      }),
    );
  });

  it('gets as many summary sentences as it asks for', async () => {
    const text = [
      'The council of Orrin closed the old bridge on Monday after divers found cracks in two piers.',
      'Buses now take the northern road, which adds twenty minutes to the journey into town.',
      'Shopkeepers in the lower quarter fear a poor winter without the visitors who cross the river on foot.',
      'An engineer hired by the county said that repairs could start in March if the money is found.',
      'The ferry company offered to run boats every half hour until the work is done.',
      'Parents asked for a school bus, and the mayor promised an answer within the week.',
      'The crossing was built in 1931 and carried four thousand cars a day before it was closed.',
    ].join('\n\n');
    for (const summarySentences of [0, 1, 5]) {
      const { annotated } = JSON.parse(
        await answerLine(JSON.stringify({ id: 1, text, summarySentences }), 1),
      );
      expect(annotated.summary.sentences).toHaveLength(summarySentences);
    }
  });
});
