import type { Store } from '../../../src/server/store/store.ts';

/** Ids of one of each. */
export interface Known {
  readonly class: string;
  readonly event: string;
  readonly code: string;
  readonly team: string;
  readonly attempt: string;
  readonly seat: { readonly id: string; readonly link: string };
}

/** What only writes, or answers with what it was given or has just drawn. */
const WRITING = [
  ...['scenarios.put', 'classes.add', 'teams.add', 'teams.rename', 'seats.join', 'seats.seen', 'seats.renew'],
  ...['seats.move', 'seats.remove', 'events.add', 'events.change', 'events.close', 'entries.enter', 'attempts.begin'],
  ...['attempts.void', 'acts.append', 'drafts.put', 'results.finish', 'boards.freeze', 'seals.set', 'audit.note'],
  ...['purgePeople', 'close', 'drafts.drop', 'teamwork.hand', 'teamwork.agree', 'deadlines.set', 'deadlines.settled'],
  ...['deadlines.shift', 'owner.renew', 'signals.send', 'signals.listen', 'signals.end'],
];

/**
 * Every way to read the store, by name.
 *
 * @throws  Error for a method that stands neither here nor among those that write: say which it is
 */
export function purelyReading(store: Store, known: Known): ReadonlyMap<string, () => Promise<unknown>> {
  const asked = { bracket: null, top: 10, around: { team: known.team, reach: 5 } };
  const reads = new Map<string, () => Promise<unknown>>([
    ['scenarios.get', async () => store.scenarios.get((await store.events.get(known.event))!.rules)],
    ['classes.get', () => store.classes.get(known.class)],
    ['classes.list', () => store.classes.list()],
    ['classes.byCode', async () => store.classes.byCode((await store.classes.get(known.class))!.code)],
    ['classes.byLink', () => store.classes.byLink(known.seat.link)],
    ['teams.get', () => store.teams.get(known.team)],
    ['teams.list', () => store.teams.list(known.class)],
    ['seats.byLink', () => store.seats.byLink(known.seat.link)],
    ['seats.get', () => store.seats.get(known.seat.id)],
    ['seats.list', () => store.seats.list(known.class)],
    ['seats.ofTeam', () => store.seats.ofTeam(known.team)],
    ['events.get', () => store.events.get(known.event)],
    ['events.byCode', () => store.events.byCode(known.code)],
    ['events.list', () => store.events.list(known.class)],
    ['events.running', () => store.events.running()],
    ['events.publishSeed', () => store.events.publishSeed(known.event)],
    ['entries.get', () => store.entries.get(known.event, known.team)],
    ['entries.list', () => store.entries.list(known.event)],
    ['attempts.get', () => store.attempts.get(known.attempt)],
    ['attempts.ofTeam', () => store.attempts.ofTeam(known.event, known.team)],
    ['attempts.grid', () => store.attempts.grid(known.event)],
    ['attempts.luck', () => store.attempts.luck(known.attempt)],
    ['acts.at', () => store.acts.at(known.attempt, 'last')],
    ['acts.closes', () => store.acts.closes(known.attempt)],
    ['acts.log', () => store.acts.log(known.attempt)],
    ['drafts.of', async () => [...(await store.drafts.of(known.attempt, 1))]],
    ['drafts.progress', () => store.drafts.progress(known.event)],
    ['teamwork.families', () => store.teamwork.families(known.event, known.team)],
    ['teamwork.agreed', () => store.teamwork.agreed(known.attempt, 1, 'draft')],
    ['deadlines.of', () => store.deadlines.of(known.event)],
    ['owner.link', () => store.owner.link()],
    ['results.totals', async () => [...(await store.results.totals(known.event))]],
    ['results.of', () => store.results.of(known.attempt)],
    ['boards.live', () => store.boards.live(known.event, asked)],
    ['boards.frozen', () => store.boards.frozen(known.event, asked)],
    ['seals.list', () => store.seals.list(known.event)],
    ['audit.list', () => store.audit.list(known.class)],
    [
      'exportEvent',
      async () => {
        const lines: unknown[] = [];
        for await (const line of store.exportEvent(known.event)) lines.push(line);
        return lines;
      },
    ],
  ]);
  for (const [part, value] of Object.entries(store)) {
    const names = typeof value === 'function' ? [part] : Object.keys(value).map((name) => `${part}.${name}`);
    for (const name of names) {
      if (!reads.has(name) && !WRITING.includes(name))
        throw new Error(`${name}: does it read or only write? Say so here`);
    }
  }
  return reads;
}
