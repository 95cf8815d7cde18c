import { expect, test } from '@playwright/test';
import type { Answer } from '../../src/wire/routes.ts';
import { scoredRules } from '../support/scored-rules.ts';
import { holdClass } from './class-room.ts';
import { complaintsOf } from './watch.ts';

/** Six short turns with a score. */
const SMALL = JSON.stringify(scoredRules({ turns: Array.from({ length: 6 }, () => ({})) }).scenario);
const id = (digit: string) => digit.repeat(32);

interface Stood {
  readonly over: boolean;
  readonly desk: readonly { readonly lever: string; readonly last: object; readonly committed: object }[];
}

test('whoever has the code sees what was promised; after the close games are replayed, verified and compared', async ({
  page,
  browser,
  request,
  playwright,
  baseURL,
}) => {
  const rules = { scenario: { text: SMALL }, cover: 'sealed', luck: 'own', brackets: ['甲组', '乙组'] } as const;
  const { event, classId } = await holdClass(request, { ...rules, brackets: [...rules.brackets] });
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(`/#/event/${event.code}&lang=en`);
  await expect(page.getByText(event.seedHash)).toBeVisible();
  await expect(page.getByText('it is told here after the close')).toBeVisible();

  const student = await playwright.request.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const post = async <T>(path: string, data: object): Promise<T> => {
    const reply = await student.post(path, { data });
    expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
    return (await reply.json()) as T;
  };
  await post('/join', { code: event.code, nickname: 'Ida' });
  await post(`/events/${event.id}/enter`, { nonce: id('a'), bracket: '乙组' });
  const attempt = `${event.id.slice(0, 16)}${id('b').slice(16)}`;
  let { view } = await post<{ view: unknown }>(`/events/${event.id}/attempts`, { id: attempt });
  for (let seq = 0; !(view as Stood).over; seq++) {
    const decisions = Object.fromEntries(
      (view as Stood).desk.map(({ lever, last, committed }) => [lever, { ...last, ...committed }]),
    );
    const act = { kind: 'close', decisions };
    ({ view } = await post<Answer<'act'>>(`/attempts/${attempt}/acts/${seq}`, { act }));
  }
  await request.post(`/events/${event.id}/close`, { data: { reason: 'over' } });

  await page.reload();
  await expect(page.locator('.hash').nth(1)).toHaveText(/^[0-9a-f]{64}$/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, 'no sideways scroll on a phone').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Replay' }).click();
  await expect(page.locator('.replay')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verify this event' }).click();
  await page.getByRole('button', { name: `Verify event ${event.code}` }).click();
  await expect(page.getByRole('heading', { name: 'All of it holds' })).toBeVisible();
  await expect(page.locator('.verify-claims .verify-holds')).toHaveCount(9);

  const desk = await browser.newContext({ storageState: await request.storageState() });
  const wall = await desk.newPage();
  await wall.goto(`/#/compare/${classId}/${event.id}&lang=en`);
  await expect(wall.locator('.compare-scroll').first().locator('tbody tr')).toHaveCount(6);
  const coming = wall.waitForEvent('download');
  await wall.getByRole('button', { name: 'Gradebook' }).click();
  expect((await coming).suggestedFilename()).toBe(`rapport-${event.code}.csv`);
  await desk.close();
  expect(complaints).toEqual([]);
});
