import type { Dials } from '../dials.ts';
import { dialWriter, restDials, turnBy } from '../dials.ts';
import type { Draft } from './run.ts';

/** Dials of the turn being closed before any lever has touched them: season, rivals, and what events and talks left running. */
export function turnedDials(draft: Draft): Dials {
  const { rules, turn, market } = draft;
  const dials = restDials(rules.members);
  const writer = dialWriter(dials, rules.members);
  const post = rules.members.post[0];
  if (post !== undefined) writer.add('serve.minutes', rules.openingCapacity, post); // hands there are under neutral decisions
  const season = rules.scenario.season?.[(turn - 1) % rules.turns];
  if (season !== undefined) writer.scale('demand.season', season);
  rules.scenario.rivals.forEach(({ id }, k) => {
    const rival = market.rivals[k]!;
    writer.scale('rival.price', rival.price, id);
    writer.add('rival.pull', rival.pull, id);
  });
  for (const { dial, by, member, from, to } of market.running) {
    if (turn >= from && turn <= to) turnBy(writer, dial, by, member ?? undefined);
  }
  if (draft.firm.minutesAsked > 0) writer.add('serve.load', draft.firm.minutesAsked);
  return dials;
}
