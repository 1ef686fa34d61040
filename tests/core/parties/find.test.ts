import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('names in a text', () => {
  it('are found with their types', () => {
    const { typeOf } = read(
      'Finance Minister Olaf Brandt met officials of the World Bank in Nairobi on Monday.',
    );
    expect(typeOf('Olaf Brandt')).toBe('person');
    expect(typeOf('World Bank')).toBe('organisation');
    expect(typeOf('Nairobi')).toBe('place');
    expect(typeOf('Monday')).toBeUndefined();
  });

  it('leave titles, "the" and the possessive outside', () => {
    const { surfaces } = read(
      "President Maria Keller's aides spoke to Mr. Brandt at the United Nations' offices.",
    );
    expect(surfaces).toContain('Maria Keller');
    expect(surfaces).toContain('Brandt');
    expect(surfaces).toContain('United Nations');
  });

  it('in a list are one each', () => {
    const { surfaces } = read('Ministers from India, Pakistan, Turkey and Kenya signed the treaty.');
    expect(surfaces).toEqual(['India', 'Pakistan', 'Turkey', 'Kenya']);
  });

  it('of a hyphenated pair are two, of a hyphened name one', () => {
    const { surfaces } = read('The India-Pakistan talks were led by Kim Min-seo, a London-based envoy.');
    expect(surfaces.slice(0, 2)).toEqual(['India', 'Pakistan']);
    expect(surfaces).toContain('Kim Min-seo');
    expect(surfaces).toContain('London');
  });

  it('keep a people apart from its country', () => {
    const { typeOf, partyOf } = read('Ethiopian farmers protested across Ethiopia.');
    expect(typeOf('Ethiopian')).toBe('group');
    expect(typeOf('Ethiopia')).toBe('place');
    expect(partyOf('Ethiopian')?.id).not.toBe(partyOf('Ethiopia')?.id);
  });

  it('are people after a word of address, whatever they look like', () => {
    const { typeOf } = read('The shop belongs to Mr Holland. Gen. Victoria refused to comment.');
    expect(typeOf('Holland')).toBe('person');
    expect(typeOf('Victoria')).toBe('person');
  });

  it('are two where a speaker is named with his house', () => {
    const { typeOf } = read(
      '"It looks circular," said Marcus Bell of Quillon Research. The Bank of Kenya agreed.',
    );
    expect(typeOf('Marcus Bell')).toBe('person');
    expect(typeOf('Quillon Research')).toBe('organisation');
    expect(typeOf('Bank of Kenya')).toBe('organisation');
  });

  it('open a dateline as places', () => {
    const { typeOf } = read('KISUMU, Kenya (Reuters) - Fishermen returned to the lake.');
    expect(typeOf('KISUMU')).toBe('place');
    expect(typeOf('Kenya')).toBe('place');
  });

  it('are teams where they play and places where they host', () => {
    const { mentions, parties } = read(
      'Wales beat Norway 3-1 in a World Cup qualifier on Friday. The match in Cardiff drew a big crowd, and the coach praised both goals.',
    );
    const types = mentions.map((m) => parties.find((p) => p.id === m.party)?.type);
    expect(types.slice(0, 2)).toEqual(['organisation', 'organisation']);
    expect(types.at(-1)).toBe('place');
  });

  it('do not hold money: "US$4m" is no country', () => {
    expect(read('The deal cost US$42 million, he said.').surfaces).toEqual([]);
  });

  it('are not what only looks like one', () => {
    expect(read('The firm stood at No. 47 in Q3, and His Highness agreed.').surfaces).toEqual([]);
  });

  it('keep offices outside, and the people who hold them beside', () => {
    const { typeOf, surfaces } = read(
      'The Speaker of the National Assembly Kim Jin-pyo spoke to the Chief Executive of Toyota.',
    );
    expect(typeOf('Kim Jin-pyo')).toBe('person');
    expect(typeOf('National Assembly')).toBe('organisation');
    expect(surfaces).toContain('Toyota');
  });

  it('say which evidence decided', () => {
    for (const m of read('Mr Holland leads Acme Corp. in Leeds.').mentions)
      expect(m.evidence?.length).toBeGreaterThan(0);
  });
});

describe('names that stand close together', () => {
  it('a people before a person is a name of its own', () => {
    const { typeOf } = read('The prize went to Salvadoran Maria Flores of the opposition.');
    expect(typeOf('Maria Flores')).toBe('person');
    expect(typeOf('Salvadoran')).toBe('group');
  });

  it('a legal form after a comma belongs to its firm', () => {
    expect(read('Data is provided by Harbour Systems, Inc. and others.').surfaces).toEqual([
      'Harbour Systems, Inc.',
    ]);
  });

  it('a common noun in capitals is nobody', () => {
    expect(read('Two NGOs said the GPS of the ship was off.').surfaces).toEqual([]);
  });

  it('the fields of a minister are no organisations', () => {
    const { typeOf } = read('The Minister for Gender, Labour and Social Development resigned.');
    expect(typeOf('Labour')).toBeUndefined();
    expect(typeOf('Social Development')).toBeUndefined();
  });

  it('a family name that comes first is found where it stands alone', () => {
    const text = 'Zhang Weili was charged in May. The court said that Zhang had taken bribes.';
    expect(read(text).partyOf('Zhang Weili')?.mentions).toHaveLength(2);
  });
});

describe('names on web pages', () => {
  it('do not begin with a pronoun and its verb, or with what opens a sentence', () => {
    const { surfaces } = read(
      'I’ve waited. We’re told that You’ve lost. While Ann Bellweather sang, the Corvid Bank paid. Why Corvid Bank paid is unclear.',
    );
    expect(surfaces).toEqual(['Ann Bellweather', 'Corvid Bank', 'Corvid Bank']);
  });

  it('are no measures, no states behind politicians, no dates', () => {
    const { surfaces } = read(
      'The box has 12GB of RAM at 2.3Ghz. Rep. Ann Bellweather (R-TX) and Sen. Tom Hale, D-N.Y., vote in Congress on Jan. 6.',
    );
    expect(surfaces).toEqual(['Ann Bellweather', 'Tom Hale', 'Congress']);
  });

  it('stay whole where a country or a body is called United', () => {
    const { surfaces } = read(
      'Every President of the United States must sign. Once envoy to the United Nations, she is now a friend of the United Nations.',
    );
    expect(surfaces).toEqual(['United States', 'United Nations', 'United Nations']);
  });

  it('leave the office in front of a long name outside', () => {
    const { surfaces, partyOf } = read(
      'Beleaguered Chief of Staff Renata Prill slept. VP Nell Walde wrote to Corvid Bank. Defenseman Erik Brode limped. NRPD Asst. Chief Tom Payne yawned.',
    );
    expect(surfaces).toEqual(
      expect.arrayContaining(['Renata Prill', 'Nell Walde', 'Erik Brode', 'Tom Payne']),
    );
    expect(partyOf('Renata Prill')?.type).toBe('person');
  });

  it('leave out what somebody was, the days of the year and what is left of a generation', () => {
    const { surfaces } = read(
      'Former Harbour Board clerks met. The Harbour Board paid. Senate Majority Whip Alan Corne of Ohio slept on Christmas Eve. Walter Brian Keene, Jr. sang on New Year’s Day.',
    );
    expect(surfaces).toEqual(['Harbour Board', 'Harbour Board', 'Alan Corne', 'Ohio', 'Walter Brian Keene']);
  });

  it('of a dateline with a saint are places with their state', () => {
    const { typeOf } = read('ST. PAUL, MN (KRBX) – A bridge fell.\n\nDunmore, Calif. (AP) — A barn burned.');
    expect(typeOf('ST. PAUL')).toBe('place');
    expect(typeOf('MN')).toBe('place');
    expect(typeOf('Dunmore')).toBe('place');
    expect(typeOf('Calif')).toBe('place');
  });

  it('without their first name are people where the article names one in full', () => {
    const { typeOf, partyOf } = read(
      'Martha Williams opened the mill on Monday. Williams paid for the wheel. The parish thanked Williams.',
    );
    expect(typeOf('Williams')).toBe('person');
    expect(partyOf('Williams')?.name).toBe('Martha Williams');
  });

  it('are no people where they are written like a brand', () => {
    const { typeOf } = read('She told BreadOnline from her kitchen that LeBron Fitzhugh had moved.');
    expect(typeOf('BreadOnline')).toBe('organisation');
    expect(typeOf('LeBron Fitzhugh')).toBe('person');
  });

  it('are one with and without a soft hyphen', () => {
    const { partyOf } = read('Prime Minister Benja\u00admin Kellner said no. Benjamin Kellner left.');
    expect(partyOf('Benjamin Kellner')?.mentions).toHaveLength(2);
    expect(partyOf('Benjamin Kellner')?.name).toBe('Benjamin Kellner');
  });

  it('of one family are told apart by Mr. and Ms., and by what kin they are', () => {
    const { parties } = read(
      'Ms. Haleworth met Mr. Dorne. Mr. Dorne saw his daughter Lenkova Dorne row. Ms. Dorne won. Mr. Dorne cheered.',
    );
    expect(parties.map((party) => [party.name, party.mentions.length])).toEqual([
      ['Haleworth', 1],
      ['Dorne', 3],
      ['Lenkova Dorne', 2],
    ]);
  });
});

describe('each mention says what decided', () => {
  const { mentions } = read('Mr Orban met Anna Keller of Siemens in Nairobi, Kenya.');
  it.each([
    ['“Mr” before it', 0],
    ['“Anna” is a first name', 1],
    ['a known organisation', 2],
    ['“in” before it', 3],
    ['a country', 4],
  ])('%s', (ground, mention) => {
    expect(mentions[mention]?.evidence).toContain(ground);
  });
});
