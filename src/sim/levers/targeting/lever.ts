import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * Whom to win: the kinds of customers one goes for (course SG-05: choosing targets comes first), and how closely one
 * looks for money, authority and need before one calls (course SG-01, SG-29). What is not spread over everybody reaches
 * the others better; those left out notice. Looking pays only where somebody is called on (prospecting).
 */
export const targeting = lever({
  id: 'targeting',
  family: 'acquisition',
  knobs: {
    go: { kind: 'switch', per: 'segments' },
    qualify: { kind: 'choice', of: ['none', 'ask', 'research'] },
  },
  terms: z.strictObject({
    askMinutes: z.int().min(0).default(240), // a turn of asking about before calling (chosen)
    researchCents: z.int().min(0).default(90_000), // a turn of finding out (chosen)
  }),
  constants: z.strictObject({
    focus: z.number().min(0).max(5).default(0.5), // reach gained by going for a part only, if it were next to nothing (chosen)
    leftOut: z.number().min(0).max(1).default(0.35), // reach that is left among the others (chosen)
    ask: z.number().min(0).max(1).default(0.35), // of calls that find all three there, knowingly (chosen)
    research: z.number().min(0).max(1).default(0.6), // chosen
  }),
  memory: () => null,
  bill: ({ qualify }, { terms, rosters }) => {
    if (qualify === 'none') return [];
    const post = rosters['posts']?.[0];
    const minutes = qualify === 'ask' && post !== undefined ? { [post]: terms.askMinutes } : {};
    return [{ cents: qualify === 'research' ? terms.researchCents : 0, minutes, because: 'targeting.qualifying' }];
  },
  act: ({ go, qualify }, { terms, rosters }, c, dials) => {
    const segments = rosters['segments'] ?? [];
    const chosen = segments.filter((segment) => go[segment]);
    if (chosen.length > 0 && chosen.length < segments.length) {
      const more = 1 + c.focus * (1 - chosen.length / segments.length);
      for (const segment of segments) dials.scale('attract.reach', go[segment] ? more : c.leftOut, segment);
    }
    if (qualify !== 'none') dials.add('attract.aim', c[qualify]);
    if (qualify === 'ask') dials.add('serve.load', terms.askMinutes);
    return null;
  },
});
