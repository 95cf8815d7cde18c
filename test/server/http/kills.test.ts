import { test } from 'vitest';
import { DATABASES, openHouse } from './house.ts';
import { killUnderLoad } from './kill-under-load.ts';

/** Each costs a start of the server, more than a second of a core; a hundred are part of `npm run test:long`. */
const KILLS = 3;

test.each(DATABASES)(
  'a server on %s that is killed three times under load loses and doubles nothing, and every score verifies',
  async (_name, make) => {
    const house = await openHouse(make);
    try {
      await killUnderLoad(house, KILLS);
    } finally {
      await house.end();
    }
  },
  300_000,
);
