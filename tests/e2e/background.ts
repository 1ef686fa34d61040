import type { Target, WebWorker } from 'puppeteer-core';
import { type Driver, until } from '../../utils/browsers/driver.ts';

const isBackground = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** The extension's service worker in Chromium, woken if need be by whoever asks it next. */
async function targetOf(driver: Driver): Promise<Target> {
  return await driver.browser.waitForTarget(isBackground, { timeout: 15_000 });
}

export async function workerOf(driver: Driver): Promise<WebWorker> {
  const worker = await (await targetOf(driver)).worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/**
 * Ends the service worker, as the browser does with an idle one, and waits until it is gone. A new one may be there
 * at once: the page tells of its failure, and that wakes it.
 */
export async function killBackground(driver: Driver): Promise<void> {
  const target = await targetOf(driver);
  await until('the service worker to end', async () => {
    const worker = await target.worker();
    // it may be gone before the protocol has said so, and not be there yet when it is asked to go
    await worker?.close().catch(() => undefined);
    return !driver.browser.targets().includes(target);
  });
}

/**
 * Has every reading of the settings do this from now on; an analysis begins with it. Only a background that has read
 * nothing yet can be changed so.
 */
export async function changeStorage(driver: Driver, does: 'never answer' | 'fail'): Promise<void> {
  const worker = await workerOf(driver);
  await worker.evaluate((kind) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: object } } };
    const get = () => {
      if (kind === 'fail') throw new Error('the disk is full');
      return new Promise(() => undefined);
    };
    Object.assign(chrome.storage.sync, { get });
  }, does);
}

/** A place where scripts run: the background, or the extension's world on a page. */
interface World {
  evaluate<T>(script: () => T): Promise<T>;
}

/**
 * Has every clock of the world jump by thirty years at each look, ahead and back in turn; gives back two looks at each.
 */
export const jumpClocks = (world: World): Promise<{ wall: number[]; steady: number[] }> =>
  world.evaluate(() => {
    const jumps = (clock: () => number) => {
      let ahead = false;
      return () => {
        ahead = !ahead;
        return clock() + (ahead ? 1e12 : -1e12);
      };
    };
    Date.now = jumps(Date.now.bind(Date));
    performance.now = jumps(performance.now.bind(performance));
    return {
      wall: [Date.now(), Date.now()],
      steady: [performance.now(), performance.now()],
    };
  });
