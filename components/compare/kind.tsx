import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparedItem, ComparedKind } from '../../utils/core/present/compare/pair.ts';
import { useStrings } from '../panel/strings-context.ts';
import { SnippetText } from '../parts/snippet-text.tsx';

interface Props {
  readonly label: string;
  readonly kind: string;
  readonly compared: ComparedKind;
}

/** Rows drawn at once: what differs is read from the top, not scrolled through. */
const PAGE = 6;

/** All of one kind: what the two say differently first, then what only one of them has, then what they share. */
export function Kind({ label, kind, compared }: Props): JSX.Element {
  const strings = useStrings();
  const { both, changed, first, second } = compared;
  return (
    <section data-kind={kind} class="compare-kind">
      <h2>
        <span class="sign">{label}</span>
      </h2>
      {changed.length > 0 && (
        <>
          <Heading text={strings.text('compareChanged')} count={changed.length} />
          <Paged items={changed}>
            {(pair) => (
              <span class="compare-pair">
                <Item item={pair.first} side="A" />
                <Item item={pair.second} side="B" />
              </span>
            )}
          </Paged>
        </>
      )}
      <div class="compare-sides">
        <Side title={strings.text('compareOnly', 'A')} items={first} />
        <Side title={strings.text('compareOnly', 'B')} items={second} />
      </div>
      {both.length > 0 && (
        <details>
          <summary>{strings.text('compareBoth', both.length)}</summary>
          <ul>
            {both.map((item, i) => (
              <li key={i}>
                <Item item={item} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const Heading = ({ text, count }: { readonly text: string; readonly count: number }): JSX.Element => (
  <h3>
    {text} <span class="tab-count">{useStrings().number(count)}</span>
  </h3>
);

interface SideProps {
  readonly title: string;
  readonly items: readonly ComparedItem[];
}

const Side = ({ title, items }: SideProps): JSX.Element => (
  <div>
    <Heading text={title} count={items.length} />
    <Paged items={items}>{(item) => <Item item={item} />}</Paged>
  </div>
);

interface PagedProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => JSX.Element;
}

function Paged<T>({ items, children }: PagedProps<T>): JSX.Element {
  const strings = useStrings();
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul>
        {items.slice(0, limit).map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
      </ul>
      {items.length > limit && (
        <button type="button" class="link-button" onClick={() => setLimit(limit + 10 * PAGE)}>
          {strings.count('showMore', Math.min(10 * PAGE, items.length - limit))}
        </button>
      )}
    </>
  );
}

const Item = ({ item, side }: { readonly item: ComparedItem; readonly side?: string }): JSX.Element => (
  <p class="compare-item" dir="auto">
    {side !== undefined && <b class="compare-side">{side} </b>}
    <span class="compare-text">{item.text}</span>
    {item.detail && <span class="quiet"> {item.detail}</span>}
    {item.snippet && (
      <span class="quiet">
        <SnippetText snippet={item.snippet} />
      </span>
    )}
  </p>
);
