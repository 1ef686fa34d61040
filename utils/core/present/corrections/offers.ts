import type { AnnotatedArticle, Annotation, AnnotationKind, Fix, Party, SpeakerType } from '../../model.ts';
import type { Strings, TextKey } from '../strings.ts';

/** One thing that a reader may say is wrong: done at once, or with one choice of many. */
export type FixOffer =
  | { readonly label: string; readonly fix: Fix }
  | { readonly label: string; readonly choices: readonly FixChoice[] };

export interface FixChoice {
  readonly label: string;
  readonly fix: Fix;
}

const NO_MARK: Readonly<Record<AnnotationKind, TextKey>> = {
  figure: 'notFigure',
  party: 'notParty',
  quote: 'notQuote',
};

/** More names than this nobody looks through. */
const MOST = 200;

/** What a reader may correct at this mark. */
export function fixesOf(
  document: AnnotatedArticle,
  annotation: Annotation,
  strings: Strings,
): readonly FixOffer[] {
  const none: FixOffer = { label: strings.text(NO_MARK[annotation.kind]), fix: { type: 'no-mark' } };
  switch (annotation.kind) {
    case 'figure':
      return [none];
    case 'quote':
      return [
        { label: strings.text('wrongSpeaker'), choices: speakers(document, annotation, strings) },
        none,
      ];
    case 'party': {
      const party = document.parties.find((one) => one.id === annotation.party);
      const choices = party ? otherParties(document, party) : [];
      const person = party?.type === 'person';
      return [
        ...(choices.length > 0
          ? [{ label: strings.text(person ? 'samePerson' : 'sameParty'), choices }]
          : []),
        // one mention alone is taken for nobody else
        ...(party && party.mentions.length > 1
          ? [
              {
                label: strings.text(person ? 'otherPerson' : 'otherParty'),
                fix: { type: 'other-party' as const },
              },
            ]
          : []),
        none,
      ];
    }
  }
}

export const belongsOffer = (strings: Strings): FixOffer => ({
  label: strings.text('dismiss'),
  fix: { type: 'belongs' },
});

type QuoteMark = Extract<Annotation, { kind: 'quote' }>;

function speakers(
  document: AnnotatedArticle,
  { speaker }: QuoteMark,
  strings: Strings,
): readonly FixChoice[] {
  const named = byMentions(document.parties)
    .filter((party) => party.type !== 'place' && party.id !== speaker?.party)
    .sort((a, b) => Number(b.type === 'person') - Number(a.type === 'person'))
    .slice(0, MOST)
    .map((party): FixChoice => {
      const source: SpeakerType = party.type === 'person' ? 'named' : 'organisation';
      return { label: party.name, fix: { type: 'speaker', name: party.name, source } };
    });
  const unnamed = strings.text('sourceAnonymous');
  return [
    ...named,
    { label: unnamed, fix: { type: 'speaker', name: unnamed, source: 'anonymous' } },
    { label: strings.text('nobody'), fix: { type: 'speaker', name: '', source: 'nobody' } },
  ];
}

const otherParties = (document: AnnotatedArticle, party: Party): readonly FixChoice[] =>
  byMentions(document.parties)
    .filter((other) => other.id !== party.id && other.name !== party.name)
    .sort((a, b) => Number(b.type === party.type) - Number(a.type === party.type))
    .slice(0, MOST)
    .map(({ name }) => ({ label: name, fix: { type: 'same-party', name } }));

const byMentions = (parties: readonly Party[]): Party[] =>
  [...parties].sort((a, b) => b.mentions.length - a.mentions.length);
