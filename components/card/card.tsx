import type { JSX } from 'preact';
import type { AnnotationId, Fix } from '../../utils/core/model.ts';
import type { CardView } from '../../utils/core/present/card/view.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Fixes } from './fixes.tsx';
import { CardLists } from './lists.tsx';
import { CardRows } from './rows.tsx';

export interface CardActions {
  /** Scroll the page to this mark. */
  reveal(id: AnnotationId): void;
  close(): void;
  /** Open the card of another mark in place of this one. */
  show(id: AnnotationId): void;
  /** Put text on the clipboard; without it the card offers no copying. */
  copy?(text: string): void;
  /** The reader says what is wrong with this mark; without it the card cannot be corrected. */
  correct?(id: AnnotationId, fix: Fix): void;
}

interface Props {
  readonly view: CardView;
  readonly actions: CardActions;
}

/** The card of one mark: what it says, who says it, where else, and why it is marked. */
export function Card({ view, actions }: Props): JSX.Element {
  return (
    <article class="ng-card" data-kind={view.kind} aria-label={`${view.heading}: ${view.title}`}>
      <header class="card-head">
        <span class="sign">{view.heading}</span>
        <span class="card-tools">
          {view.citation !== undefined && actions.copy && (
            <CopyButton
              text={view.citation}
              label={view.words.copy}
              copied={view.words.copied}
              copy={(text) => actions.copy?.(text)}
            />
          )}
          <IconButton icon="close" label={view.words.close} onClick={actions.close} />
        </span>
      </header>
      <Title view={view} actions={actions} />
      {view.subtitle !== undefined && <p class="card-subtitle">{view.subtitle}</p>}
      {view.tags.length > 0 && (
        <ul class="card-tags">
          {view.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {view.findings.map((finding) => (
        <p class="card-finding" key={finding}>
          {finding}
        </p>
      ))}
      <CardRows rows={view.rows} actions={actions} jump={view.words.jump} />
      <CardLists key={view.id} lists={view.lists} actions={actions} />
      <Layers view={view} actions={actions} />
      <Why view={view} />
      <Fixes view={view} actions={actions} />
    </article>
  );
}

/** Which rule marked it, by which evidence: folded away, but where the evidence is what the card is for. */
function Why({ view }: { readonly view: CardView }): JSX.Element {
  const { label, rule, evidence, open = false } = view.why;
  const lines = (
    <ul>
      {evidence.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  if (open) return <div class="card-evidence">{lines}</div>;
  return (
    <details class="card-why">
      <summary>{label}</summary>
      {lines}
      <p class="card-rule">{rule}</p>
    </details>
  );
}

function Title({ view, actions }: Props): JSX.Element {
  const { titleCard } = view;
  return (
    <h2 class="card-title">
      {titleCard === undefined ? (
        view.title
      ) : (
        <button type="button" class="text-button" onClick={() => actions.show(titleCard)}>
          {view.title}
        </button>
      )}
    </h2>
  );
}

function Layers({ view, actions }: Props): JSX.Element | null {
  if (view.layers.items.length === 0) return null;
  return (
    <section class="card-layers">
      <h3>{view.layers.label}</h3>
      <ul>
        {view.layers.items.map((layer) => (
          <li key={layer.id} data-kind={layer.kind}>
            <button type="button" class="chip" onClick={() => actions.show(layer.id)}>
              <span class="sign">{layer.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
