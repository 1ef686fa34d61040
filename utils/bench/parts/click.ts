import { measureClicks } from '../extension/click.ts';
import { madeUpPage } from '../page/pages.ts';
import type { Part } from '../part.ts';

const STRAY =
  'Grandmother’s recipe for banana bread is simple: mash three ripe bananas with butter and sugar, fold in the flour, bake for an hour at a gentle heat, and wrap the loaf in foil once it has cooled.';

const withStray = (html: string): string => {
  const lines = html.split('<p class="line">');
  lines.splice(Math.ceil(lines.length / 2), 0, `${STRAY}</p>`);
  return lines.join('<p class="line">');
};

export const part: Part = {
  name: 'click',
  run: ({ quick }) => measureClicks(withStray(madeUpPage(4_500, 3)), quick ? 2 : 12),
};
