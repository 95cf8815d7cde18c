import type { AnyCommand } from '../command.ts';
import { analyse } from './analyse.ts';
import { appraise } from './appraise.ts';
import { backup, restore } from './backup.ts';
import { balance } from './balance.ts';
import { bench } from './bench.ts';
import { klass } from './class.ts';
import { event } from './event.ts';
import { newScenario } from './new.ts';
import { play } from './play.ts';
import { questions } from './questions.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { whatIf } from './what-if.ts';
import { why } from './why.ts';

/** Every command, in the order of the help. Adding one: its file, and its line here. */
export const COMMANDS: readonly AnyCommand[] = [
  newScenario,
  validate,
  play,
  verify,
  why,
  whatIf,
  appraise,
  balance,
  analyse,
  questions,
  bench,
  schema,
  serve,
  klass,
  event,
  backup,
  restore,
];
