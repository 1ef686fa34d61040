import { describe, expect, it } from 'vitest';
import { texts } from './read.ts';

describe('marks', () => {
  it('pairs straight, curly and doubled apostrophes alike', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['“', '”'],
      ["''", "''"],
      ['„', '“'],
    ])
      expect(texts(`${open}We fixed the pump on Sunday,${close} said Mara Ilves.`)).toEqual([
        'We fixed the pump on Sunday,',
      ]);
  });

  it('reads British single marks around apostrophes and plural possessives', () => {
    expect(texts("'The ferries' timetable hasn't changed since 1990,' said Mara Ilves.")).toEqual([
      "The ferries' timetable hasn't changed since 1990,",
    ]);
    expect(texts('‘It’s the drivers’ rest room, not a store,’ said Mara Ilves.')).toEqual([
      'It’s the drivers’ rest room, not a store,',
    ]);
  });

  it('takes a closing mark that stands the wrong way round', () => {
    expect(texts('Mara Ilves said: “The pump never worked.“ Nobody replied.')).toEqual([
      'The pump never worked.',
    ]);
  });

  it('leaves feet, inches and dropped letters alone', () => {
    expect(texts(`A 6'1" goalkeeper from the '80s kept a 4" nail and his rock 'n' roll records.`)).toEqual(
      [],
    );
    expect(texts(`The board was 6'1" long. "It broke at once," said Mara Ilves.`)).toEqual([
      'It broke at once,',
    ]);
  });

  it('keeps one quote over several paragraphs as one span', () => {
    const found = texts(
      '“We waited a year,” Mara Ilves said. “Then the letter came.\n\n“It had two lines.\n\n“We framed it.”',
    );
    expect(found).toEqual([
      'We waited a year,',
      'Then the letter came.\n\n“It had two lines.\n\n“We framed it.',
    ]);
  });

  it('lets the outermost of nested quotes win', () => {
    expect(texts(`"My boss called it 'a toy' and left," said Mara Ilves.`)).toEqual([
      "My boss called it 'a toy' and left,",
    ]);
    expect(texts(`'My boss called it "a toy" and left,' said Mara Ilves.`)).toEqual([
      'My boss called it "a toy" and left,',
    ]);
  });

  it('does not let a missing mark spoil the paragraphs that follow', () => {
    const found = texts(
      '“The gate is open, Mara Ilves said.\n\nNothing moved for a day.\n\n“We saw it,” said Jon Barry. “It was late.”',
    );
    expect(found.slice(-2)).toEqual(['We saw it,', 'It was late.']);
  });

  it('reads a transcript by its labels, and not a single capital label', () => {
    const found = texts('ANCHOR: Is the bridge safe?\n\nILVES: It is.\n\nANCHOR: Since when?');
    expect(found).toEqual(['Is the bridge safe?', 'It is.', 'Since when?']);
    expect(texts('UPDATE: The bridge has opened again.')).toEqual([]);
  });
});
