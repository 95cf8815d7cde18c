import { account } from './account.ts';
import { attract } from './attract.ts';
import { bid } from './bid.ts';
import { buy } from './buy.ts';
import { collect } from './collect.ts';
import { complain } from './complain.ts';
import { contact } from './contact.ts';
import { deepen } from './deepen.ts';
import { feel } from './feel.ts';
import { file } from './file.ts';
import { leave } from './leave.ts';
import type { Phase } from './phase.ts';
import { recover } from './recover.ts';
import { serve } from './serve.ts';
import { talk } from './talk.ts';
import { winBack } from './win-back.ts';

/** A turn, in the order it happens. */
export const PHASES: readonly Phase[] = [
  contact,
  bid,
  attract,
  buy,
  serve,
  feel,
  complain,
  recover,
  leave,
  winBack,
  deepen,
  talk,
  collect,
  account,
  file,
];
