import type { AnyCommand } from '../command.ts';
import { balance } from './balance.ts';
import { bench } from './bench.ts';
import { play } from './play.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. Adding one: its file, and its line here. */
export const COMMANDS: readonly AnyCommand[] = [validate, play, verify, balance, bench, schema, serve];
