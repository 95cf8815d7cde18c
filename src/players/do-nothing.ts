import type { MakePlayer } from './player.ts';
import { closeWith, standing } from './player.ts';

/** Leaves everything as it is and answers nobody. */
export const doNothing: MakePlayer = () => ({ name: 'do-nothing', next: (view) => closeWith(standing(view)) });
