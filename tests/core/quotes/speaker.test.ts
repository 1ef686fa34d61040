import { describe, expect, it } from 'vitest';
import { read, speakers } from './read.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['right after, inverted', '“The river is lower,” said Mara Ilves, the harbour master.', ['Mara Ilves']],
  ['right after, upright', '“The river is lower,” Mara Ilves told reporters on Monday.', ['Mara Ilves']],
  ['after a question', '“Who locked the gate?” Mara Ilves asked.', ['Mara Ilves']],
  ['before, with a colon', 'Mara Ilves said: “The river is lower.”', ['Mara Ilves']],
  [
    'apposition between name and verb',
    '“It leaks,” Mara Ilves, who took over from Jon Barry last year, said.',
    ['Mara Ilves'],
  ],
  [
    'age and town between name and verb',
    'Mara Ilves, 41, of Port Ellery, said “the roof went first”.',
    ['Mara Ilves'],
  ],
  [
    'brackets between name and verb',
    '“It leaks,” Mara Ilves (Harbour Ward), a councillor, said.',
    ['Mara Ilves'],
  ],
  ['the addressee does not speak', '“It leaks,” Mara Ilves told the Harbour Gazette.', ['Mara Ilves']],
  [
    'names inside the quote do not speak',
    '“I told Jon Barry it leaks, and Barry said he knew,” Mara Ilves recalled.',
    ['Mara Ilves'],
  ],
  ['passive', 'The plan was described by Mara Ilves as “a leaking bucket”.', ['Mara Ilves']],
  ['according to', 'According to Mara Ilves, the plan is “a leaking bucket”.', ['Mara Ilves']],
  ['in the words of', 'The plan is, in the words of Mara Ilves, “a leaking bucket”.', ['Mara Ilves']],
  ['as someone put it', 'The plan was, as Mara Ilves put it, “a leaking bucket”.', ['Mara Ilves']],
  ['accused of', 'Mara Ilves accused Jon Barry of running “a leaking bucket”.', ['Mara Ilves']],
  [
    'a participle belongs to the main subject',
    'Mara Ilves visited the pumps that Jon Barry sold, calling them “leaking buckets”.',
    ['Mara Ilves'],
  ],
  [
    'the innermost source of a relayed quote',
    'Mara Ilves told the inquiry that Jon Barry had shouted “shut the gate!”',
    ['Jon Barry'],
  ],
  [
    'an intention belongs to the outer speaker',
    'Mara Ilves said she would offer “a fair price”.',
    ['Mara Ilves'],
  ],
  ['continuing', '“It leaks,” Mara Ilves said. “It always has.”', ['Mara Ilves', 'Mara Ilves']],
  ['split', '“It leaks,” Mara Ilves said, “and it always has.”', ['Mara Ilves', 'Mara Ilves']],
  [
    'a new speaker in the paragraph',
    '“It leaks,” Mara Ilves said. Jon Barry disagreed: “It sweats.”',
    ['Mara Ilves', 'Jon Barry'],
  ],
  [
    'floating',
    '“It leaks,” Mara Ilves said.\n\n“It always has, in every winter.”',
    ['Mara Ilves', 'Mara Ilves'],
  ],
  [
    'next paragraph',
    '“Nobody mended the roof.”\n\nThose were the words of Mara Ilves on leaving.',
    ['Mara Ilves'],
  ],
  ['dash line', 'Readers write:\n\n“A fine bridge.” – Mara Ilves', ['Mara Ilves']],
  ['joint', '“We are sorry,” Mara Ilves and Jon Barry said.', ['Mara Ilves and Jon Barry']],
  [
    'pronoun by gender',
    'Laura Hext met David Orr at the lock. “He promised me a boat,” she said.',
    ['Laura Hext'],
  ],
  [
    'pronoun by subject',
    'Coach David Orr thanked keeper Peter Hext after the game. “What a save,” he said.',
    ['David Orr'],
  ],
  [
    'role',
    'Harbour Minister Laura Hext flew to Oslo. “We came to listen,” the minister said.',
    ['Laura Hext'],
  ],
  [
    'a verb that is no verb of saying, right behind the quote',
    '“It sweats,” an angry Jon Barry retaliated.',
    ['Jon Barry'],
  ],
  [
    'a relative clause with an aside of its own',
    'Mara Ilves, whose latest firm, Corvid, sells charts, said the plan was “a leaking bucket”.',
    ['Mara Ilves'],
  ],
  [
    'what happens to the subject is told of him, not of the doer',
    'Mara Ilves was attacked by Jon Barry and declared that the plan was “a leaking bucket”.',
    ['Mara Ilves'],
  ],
  [
    'the participle that opens the sentence',
    'Saying the roof was “a sieve from end to end,” Mara Ilves left the meeting.',
    ['Mara Ilves'],
  ],
  [
    'a new line is a new attribution',
    'Mara Ilves spoke first.\n“It leaks,” she said. “It always has leaked.”\nJon Barry added, “It sweats.”',
    ['Mara Ilves', 'Mara Ilves', 'Jon Barry'],
  ],
  [
    'a share of people says nothing, the poll does',
    'In a Harbour Press poll, 31 percent of voters said the plan was “a leaking bucket”.',
    ['Harbour Press poll'],
  ],
  [
    'who is given the right to say it',
    'If he steps down, the rules give the chair of the board authority to call the vote “void”.',
    ['chair of the board'],
  ],
  [
    'whose refusal it is',
    'Reporters pressed Mara Ilves, whose aides regret Jon Barry’s refusal to call the plan “a leaking bucket”.',
    ['Jon Barry'],
  ],
  [
    'one who is sure that it is so',
    'And Mara Ilves is sure that patching the roof will only make the leak worse: “It comes from below.”',
    ['Mara Ilves'],
  ],
  [
    'each of several',
    'On Monday the senator, his aides and his donors have all used the term “kitchen sink”.',
    ['senator, his aides and his donors'],
  ],
  [
    'a date inside the name of an event is no subject',
    'A group campaigning for Norland to leave the league in the June 23 national vote posted that the league was “a leaking bucket”.',
    ['group campaigning for Norland'],
  ],
  [
    'the verb with its auxiliary is the verb of the sentence',
    'Mara Ilves’s campaign is seeking to contrast her plan with what they call Jon Barry’s “leaking bucket”.',
    ['Mara Ilves’s campaign'],
  ],
  [
    'a verb of judging in front of another object is the next thing the same person says',
    'Mara Ilves then summed up the plan as “a leaking bucket,” denounced his record and said he should go.',
    ['Mara Ilves'],
  ],
  ['headline label', 'Hext: Port Plan Is ‘Sinking Fast’\n\nLaura Hext spoke on Monday.', ['Laura Hext']],
];

describe('speaker', () => {
  for (const [name, text, expected] of cases) it(name, () => expect(speakers(text)).toEqual(expected));

  it('says who speaks for whom: organisations and unnamed sources with the reason', () => {
    const [company] = read('“No one fell ill,” Kestrel Foods Inc said in a statement.');
    expect(company?.quote.speaker?.type).toBe('organisation');
    const [analyst] = read('“The guidance was soft,” a chip analyst said, asking not to be named.');
    expect(analyst?.quote.speaker).toMatchObject({ type: 'anonymous', anonymity: 'asking not to be named' });
  });

  it('gives evidence that quotes the deciding words', () => {
    const [quote] = read('“It leaks,” said Mara Ilves.');
    expect(quote?.quote.evidence?.join(' ')).toContain('said Mara Ilves');
    expect(quote?.quote.rule).toBe('said-x');
  });
});
