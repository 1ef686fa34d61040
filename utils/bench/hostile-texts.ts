import { newsOfLength, randomFrom } from './prose.ts';

/** A kind of text that might send a rule into more than linear time, made at any length. */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** Repeated over and over; each tempts another rule to look back or ahead. */
const UNITS = [
  // figures
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    '1-',
    '1–',
    '1/',
    '1:',
    '1,000,',
    '0.0',
    '$',
    '$1',
    '$ ',
    '£1m ',
    '%',
    '1% ',
    '1 %',
    '-1 ',
    '+',
    '½',
    '1½',
  ],
  ...[
    'million ',
    '1 million ',
    'one hundred and ',
    'twenty-',
    'one ',
    'between 1 and ',
    'from 1 to ',
    '1 to ',
    '1 and ',
    '1 or ',
    '1 in ',
  ],
  ...[
    '1st ',
    '1e',
    '1a',
    '1 km ',
    '1 per ',
    'more than ',
    'a ',
    'half a ',
    '٣',
    '１',
    'IV ',
    'No. ',
    'No. 1 ',
    '1-1 ',
    '1x',
    '(1)',
    '[1]',
  ],
  // dates
  ...[
    'Jan ',
    'Monday ',
    'January 1, ',
    '1 January ',
    '2020-01-01 ',
    '2020-',
    '12:30 ',
    'last week ',
    'the last ',
    "'90s ",
    '1990s ',
    'May ',
  ],
  // names
  ...[
    'A',
    'A ',
    'A.',
    'A. ',
    'Ab ',
    'Ab-',
    'Ab. ',
    'Ab, ',
    'Ab and ',
    'Ab of ',
    'Ab of the ',
    'Ab & ',
    'Mr ',
    'Mr. ',
    'Mr. Ab ',
    'A. B. Smith ',
  ],
  ...[
    'Smith, Ab ',
    'Bank of ',
    'Inc. ',
    'U.S. ',
    'U.S.',
    "A's ",
    "o'A",
    "O'",
    'McA',
    'ABC ',
    '(ABC) ',
    'the Ab (AB) ',
    'President ',
    'de la ',
    'St. ',
  ],
  // quotes
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    '"a ',
    '“a',
    '“a ',
    'a” ',
    '“A. ',
    '"A." ',
    '“a,” ',
    '“a” said ',
    "'a ",
    "' ",
    " '",
  ],
  ...[
    'said ',
    ' said',
    'he said. ',
    'said Ab ',
    'Ab said ',
    ', said',
    '“a”, he said, ',
    'that ',
    'said that ',
    'according to ',
    '“‘',
    '“”',
    '“\n\n',
    '"\n\n',
    '“a\n\n',
  ],
  // sentences, paragraphs, punctuation
  ...[
    'a.',
    'a. ',
    'a.a.a.',
    'a.A',
    '.',
    '. ',
    '.A',
    '...',
    '… ',
    '!',
    '?',
    '?! ',
    ',',
    ', ',
    ';',
    ':',
    '—',
    '-',
    '- ',
    '--',
    '(',
    ')',
    '()',
    '( a',
    'a) ',
  ],
  ...[
    '[',
    ']',
    '{',
    '<',
    '>',
    '<b>',
    '&',
    '&amp;',
    '/',
    '\\',
    '|',
    '*',
    '_',
    '@',
    '@a ',
    'a@a.',
    '#',
    '#a ',
    'http://a.',
    'www.',
    'a.com ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    'a\n',
    'a\n\n',
    '1\n\n',
    'A\n\n',
    '\n \n',
    ' ',
    '  a',
    '\t',
    '\u00a0',
    '\u2028',
    '\0',
    '\x1b[',
  ],
  // characters
  ...[
    'a',
    'x ',
    'aA',
    'a-',
    'a-a ',
    "a'",
    "'s ",
    'the ',
    'and ',
    'of ',
    'é',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\ufeff',
  ],
  ...['\ud800', '\udc00', '\udc00\ud800', '😀', '👨‍👩‍👧 ', '🇬🇧', '中', '中。', 'ا ', 'İ', 'ß', 'ﬁ'],
];

const repeated = (unit: string): HostileText => ({
  name: `${JSON.stringify(unit)} over and over`,
  make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The i-th of endlessly many different words. */
function word(i: number): string {
  let made = '';
  for (let rest = i + 676; rest > 0; rest = Math.floor(rest / 26)) made += LETTERS[rest % 26];
  return made;
}
const name = (i: number) => word(i).charAt(0).toUpperCase() + word(i).slice(1);

/** Pieces that are all different, one after the other. */
const series = (title: string, piece: (i: number) => string): HostileText => ({
  name: title,
  make(length) {
    const pieces: string[] = [];
    for (let i = 0, made = 0; made < length; i++) {
      const next = piece(i);
      pieces.push(next);
      made += next.length;
    }
    return pieces.join('').slice(0, length);
  },
});

const mirrored = (open: string, close: string): HostileText => ({
  name: `${open} half the way, then ${close}`,
  make: (length) => open.repeat(length / 2 / open.length) + close.repeat(length / 2 / close.length),
});

const changed = (title: string, change: (news: string) => string): HostileText => ({
  name: title,
  make: (length) => change(newsOfLength(length)).slice(0, length),
});

const REPEATED = UNITS.map(repeated);

const SHAPED: readonly HostileText[] = [
  series('endlessly many different names', (i) => `${name(i)} ${name(i * 7 + 3)} spoke. `),
  series('endlessly many people of one surname', (i) => `${name(i)} Smith spoke and Smith left. `),
  series('endlessly many surnames of one first name', (i) => `Mary ${name(i)} spoke. `),
  series('endlessly many banks of somewhere', (i) => `Bank of ${name(i)}, `),
  series('endlessly many names in one run', (i) => `${name(i)} `),
  series(
    'endlessly many short forms',
    (i) => `${name(i)} Group (${name(i).slice(0, 2).toUpperCase()}G) rose. `,
  ),
  series('endlessly many different words', (i) => `${word(i)} `),
  series('endlessly many different numbers', (i) => `${i * 7919} `),
  series('endlessly many sums of money', (i) => `$${i}.5 million was paid. `),
  series('endlessly many speakers', (i) => `“We ${word(i)} it,” said ${name(i)} ${name(i + 9)}.\n\n`),
  series('one quote that goes on over all paragraphs', (i) => `“And then ${word(i)} came.\n\n`),
  series('quotes nested ever deeper', (i) => (i % 2 ? `‘so ${word(i)} ` : `“as ${word(i)} `)),
  series('one sentence without an end', (i) => `and ${word(i)} who ${word(i + 5)} that `),
  series('one-word sentences', (i) => `${name(i)}. `),
  series('one-letter paragraphs', (i) => `${LETTERS[i % 26]}\n\n`),
  series('a list without an end', (i) => `${name(i)}, the ${word(i)} of ${name(i + 1)}, and `),
  mirrored('(', ')'),
  mirrored('“', '”'),
  mirrored('"', '’'),
  mirrored('A ', '1 '),
  mirrored('“ ', 'said '),
  changed('news in capitals', (news) => news.toUpperCase()),
  changed('news in small letters', (news) => news.toLowerCase()),
  changed('news without spaces', (news) => news.replaceAll(' ', '')),
  changed('news in one paragraph', (news) => news.replaceAll('\n\n', ' ')),
  changed('news in one sentence', (news) => news.replaceAll(/[.?!\n]+/g, '')),
  changed('news with a line for every word', (news) => news.replaceAll(' ', '\n\n')),
  changed('news whose quotes never close', (news) => news.replaceAll('”', '')),
  changed('news whose quotes never open', (news) => news.replaceAll('“', '')),
  changed('news with straight marks for commas', (news) => news.replaceAll(',', '"')),
  changed('news with zero-width spaces between all letters', (news) => news.split('').join('\u200b')),
  changed('news turned round', (news) => news.split('').reverse().join('')),
  {
    name: 'random code units, lone surrogates among them',
    make(length) {
      const random = randomFrom(7);
      return Array.from({ length }, () => String.fromCharCode(Math.floor(random() * 65_536))).join('');
    },
  },
  {
    name: 'random punctuation, digits and capitals',
    make(length) {
      const random = randomFrom(8);
      const from = '  \n..,,""“”‘’\'()-–—$%0123456789ABCabc';
      return Array.from({ length }, () => from[Math.floor(random() * from.length)]!).join('');
    },
  },
];

/** Every kind by itself. */
export const HOSTILE_TEXTS: readonly HostileText[] = [...REPEATED, ...SHAPED];

const EACH = 4;

/** The repeated units four to a text, one after the other, and every shape by itself: all kinds in a third of the time. */
export const HOSTILE_GROUPS: readonly HostileText[] = [
  ...Array.from({ length: Math.ceil(REPEATED.length / EACH) }, (_, i) => {
    const some = REPEATED.slice(i * EACH, (i + 1) * EACH);
    return {
      name: some.map(({ name }) => name).join('; '),
      make: (length: number) => some.map(({ make }) => make(Math.ceil(length / some.length))).join('\n\n'),
    };
  }),
  ...SHAPED,
];
