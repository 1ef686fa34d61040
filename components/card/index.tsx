import { render } from 'preact';
import type { CardView } from '../../utils/core/present/card/view.ts';
import theme from '../theme.css?inline';
import css from './card.css?inline';
import { Card, type CardActions } from './card.tsx';

export type { CardActions } from './card.tsx';

/** The style sheet of the card, for the shadow root that holds it. */
export const CARD_CSS: string = theme + css;

/** Draws the card into the container, in place of what this function drew there before. Returns its undoing. */
export function renderCard(container: Element, view: CardView, actions: CardActions): () => void {
  render(<Card key={view.id} view={view} actions={actions} />, container);
  return () => render(null, container);
}
