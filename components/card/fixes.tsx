import type { JSX } from 'preact';
import type { CardView } from '../../utils/core/present/card/view.ts';
import type { CardActions } from './card.tsx';

interface Props {
  readonly view: CardView;
  readonly actions: CardActions;
}

/** What a reader may say is wrong here; a card that cannot be corrected offers nothing. */
export function Fixes({ view, actions }: Props): JSX.Element | null {
  const { correct } = actions;
  if (!correct || view.fixes.length === 0) return null;
  const buttons = view.fixes.map((offer) =>
    'fix' in offer ? (
      <button key={offer.label} type="button" class="more" onClick={() => correct(view.id, offer.fix)}>
        {offer.label}
      </button>
    ) : (
      <label key={offer.label} class="card-choice">
        <span>{offer.label}</span>
        <select
          value=""
          onChange={(event) => {
            const choice = offer.choices[Number(event.currentTarget.value)];
            if (choice) correct(view.id, choice.fix);
          }}
        >
          <option value="">{view.words.choose}</option>
          {offer.choices.map((choice, i) => (
            <option key={choice.label} value={i}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
    ),
  );
  // one thing to say needs no folding
  if (view.kind === 'flag') return <div class="card-fixes">{buttons}</div>;
  return (
    <details class="card-why card-fixes">
      <summary>{view.words.correct}</summary>
      {buttons}
    </details>
  );
}
