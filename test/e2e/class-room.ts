import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Answer, Body } from '../../src/wire/routes.ts';

/** With which the server of the tests was started. */
export const PASSWORD = 'the-teacher-of-the-tests';

export interface Held {
  readonly classId: string;
  readonly event: Answer<'event'>['event'];
}

/** A class with one event, made as a teacher's program would make it. */
export async function holdClass(request: APIRequestContext, rules: Partial<Body<'newEvent'>>): Promise<Held> {
  const post = async <T>(path: string, data: object): Promise<T> => {
    const reply = await request.post(path, { data });
    if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  await post('/sign-in', { key: PASSWORD });
  const { class: made } = await post<Answer<'newClass'>>('/classes', { name: '客情一班' });
  const scenario = { catalogue: 'T14' };
  const { event } = await post<Answer<'newEvent'>>(`/classes/${made.id}/events`, {
    name: '第一课',
    scenario,
    ...rules,
  });
  return { classId: made.id, event };
}

/** Joins by a code on a device of its own, and waits in the class. */
export async function joinClass(page: Page, code: string, nickname: string): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/#/join/${code}&lang=en`);
  await page.locator('input[name=nickname]').fill(nickname);
  await page.locator('.lobby-form .button-main').click();
  const link = await page.locator('#seat-link').inputValue();
  await page.locator('.lobby-buttons .button-main').click();
  await expect(page.locator('.room-me')).toContainText(nickname);
  return link;
}

/** Into the game of the class, past its opening, to the street. */
export async function enterGame(page: Page): Promise<void> {
  await page.locator('[data-play]').first().click();
  await page.locator('.opening .button-main, .shop').first().waitFor();
}

/** Where the badge of the top bar stands. */
export const badge = (page: Page, saved: 'saved' | 'saving' | 'offline') => page.locator(`.bar-saved-${saved}`);
