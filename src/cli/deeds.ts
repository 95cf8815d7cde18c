import { Refused } from '../server/no.ts';
import { WIRE_ERRORS } from '../wire/errors.ts';
import { notOk, usage } from './complaint.ts';
import { near } from './near.ts';

/** The deed and what it is done to, of `rapport COMMAND DEED THING`. @throws Complaint */
export function readDeed<D extends string>(
  command: string,
  given: readonly string[],
  deeds: Readonly<Record<D, string>>,
): { readonly deed: D; readonly thing: string } {
  const [name = '', thing, extra] = given;
  const known = Object.keys(deeds);
  if (!Object.hasOwn(deeds, name))
    throw usage('deed.unknown', { command, name, known: known.join(', '), ...near(name, known) });
  const deed = name as D;
  const hint = deeds[deed];
  if (thing === undefined) throw usage('deed.placeMissing', { command: `${command} ${deed}`, hint });
  if (extra !== undefined) throw usage('usage.placeExtra', { command, hint, extra });
  return { deed, thing };
}

/** What the server would have answered with, as a sentence. */
export function asComplaint(error: unknown): unknown {
  if (!(error instanceof Refused)) return error;
  return notOk('event.refused', { code: error.code, message: error.message, todo: WIRE_ERRORS[error.code].todo });
}
