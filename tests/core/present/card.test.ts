import { describe, expect, it } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import { toCardView } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const card = (
  words: string,
  kind: 'figure' | 'party' | 'quote',
  nth = 1,
  units: 'metric' | 'as-written' = 'as-written',
) => {
  const view = toCardView(SAMPLE, `${kind}-${at(words, nth).start}`, { units });
  if (!view) throw new Error(`no card for ${words}`);
  return view;
};
const row = (view: ReturnType<typeof card>, label: string) => view.rows.find((each) => each.label === label);

describe('the card of a figure', () => {
  it('says the value in words and exactly, what it measures, and that it is approximate', () => {
    const view = card('$12 billion', 'figure');
    expect(view.title).toBe('about 12 billion US dollars');
    expect(view.subtitle).toBe('US$12,000,000,000');
    expect(row(view, 'Measures')?.text).toBe('shipyard');
    expect(view.tags).toContain('approximate in the text');
  });

  it('leads to every other place of the same quantity, and says what checks found', () => {
    const view = card('$12 billion', 'figure');
    expect(view.lists.flatMap((list) => list.items.map((item) => item.target))).toEqual([
      `figure-${at('$12 billion', 2).start}`,
    ]);
    expect(view.findings).toHaveLength(1);
  });

  it('names who said it where it stands in a quote, and leads to the quote around it', () => {
    const view = card('10 gigawatts', 'figure');
    expect(row(view, 'Said by')).toMatchObject({ text: 'Mirela Aske, chief executive' });
    expect(view.layers.items.map((layer) => layer.kind)).toEqual(['quote']);
  });

  it('gives the reader’s own unit only where one is set', () => {
    expect(row(card('50 miles', 'figure', 1, 'metric'), 'In your units')?.text).toBe('about 80.5 kilometres');
    expect(row(card('50 miles', 'figure'), 'In your units')).toBeUndefined();
  });

  it('gives a date its weekday and year', () => {
    expect(card('Tuesday', 'figure').title).toBe('Tuesday, September 23, 2025');
  });
});

/** The card of the figure that the words of an article are. */
async function cardIn(text: string, words: string) {
  const read = await annotate(articleFromText(text));
  const start = text.indexOf(words);
  const found = read.annotations.find((a) => a.kind === 'figure' && a.span.start === start);
  if (!found) throw new Error(`${words} is no figure`);
  const view = toCardView(read, found.id)!;
  return { tags: view.tags, lists: view.lists.map((list) => [list.label, list.items.length]) };
}

describe('what the card of a figure says of its other mentions', () => {
  it('is that they agree, where one rounds the other', async () => {
    const text =
      'The ferry line earned $12.38 million in March. It had earned nothing the year before.\n\nThe $12.4 million went to the town.';
    const { tags, lists } = await cardIn(text, '$12.4 million');
    expect(tags).toContain('every mention agrees');
    expect(lists).toEqual([['Also given 1 more time', 1]]);
  });

  it('is no agreement, but the other value, where the same thing is told with another', async () => {
    const text = 'The mill has 340 workers on two shifts.\n\nIt had 410 workers before the fire.';
    const { tags, lists } = await cardIn(text, '340 workers');
    expect(tags).not.toContain('every mention agrees');
    expect(lists.map(([, length]) => length)).toEqual([1]);
  });

  it('takes a change of temperature for no temperature', async () => {
    const inFahrenheit = async (text: string) => {
      const read = await annotate(articleFromText(text));
      const view = toCardView(read, read.annotations.find((a) => a.kind === 'figure')!.id, {
        units: 'imperial',
      })!;
      return row(view, 'In your units')?.text;
    };
    expect(await inFahrenheit('It was 2 degrees Celsius at noon.')).toBe('about 35.6 degrees Fahrenheit');
    expect(await inFahrenheit('The bay is 2 degrees Celsius above its mean.')).toBe(
      'about 3.6 degrees Fahrenheit',
    );
    expect(await inFahrenheit('The bay has warmed by 2 degrees Celsius.')).toBe(
      'about 3.6 degrees Fahrenheit',
    );
  });

  it('is the way an amount changed, beside the amount as it is written', async () => {
    expect((await cardIn('Fares rose 4.5% in a year.', '4.5%')).tags).toEqual(['a rise']);
    expect((await cardIn('Fares fell 4.5% in a year.', '4.5%')).tags).toEqual(['a fall']);
  });
});

describe('the card of a party', () => {
  it('says who this is, with the words of the article that say so', () => {
    const view = card('Ms Aske', 'party');
    expect(view.title).toBe('Mirela Aske');
    expect(view.subtitle).toBe('chief executive, Norrland Ports');
    expect(row(view, 'Introduced')?.source?.snippet.hit).toBe('Chief executive');
    expect(row(view, 'With')).toMatchObject({ text: 'Norrland Ports' });
  });

  it('lists what they said, figures beside them and their other mentions', () => {
    const lists = card('Ms Aske', 'party').lists.map((list) => list.items.length);
    expect(lists).toEqual([3, 3, 1]);
  });
});

describe('the card of a quote', () => {
  it('says speaker, kind of source, cue and form', () => {
    const view = card('one for every 10 gigawatts of wind towers that leave the quay', 'quote');
    expect(view.heading).toBe('Quote · Partial quote');
    expect(view.title).toBe('Mirela Aske');
    expect(row(view, 'Source')?.text).toBe('Named person');
    expect(row(view, 'Said as')?.text).toBe('“said the money”');
  });

  it('says where the speaker is carried over from earlier words', () => {
    const view = card('In two years nobody will ask why we paid $12 billion.', 'quote');
    expect(row(view, 'Named as')?.text).toMatch(/carried over/);
  });

  it('keeps an unnamed source apart, with the reason the text gives', () => {
    const view = card('still a moving thing', 'quote');
    expect(row(view, 'Source')?.text).toBe('Unnamed source');
    expect(row(view, 'Why unnamed')?.text).toBe('familiar with the talks');
    expect(view.lists).toEqual([]);
  });

  it('never invents a speaker', () => {
    const id = `quote-${at('still a moving thing').start}`;
    const annotations = SAMPLE.annotations.map((a) => {
      if (a.id !== id || a.kind !== 'quote') return a;
      const { speaker: _, ...nobody } = a;
      return nobody;
    });
    expect(toCardView({ ...SAMPLE, annotations }, id)?.title).toBe('Not sure who says this');
  });

  it('says a doubt about the speaker in the name, in a row and in the citation', () => {
    const id = `quote-${at('still a moving thing').start}`;
    const annotations = SAMPLE.annotations.map((a) =>
      a.id === id && a.kind === 'quote' && a.speaker
        ? { ...a, speaker: { ...a.speaker, unsure: true as const } }
        : a,
    );
    const view = toCardView({ ...SAMPLE, annotations }, id)!;
    expect(view.title).toMatch(/^Perhaps /);
    expect(row(view, 'Doubt')?.text).toMatch(/another speaker/);
    expect(view.citation).toContain('— Perhaps a person familiar with the talks');
  });

  it('has a citation with speaker, outlet, headline, date and a link to the words', () => {
    const { citation } = card('still a moving thing', 'quote');
    expect(citation).toBe(
      '“still a moving thing” — A person familiar with the talks\n' +
        'The Coast Ledger, “Norrland Ports to put $12 billion into shipyard Calder & Voss”, 2025-09-23\n' +
        'https://news.example/business/norrland-calder#:~:text=still%20a%20moving%20thing',
    );
  });
});

describe('every card', () => {
  it('exists, names its rule, and leads only to marks that exist', () => {
    const ids = new Set(SAMPLE.annotations.map((a) => a.id));
    for (const { id, rule } of SAMPLE.annotations) {
      const view = toCardView(SAMPLE, id)!;
      expect(view.why.rule).toContain(rule);
      const targets = [
        ...view.lists.flatMap((list) => list.items.map((item) => item.target)),
        ...view.layers.items.map((layer) => layer.id),
        ...view.rows.flatMap((each) => [each.card, each.source?.target]),
        view.titleCard,
      ].filter((target) => target !== undefined);
      for (const target of targets) expect(ids).toContain(target);
    }
  });

  it('is undefined for an id the document does not have', () => {
    expect(toCardView(SAMPLE, 'figure-999999')).toBeUndefined();
  });
});
