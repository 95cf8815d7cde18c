import { expect, test } from 'vitest';
import { DATABASES, openHouse } from '../../server/http/house.ts';
import { killUnderLoad } from '../../server/http/kill-under-load.ts';
import { sendMutated } from '../../server/http/mutated-posts.ts';

const KILLS = Number(process.env['SERVER_KILLS'] ?? 100);
/** In one event everybody has a hundred games. */
const KILLS_OF_AN_EVENT = 20;

test.each(DATABASES)('a server on %s is killed a hundred times under load', async (_name, make) => {
  const house = await openHouse(make);
  try {
    for (let left = KILLS; left > 0; left -= KILLS_OF_AN_EVENT) {
      await killUnderLoad(house, Math.min(left, KILLS_OF_AN_EVENT));
    }
  } finally {
    await house.end();
  }
});

test('of fifty thousand mutated posts each is refused, or is an act the page could have sent', async () => {
  const house = await openHouse();
  try {
    for (let round = 0; round < 10; round++) expect(await sendMutated(house, 5000, 7000 + round)).toBeGreaterThan(50);
  } finally {
    await house.end();
  }
});
