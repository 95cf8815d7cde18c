// One game of one class behind `fetch`, as doc/api.md says it answers, with a network that can be cut: what is tried
// here is the page's side. The engine is the real one; the server itself has tests of its own, and the contract runs on it.
import { canonical } from '../../../src/math/canonical.ts';
import type { Act, Mark, Play, Rules } from '../../../src/sim/index.ts';
import { engine, legendOf, luckOf, playAct, recordOf, startPlay } from '../../../src/sim/index.ts';
import { ADDRESSES } from '../../../src/wire/addresses.ts';
import { encode } from '../../../src/wire/codec.ts';
import { draftId } from '../../../src/wire/draft-id.ts';
import type { WireCode } from '../../../src/wire/errors.ts';
import { WIRE_ERRORS } from '../../../src/wire/errors.ts';
import type { Answer, RouteName } from '../../../src/wire/routes.ts';

const EVENT = 'e'.repeat(32);
export const ATTEMPT = 'a'.repeat(32);
const TEAM = 'd'.repeat(32);
export const SEATS = ['1'.repeat(32), '2'.repeat(32)] as const;

/** How the network takes the next requests. `deaf`: it arrives and is done, and no answer comes back. */
export type Network = 'up' | 'down' | 'deaf';

type Levers = Record<string, Record<string, unknown>>;
interface Said {
  readonly status: number;
  readonly body: unknown;
}
const no = (code: WireCode, more: object = {}): Said => ({
  status: WIRE_ERRORS[code].status,
  body: { error: { code, message: WIRE_ERRORS[code].says, todo: WIRE_ERRORS[code].todo, ...more } },
});
const yes = (body: unknown): Said => ({ status: 200, body });

export class ClassServer {
  readonly rules: Rules;
  readonly cover: 'open' | 'sealed';
  readonly seats: number;
  network: Network = 'up';
  paused = false;
  closed = false;
  /** Names of routes as they were asked, those lost on the way included. */
  readonly asked: RouteName[] = [];
  readonly #text: string;
  readonly #luck = luckOf('contract');
  #play: Play;
  #set: { turn: number; levers: Levers; seats: Record<string, string> } = { turn: 1, levers: {}, seats: {} };

  constructor(rules: Rules, text: string, cover: 'open' | 'sealed', seats = 1) {
    this.rules = rules;
    this.#text = text;
    this.cover = cover;
    this.seats = seats;
    this.#play = startPlay(rules, this.#luck);
  }

  get acts(): readonly Act[] {
    return this.#play.acts;
  }

  get event(): Answer<'event'>['event'] {
    const { scenario, hash } = this.rules;
    const open = { opensAt: 0, closesAt: null, freezesAt: null, pausedAt: null, frozenAt: null };
    const held = { quota: 1, counting: 'first', practice: false, ties: 'value' } as const;
    const shown = { visibility: 'full', missing: 'wait', confirm: 'one', luck: 'shared' } as const;
    return {
      ...open,
      ...held,
      ...shown,
      id: EVENT,
      class: 'c'.repeat(32),
      code: 'ABCDEF',
      name: 'an event',
      brackets: ['all'],
      scenario: { id: scenario.id, rules: hash, whole: hash, catalogue: false },
      engine: engine.version,
      teamSize: this.seats,
      cover: this.cover,
      seedHash: '0'.repeat(64),
      seed: null,
      at: 0,
      closedAt: this.closed ? 1 : null,
      deadlines: [],
    };
  }

  /** As somebody else does it: a teacher, or another seat. */
  act(act: Act, mark: Mark): void {
    const played = playAct(this.#play, act, mark);
    if (!played.ok) throw new Error(`the act is refused: ${JSON.stringify(played.refusals)}`);
    this.#play = played.play;
    this.#turnOver();
  }

  /** @param seat  whose device asks */
  fetchAs(seat: string): typeof globalThis.fetch {
    return async (input, init) => {
      if (this.network === 'down') throw new TypeError('Failed to fetch');
      const { pathname } = new URL(String(input));
      const body: unknown = init?.body ? JSON.parse(String(init.body)) : null;
      const said = this.#answer(init?.method ?? 'GET', pathname, body, seat);
      if (this.network === 'deaf') throw new TypeError('Failed to fetch');
      return new Response(encode(said.body), { status: said.status });
    };
  }

  #answer(method: string, path: string, body: unknown, seat: string): Said {
    const names = Object.keys(ADDRESSES) as RouteName[];
    const name = names.find((one) => {
      const [how, where] = ADDRESSES[one];
      return how === method && new RegExp(`^${where.replace(/:\w+/g, '[^/]+')}$`).test(path);
    });
    if (!name) return no('request.notFound');
    this.asked.push(name);
    const { scenario } = this.rules;
    switch (name) {
      case 'scenario':
        if (this.cover === 'open') return yes({ kind: 'text', text: this.#text, legend: legendOf(this.rules) });
        return yes({ kind: 'words', scenario, legend: legendOf(this.rules) });
      case 'attempt':
        return yes(this.#standing());
      case 'acts':
        if (this.cover === 'sealed' && !this.closed) return no('event.running');
        return yes({ acts: this.acts, marks: this.#play.marks });
      case 'record':
        if (!this.closed) return no('event.running');
        return yes({ record: { ...recordOf(this.#play), sealed: { scenario } } });
      case 'putDraft':
        return this.#put(body as { turn: number; lever: string; value: Record<string, unknown> | null }, seat);
      case 'act':
        return this.#post(Number(path.split('/').at(-1)), body as { act: Act; draft?: string }, seat);
      default:
        return no('request.notFound');
    }
  }

  #post(seq: number, { act, draft }: { act: Act; draft?: string }, seat: string): Said {
    const next = this.acts.length;
    const told = this.acts[seq];
    if (told) return canonical(told) === canonical(act) ? this.#said(seq) : no('act.other', { next });
    if (seq > next) return no('act.gap', { next });
    if (this.paused) return no('event.paused');
    if (this.seats > 1 && act.kind === 'close' && draft !== draftId(this.#set)) return no('draft.stale');
    const played = playAct(this.#play, act, { by: 'seat', seat });
    if (!played.ok) return no('act.refused', { refusals: played.refusals });
    this.#play = played.play;
    this.#turnOver();
    return this.#said(seq);
  }

  #said(seq: number): Said {
    const play = this.acts.slice(0, seq + 1).reduce(
      (before, act) => {
        const played = playAct(before, act, { by: 'seat' });
        if (!played.ok) throw new Error('what was played plays again');
        return played.play;
      },
      startPlay(this.rules, this.#luck),
    );
    const view = engine.observe(play.run);
    const head = this.cover === 'open' ? play.chain.at(-1)! : null;
    return yes({ seq, receipt: seq + 1, head, view, score: view.over ? recordOf(play).score : null });
  }

  #put({ turn, lever, value }: { turn: number; lever: string; value: Record<string, unknown> | null }, seat: string) {
    if (turn !== this.#set.turn) return no('draft.otherTurn');
    if (value === null) {
      delete this.#set.levers[lever];
      delete this.#set.seats[lever];
    } else {
      this.#set.levers[lever] = value;
      this.#set.seats[lever] = seat;
    }
    return yes(this.draft());
  }

  draft(): Answer<'draft'> {
    return { ...structuredClone(this.#set), id: draftId(this.#set), families: {}, agreed: [], of: this.seats };
  }

  #turnOver(): void {
    const { turn } = engine.observe(this.#play.run);
    if (turn !== this.#set.turn) this.#set = { turn, levers: {}, seats: {} };
  }

  #standing() {
    const view = engine.observe(this.#play.run);
    const over = view.over;
    return {
      attempt: {
        ...{ id: ATTEMPT, event: EVENT, team: TEAM, number: 1, at: 0, voidedAt: null, next: this.acts.length },
        finishedAt: over ? 1 : null,
        score: over ? recordOf(this.#play).score : null,
      },
      view,
      head: this.cover === 'open' ? this.#play.chain.at(-1)! : null,
      luck: this.cover === 'open' ? this.#luck : null,
      draft: over ? null : this.draft(),
      now: 0,
    };
  }
}
