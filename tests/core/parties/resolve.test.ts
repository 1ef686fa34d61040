import { describe, expect, it } from 'vitest';
import type { Found } from '../../../utils/core/annotate/parties/found.ts';
import { resolveParties } from '../../../utils/core/annotate/parties/resolve.ts';
import type { PartyType } from '../../../utils/core/model.ts';
import { read } from './read.ts';

/** Resolves names marked in the text: "[p:Ann Lee]" person, o organisation, l place, g group. */
function resolve(marked: string) {
  const TYPE: Record<string, PartyType> = { p: 'person', o: 'organisation', l: 'place', g: 'group' };
  const found: Found[] = [];
  let text = '';
  let at = 0;
  for (const m of marked.matchAll(/\[([polg]):([^\]]+)\]/g)) {
    text += marked.slice(at, m.index);
    found.push({
      start: text.length,
      end: text.length + m[2]!.length,
      type: TYPE[m[1]!]!,
      rule: 'test',
      evidence: [],
    });
    text += m[2];
    at = m.index + m[0].length;
  }
  text += marked.slice(at);
  const { mentions, parties } = resolveParties(found, text);
  return {
    parties,
    groups: parties.map((p) => [p.name, ...p.aliases].sort()),
    of: mentions.map((m) => m.party),
  };
}
const one = (marked: string): boolean => new Set(resolve(marked).of).size === 1;

describe('mentions of one party', () => {
  it.each([
    ['[p:Elena Fischer] spoke. [p:Fischer] left.'],
    ['[p:Fischer] spoke. Later [p:Elena Fischer] left.'],
    ['[p:Elena R. Fischer] met [p:E. Fischer] and [p:Elena Fischer].'],
    ['[p:Robert Hale] spoke. [p:Bob Hale] left.'],
    ['[p:José Eduardo dos Reis] spoke. [p:Dos Reis] left.'],
    ['[p:Bashir al-Tamimi] spoke. [p:Tamimi] left.'],
    ['[p:Wilfried "Willi" Berger] won. [p:Berger] smiled.'],
    ['[o:European Space Council] ([o:ESC]) met. The [o:ESC] agreed.'],
    ['[o:Northern Harbour Review] wrote it. The [o:NHR] stood by it.'],
    ['[o:Brightwell Inc] rose. [o:Brightwell] fell. [o:BRIGHTWELL] rose.'],
    ['[o:Larkin Moss LLP] sued. [o:Larkin Moss] won.'],
    ['[l:United States] and [l:U.S.] and [l:America]'],
    ['[l:Tarna Strip] was shelled. [l:Tarna] burnt.'],
    ['[o:European Union] and [o:EU]'],
    ['[g:Ethiopian] and [g:Ethiopians]'],
  ])('are merged: %s', (marked) => {
    expect(one(marked)).toBe(true);
  });
});

describe('two parties', () => {
  it.each([
    ['[p:Anna Fischer] and [p:Karl Fischer]'],
    ['[p:Paul Marsh Jr.] and [p:Paul Marsh Sr.]'],
    ['[o:Bank of Tarna] and [o:Bank]'],
    ['[o:National Bank] and [o:National Union]'],
    ['[o:Council of Ormund] and [o:Ormund]'],
    ['[l:North Korea] and [l:South Korea]'],
    ['[g:Kenyan] and [l:Kenya]'],
    ['[l:East Germany] and [l:Germany]'],
  ])('are kept apart: %s', (marked) => {
    expect(one(marked)).toBe(false);
  });

  it('with one surname never share a bare mention that could be either', () => {
    const { of } = resolve('[p:Anna Fischer] met [p:Karl Fischer]. [p:Fischer] spoke.');
    expect(of[2]).not.toBe(of[0]);
    expect(of[2]).not.toBe(of[1]);
  });

  it('with one surname are told apart by the honorific', () => {
    const { of } = resolve('[p:Anna Fischer] met [p:Karl Fischer]. Mrs. [p:Fischer] spoke.');
    expect(of[2]).toBe(of[0]);
  });

  it('with one surname are told apart while the reader has met only one', () => {
    const { of } = resolve('[p:Anna Fischer] spoke. [p:Fischer] left. Then [p:Karl Fischer] came.');
    expect(of[1]).toBe(of[0]);
  });
});

describe('a party', () => {
  it('has the same id every time, made of its type and name', () => {
    expect(resolve('[p:Elena Fischer] spoke.').parties[0]?.id).toBe('person-elena-fischer');
  });
  it('goes by its fullest calm spelling, the others are aliases', () => {
    const [party] = resolve(
      '[o:BRIGHTWELL] rose. [o:Brightwell Holdings] fell. [o:Brightwell] rose.',
    ).parties;
    expect(party?.name).toBe('Brightwell Holdings');
    expect(party?.aliases).toEqual(['BRIGHTWELL', 'Brightwell']);
  });
});

describe('a dateline', () => {
  const story = (line: string) =>
    read(`${line} - Chipmaker Corvane said on Thursday it would build a plant.`);

  it('gives a place its spoken spelling, and keeps its own as an alias', () => {
    const place = story('SAN FRANCISCO (Tideline Wire)').partyOf('SAN FRANCISCO');
    expect(place).toMatchObject({ type: 'place', name: 'San Francisco', aliases: ['SAN FRANCISCO'] });
    expect(story('PORT OF SPAIN (Tideline Wire)').partyOf('PORT OF SPAIN')?.name).toBe('Port of Spain');
  });

  it('names an agency in brackets, never a place', () => {
    expect(story('SAN FRANCISCO (Tideline Wire)').typeOf('Tideline Wire')).toBe('organisation');
  });
});

describe('a headline in capitals', () => {
  it('lends its first letters to no short form', () => {
    const { partyOf } = read(
      'RANGERS BEAT INDIANS.\nOfficials of the RBI agreed. The RBI lowered its rate in May.',
    );
    expect(partyOf('RBI')?.name).toBe('RBI');
  });
});
