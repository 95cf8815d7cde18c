import { expect, test } from 'vitest';
import { openHouse } from './house.ts';
import { sendMutated } from './mutated-posts.ts';

/** Six milliseconds of a core for each; fifty thousand are part of `npm run test:long`. */
const POSTS = 1000;

test('of a thousand mutated posts each is refused, or is an act the page could have sent', async () => {
  // answers are held against their schemas elsewhere
  const house = await openHouse(undefined, { checkAnswers: false });
  try {
    expect(await sendMutated(house, POSTS, 2026)).toBeGreaterThan(POSTS / 100);
  } finally {
    await house.end();
  }
});
