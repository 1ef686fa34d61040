import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/extension/browser.ts';
import { openPanelSession, type PanelReport } from '../../utils/extension/panel-session.ts';
import { SAMPLE } from '../core/present/sample.ts';

const page = vi.fn();
const inject = vi.fn();
let reports: PanelReport[];
let open: AbortController;
const done = { phase: 'done', annotated: SAMPLE, corrections: [], visible: ['figure'], changed: false };
const phases = () => reports.map((report) => report.page.phase);
const verbs = () => page.mock.calls.map(([tab, message]) => [tab, message.verb]);

beforeEach(() => {
  fakeBrowser.reset();
  page.mockReset();
  inject.mockReset().mockResolvedValue([{}]);
  Object.assign(browser, { scripting: { executeScript: inject } });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((...args) => page(...args));
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ url: 'https://news.example/' }) as never);
  reports = [];
  open = new AbortController();
});
const session = () => openPanelSession((report) => reports.push(report), open.signal);
const ok = (value: unknown) => ({ ok: true, value });

test('a page that is marked already is shown at once, without a second reading', async () => {
  page.mockResolvedValue(ok(done));
  await session().follow(7, { read: true });
  expect(phases()).toEqual(['starting', 'done']);
  expect(verbs()).toEqual([[7, 'state']]);
  expect(inject).not.toHaveBeenCalled();
});

test('a page without marks is read where that is asked, and left alone where it is not', async () => {
  page.mockRejectedValue(new Error('Receiving end does not exist'));
  await session().follow(7, { read: false });
  expect(phases()).toEqual(['starting', 'off']);
  expect(inject).not.toHaveBeenCalled();
  await session().follow(7, { read: true });
  expect(inject).toHaveBeenCalledOnce();
});

test('a page that refuses is a problem in words', async () => {
  page.mockRejectedValue(new Error('Receiving end does not exist'));
  inject.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await session().follow(7, { read: true });
  expect(reports.at(-1)?.page).toMatchObject({ phase: 'failed', problem: { code: 'restricted-page' } });
});

test('an answer of a tab that was left is dropped', async () => {
  let late: (value: unknown) => void = () => {};
  page.mockImplementation((tab) =>
    tab === 1 ? new Promise((resolve) => (late = resolve)) : ok({ phase: 'off' }),
  );
  const panel = session();
  const first = panel.follow(1, { read: false });
  await panel.follow(2, { read: false });
  late(ok(done));
  await first;
  expect(phases()).not.toContain('done');
});

test('a correction is the page’s to make; the panel shows what it answers', async () => {
  const after = { ...done, corrections: [{ key: 'k' }] };
  page.mockImplementation(async (_tab, { verb }) => ok(verb === 'correct' ? after : done));
  const panel = session();
  await panel.follow(7, { read: true });
  await panel.correct('flag-6', { type: 'belongs' });
  expect(page.mock.lastCall![1]).toMatchObject({
    verb: 'correct',
    request: { annotation: 'flag-6', fix: { type: 'belongs' } },
  });
  expect(reports.at(-1)?.page).toEqual(after);
  await panel.undoCorrection('k');
  expect(page.mock.lastCall![1]).toMatchObject({ verb: 'undo', request: { key: 'k' } });
  expect(reports.at(-1)?.page).toEqual(done);
});

test('what the reader asks for goes to the page', async () => {
  page.mockResolvedValue(ok(done));
  const panel = session();
  await panel.follow(7, { read: true });
  await panel.reveal({ paragraph: 6 });
  await panel.show(['quote']);
  await panel.point('figure-1');
  await panel.clear();
  expect(verbs().slice(1)).toEqual([
    [7, 'reveal'],
    [7, 'show'],
    [7, 'point'],
    [7, 'clear'],
  ]);
});

test('a closed panel says nothing more', async () => {
  page.mockResolvedValue(ok(done));
  const panel = session();
  await panel.follow(7, { read: true });
  const before = reports.length;
  open.abort();
  await panel.show(['quote']);
  expect(reports).toHaveLength(before);
});
