import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a short name that no list knows', () => {
  it.each([
    ['its shares', 'Shares in Halvorn fell on Monday. Halvorn said it had expected worse.', 'Halvorn'],
    [
      'its board',
      'Velstra said no. The decision of Velstra’s board surprised nobody who knew Velstra.',
      'Velstra',
    ],
    [
      'its officers',
      'Orvane Chief Executive Ines Okafor said the talks went on. Orvane is based in Ohio.',
      'Orvane',
    ],
    ['what it is called', 'Maltrix, the artificial intelligence company, said it would wait.', 'Maltrix'],
    ['a maker before it', 'Chipmaker Corvell said it would invest. The plan of Corvell is old.', 'Corvell'],
  ])('is a firm by %s, wherever that is said', (_what, text, name) => {
    const { typeOf, surfaces } = read(text);
    expect(surfaces).toContain(name);
    expect(typeOf(name)).toBe('organisation');
  });

  it.each([
    ['a title', 'Dr. Halvorn met the board. Halvorn has agreed to sell shares in the clinic.', 'Halvorn'],
    ['a first name', 'Ann Velstra owned the mill. She said Velstra shares a name with a bank.', 'Velstra'],
    ['who', 'Orvane, who is 52, sold her stake. Orvane reported the loss to the police.', 'Orvane'],
    ['kin', 'Maltrix’s widow kept the farm. Maltrix’s daughter sold it.', 'Maltrix'],
  ])('is a person by %s', (_what, text, name) => {
    expect(read(text).typeOf(name)).not.toBe('organisation');
  });
});

it('a name whose long form ends like a firm is a firm', () => {
  const { typeOf, partyOf } = read(
    'Carla Mendes, chief executive of Lumora, resigned. Shares in Lumora Holdings fell.',
  );
  expect(typeOf('Lumora')).toBe('organisation');
  expect(partyOf('Lumora')?.name).toBe('Lumora Holdings');
});
