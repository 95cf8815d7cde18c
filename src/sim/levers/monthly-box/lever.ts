import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * Places in a standing order: a box each month on a fixed day. Who holds a place buys without deciding again; the shop
 * has to pack every box, whether the month is quiet or not, and pays for places nobody takes.
 */
export const monthlyBox = lever({
  id: 'monthlyBox',
  family: 'retention',
  knobs: { places: { kind: 'number', unit: 'people' } },
  terms: z.strictObject({
    setUpCents: z.int().min(0).default(60_000), // when it begins (chosen)
    boxCents: z.int().min(0).default(600), // a place and turn: box, card, printing (chosen)
    boxMinutes: z.int().min(0).default(2), // a place and turn, on top of the order (chosen)
  }),
  constants: z.strictObject({}),
  memory: () => ({ places: 0 }),
  bill: ({ places }, { terms, memory, rosters }) => {
    if (places === 0) return [];
    const post = rosters['posts']?.[0];
    const minutes = post === undefined ? {} : { [post]: places * terms.boxMinutes };
    return [
      ...(memory.places === 0 ? [{ cents: terms.setUpCents, minutes: {}, because: 'monthlyBox.setUp' }] : []),
      { cents: places * terms.boxCents, minutes, because: 'monthlyBox.boxes' },
    ];
  },
  act: ({ places }, { terms }, _constants, dials) => {
    if (places > 0) {
      dials.add('buy.subscribe', places);
      dials.add('serve.load', places * terms.boxMinutes);
    }
    return { places };
  },
});
