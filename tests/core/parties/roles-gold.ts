import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from './read.ts';

/** One person of a passage; `-` where the text gives no such thing. */
interface Introduced {
  readonly name: string;
  readonly role: string;
  readonly affiliation: string;
}

interface Passage {
  readonly text: string;
  readonly people: readonly Introduced[];
}

interface Score {
  readonly role: number;
  readonly affiliation: number;
  /** What was missed or too much, one line each. */
  readonly misses: readonly string[];
}

const FOLDER = path.join(import.meta.dirname, 'gold');

/** The passages of the project's own gold; the format stands at the top of each file. */
export function readPassages(): Passage[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split(/\n{2,}/)
      .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
      .filter((lines) => lines.length > 0)
      .map(([text = '', ...people]) => ({
        text,
        people: people.map((line) => {
          const [name = '', role = '', affiliation = ''] = line.split('|').map((cell) => cell.trim());
          return { name, role, affiliation };
        }),
      })),
  );
}

/** F1 of roles and of affiliations (name and role, name and affiliation have to agree), 0…1. */
export function scoreRoles(passages: readonly Passage[]): Score {
  const role = { right: 0, given: 0, asked: 0 };
  const affiliation = { right: 0, given: 0, asked: 0 };
  const misses: string[] = [];
  for (const { text, people } of passages) {
    const { parties } = read(text);
    const nameOf = new Map(parties.map((p) => [p.id, p.name]));
    const said = parties.flatMap((p) => {
      const served = p.affiliation && nameOf.get(p.affiliation.party);
      return p.role ? [{ name: p.name, role: p.role.text, affiliation: served ?? '-' }] : [];
    });
    const count = (part: 'role' | 'affiliation', tally: typeof role): void => {
      const of = (list: readonly Introduced[]) => list.filter((p) => p[part] !== '-');
      const keys = new Set(of(said).map((p) => `${p.name}: ${p[part]}`));
      tally.given += keys.size;
      for (const p of of(people)) {
        tally.asked++;
        const key = `${p.name}: ${p[part]}`;
        if (keys.delete(key)) tally.right++;
        else misses.push(`missed ${part} of ${key}`);
      }
      for (const key of keys) misses.push(`too much, ${part} of ${key}`);
    };
    count('role', role);
    count('affiliation', affiliation);
  }
  const f1 = ({ right, given, asked }: typeof role): number => (2 * right) / (given + asked);
  return { role: f1(role), affiliation: f1(affiliation), misses };
}
