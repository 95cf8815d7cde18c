import { convertAtT4, convertAtT7 } from './convert.ts';
import { doNothing } from './do-nothing.ts';
import { expert } from './expert.ts';
import { dearest, first, kindest, longest } from './one-rule.ts';
import { plainSensible } from './plain-sensible.ts';
import type { MakePlayer } from './player.ts';
import { priceCutter } from './price-cutter.ts';
import { random } from './random.ts';
import { serviceFirst } from './service-first.ts';
import { keyAccountExpert } from './t11-expert.ts';
import { plainKeyAccounts } from './t11-plain.ts';
import { keyAccountService } from './t11-service-first.ts';
import { yesSayer } from './t11-yes-sayer.ts';

/** Every player by the name the command line knows it by. */
export const PLAYERS: Readonly<Record<string, MakePlayer>> = {
  'do-nothing': doNothing,
  random,
  'price-cutter': priceCutter,
  'service-first': serviceFirst,
  'plain-sensible': plainSensible,
  expert,
  'convert-at-T4': convertAtT4,
  'convert-at-T7': convertAtT7,
  longest,
  kindest,
  dearest,
  first,
  // the key-account office's own
  'key-account-expert': keyAccountExpert,
  'key-account-service': keyAccountService,
  'plain-key-accounts': plainKeyAccounts,
  'yes-sayer': yesSayer,
};
