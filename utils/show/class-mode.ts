import { until } from '../browsers/driver.ts';
import { dress, open, rest, type Shot } from './shot.ts';

/** Class mode: the article without marks while its reader marks it, then what was found and missed. */
export async function classMode(shot: Shot): Promise<void> {
  const { page, popup, panel } = await open(shot, 'chip-deal', 'done');
  const words = await page.evaluate(() =>
    ([...CSS.highlights.get('newsglass-party')!] as Range[])
      // a link would be followed
      .filter((range) => !range.startContainer.parentElement?.closest('a'))
      .slice(2, 5)
      .map((range) => {
        const { left, top, height } = range.getClientRects()[0]!;
        return { x: left + 10, y: top + height / 2 };
      }),
  );
  await panel.click('[data-tool=exercise]');
  await panel.waitForSelector('.exercise');
  await popup.close();
  for (const [i, { x, y }] of words.entries()) {
    await page.mouse.click(x, y, { count: 2 });
    await page.waitForSelector('newsglass-card >>> .chip');
    if (i === words.length - 1) await page.screenshot({ path: shot.to('class-mode') });
    await (await page.$('newsglass-card >>> .chip[data-kind=party]'))!.click();
    await rest(100);
  }
  const again = await shot.driver.clickToolbar(page);
  await again.page!.waitForSelector('.exercise .main-button');
  await dress(again.page!, shot);
  await again.page!.click('.exercise .main-button');
  await until('the score', () =>
    again.evaluate<boolean>(`document.querySelector('.exercise progress') !== null`),
  );
  await rest(100);
  await again.page!.screenshot({ path: shot.to('class-mode-score') });
  await again.close();
  await page.close();
}
