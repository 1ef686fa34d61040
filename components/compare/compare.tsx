import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { compareArticles } from '../../utils/core/present/compare/index.ts';
import { useStrings } from '../panel/strings-context.ts';
import { Kind } from './kind.tsx';

/** A saved reading that can be put beside another. */
export interface Reading {
  readonly key: string;
  /** 'Headline · outlet · date' */
  readonly label: string;
  readonly annotated: AnnotatedArticle;
}

interface Props {
  readonly readings: readonly Reading[];
  readonly first: string;
  readonly second: string;
  readonly choose: (first: string, second: string) => void;
}

/** Two articles side by side: what only one of them says, what they say differently, what they share. */
export function Compare({ readings, first, second, choose }: Props): JSX.Element {
  const strings = useStrings();
  const a = readings.find((each) => each.key === first);
  const b = readings.find((each) => each.key === second);
  const comparison = useMemo(
    () => a && b && compareArticles(a.annotated, b.annotated, strings),
    [a, b, strings],
  );
  return (
    <main class="sheet">
      <h1>{strings.text('compareTitle')}</h1>
      {readings.length < 2 && <p class="quiet">{strings.text('compareNeedsTwo')}</p>}
      <div class="compare-choice">
        <Choose label="A" readings={readings} value={first} choose={(key) => choose(key, second)} />
        <Choose label="B" readings={readings} value={second} choose={(key) => choose(first, key)} />
      </div>
      {comparison && (
        <>
          <Kind label={strings.text('figures')} kind="figure" compared={comparison.figures} />
          <Kind label={strings.text('parties')} kind="party" compared={comparison.parties} />
          <Kind label={strings.text('quotes')} kind="quote" compared={comparison.quotes} />
        </>
      )}
    </main>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly value: string;
  readonly choose: (key: string) => void;
}

const Choose = ({ label, readings, value, choose }: ChooseProps): JSX.Element => (
  <label class="compare-select">
    <b>{label}</b>
    <select onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">–</option>
      {readings.map((reading) => (
        <option key={reading.key} value={reading.key} selected={reading.key === value}>
          {reading.label}
        </option>
      ))}
    </select>
  </label>
);
