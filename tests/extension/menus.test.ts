import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../utils/extension/browser.ts';
import { createMenus, onMenu } from '../../utils/extension/menus.ts';

const create = vi.fn<(item: { id: string; contexts: readonly string[] }) => void>();
let press: (info: { menuItemId: string }, tab?: { id?: number }) => void;

beforeEach(() => {
  create.mockClear();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key);
  Object.assign(browser, {
    contextMenus: {
      create,
      removeAll: async () => create.mockClear(),
      onClicked: {
        addListener: (listen: typeof press) => {
          press = listen;
        },
      },
    },
  });
});

test('a page is read from its menu, selected words are marked from theirs, one item for each thing they may be', async () => {
  await createMenus();
  // as after an update
  await createMenus();
  const [read, mark] = [vi.fn(), vi.fn()];
  onMenu({ read, mark });
  const items = create.mock.calls.map(([item]) => item);
  for (const { id } of items) press({ menuItemId: id }, { id: 7 });
  expect(read).toHaveBeenCalledExactlyOnceWith(7);
  expect(mark.mock.calls).toEqual([
    [7, { kind: 'figure' }],
    [7, { kind: 'party', party: 'person' }],
    [7, { kind: 'party', party: 'organisation' }],
    [7, { kind: 'party', party: 'place' }],
    [7, { kind: 'quote' }],
  ]);
  expect(items.filter(({ contexts }) => contexts.includes('selection'))).toHaveLength(5);
});

test('an item of nobody’s and a menu of no tab do nothing', () => {
  const [read, mark] = [vi.fn(), vi.fn()];
  onMenu({ read, mark });
  press({ menuItemId: 'constructor' }, { id: 7 });
  press({ menuItemId: 'mark-quote' });
  press({ menuItemId: 'mark-quote' }, {});
  expect([read.mock.calls, mark.mock.calls]).toEqual([[], []]);
});
