import type { SnapshotFrom } from 'xstate';
import { assign, fromPromise, setup } from 'xstate';
import type { Refusal } from '../sim/index.ts';
import type { Arrival } from './arrive.ts';
import type { Game, GameHost, HostReply } from './host.ts';
import type { GameAsk } from './hosts/connect.ts';

/** A host as the session holds it. */
export interface SessionHost extends GameHost {
  readonly identity: { readonly id: string; readonly seed: string };
}

export interface SessionContext {
  readonly arrival: Arrival | null;
  readonly ask: GameAsk | null;
  readonly host: SessionHost | null;
  readonly refusals: readonly Refusal[];
}
export type SessionEvent =
  | { readonly type: 'OPEN'; readonly ask: GameAsk }
  | { readonly type: 'TAKE' } // have the game although another tab plays it
  | { readonly type: 'LEAVE' } // to the start page, afresh
  | { readonly type: 'GAME'; readonly stage: Game['stage'] }
  | { readonly type: 'PROPOSED' }
  | { readonly type: 'ANSWERED'; readonly goesOn: boolean } // the conversation has more to say
  | { readonly type: 'CONFIRMED' }
  | { readonly type: 'DEBRIEFED' }
  | { readonly type: 'BROKE'; readonly refusals: readonly Refusal[] };

/** What the session does to the world, given by whoever runs it. */
export interface SessionWork {
  /** Looks at what there is to play; `straightTo` is a game the address asks for. */
  readonly arrive: () => Promise<HostReply<{ readonly arrival: Arrival; readonly straightTo: GameAsk | null }>>;
  readonly connect: (ask: GameAsk) => Promise<HostReply<SessionHost>>;
}

const stageIs =
  (...stages: readonly Game['stage'][]) =>
  ({ event }: { event: SessionEvent }) =>
    event.type === 'GAME' && stages.includes(event.stage);

/**
 * One visit to the page, from arriving to leaving. A statechart, because what may happen next hangs on where one is:
 * starting → opening → playing (briefing, deciding ↔ talking, closing, reporting … finale, debrief), with a way out to
 * another tab's game, to something that broke, and back to the start.
 */
export function sessionMachine(work: SessionWork) {
  return setup({
    types: { context: {} as SessionContext, events: {} as SessionEvent },
    actors: {
      arrive: fromPromise(() => work.arrive()),
      connect: fromPromise(({ input }: { input: GameAsk }) => work.connect(input)),
    },
    actions: {
      leaveGame: assign(({ context }) => {
        context.host?.close();
        return { host: null };
      }),
    },
  }).createMachine({
    id: 'session',
    context: { arrival: null, ask: null, host: null, refusals: [] },
    initial: 'arriving',
    states: {
      arriving: {
        invoke: {
          src: 'arrive',
          onDone: [
            {
              guard: ({ event }) => event.output.ok && event.output.value.straightTo !== null,
              target: 'opening',
              actions: assign(({ event }) =>
                event.output.ok ? { arrival: event.output.value.arrival, ask: event.output.value.straightTo } : {},
              ),
            },
            {
              guard: ({ event }) => event.output.ok,
              target: 'start',
              actions: assign(({ event }) => (event.output.ok ? { arrival: event.output.value.arrival } : {})),
            },
            {
              target: 'broken',
              actions: assign(({ event }) => (event.output.ok ? {} : { refusals: event.output.refusals })),
            },
          ],
          onError: { target: 'broken', actions: assign(({ event }) => ({ refusals: thrown(event.error) })) },
        },
        on: {
          // another scenario was turned to before this one had come
          LEAVE: { target: 'arriving', reenter: true },
          // the start page stands already, and what it knows may be pressed
          OPEN: { target: 'opening', actions: assign(({ event }) => ({ ask: event.ask })) },
        },
      },
      start: {
        on: {
          OPEN: { target: 'opening', actions: assign(({ event }) => ({ ask: event.ask })) },
          LEAVE: 'arriving', // to another scenario
        },
      },
      opening: {
        invoke: {
          src: 'connect',
          input: ({ context }) => context.ask!,
          onDone: [
            {
              guard: ({ event }) => event.output.ok,
              target: 'playing',
              actions: assign(({ event }) => (event.output.ok ? nowPlaying(event.output.value) : {})),
            },
            {
              guard: ({ event }) => !event.output.ok && event.output.refusals[0]?.code === 'host.elsewhere',
              target: 'elsewhere',
            },
            {
              target: 'broken',
              actions: assign(({ event }) => (event.output.ok ? {} : { refusals: event.output.refusals })),
            },
          ],
          onError: { target: 'broken', actions: assign(({ event }) => ({ refusals: thrown(event.error) })) },
        },
      },
      playing: {
        initial: 'entering',
        exit: 'leaveGame',
        states: {
          entering: {
            always: [
              { guard: ({ context }) => context.host!.game.stage === 'over', target: 'finale' },
              { guard: ({ context }) => context.host!.game.stage === 'briefing', target: 'briefing' },
              { target: 'deciding' },
            ],
          },
          briefing: { on: { PROPOSED: 'deciding' } },
          deciding: {},
          talking: { on: { PROPOSED: 'deciding' } },
          closing: { on: { GAME: { guard: stageIs('deciding'), target: 'deciding' } } }, // refused
          reporting: { on: { PROPOSED: 'deciding' } },
          finale: { on: { DEBRIEFED: 'debrief' } },
          debrief: {},
        },
        on: {
          ANSWERED: [{ guard: ({ event }) => event.goesOn, target: '.talking' }, { target: '.deciding' }],
          // told after the host has shown the next turn
          CONFIRMED: [
            { guard: ({ context }) => context.host!.game.view.over, target: '.finale' },
            { target: '.reporting' },
          ],
          GAME: [
            { guard: stageIs('paused'), target: 'elsewhere' },
            { guard: stageIs('closing'), target: '.closing' },
          ],
          BROKE: { target: 'broken', actions: assign(({ event }) => ({ refusals: event.refusals })) },
          OPEN: { target: 'opening', actions: assign(({ event }) => ({ ask: event.ask })) },
          LEAVE: 'arriving',
        },
      },
      elsewhere: {
        on: {
          TAKE: {
            target: 'opening',
            actions: assign(({ context }) => ({
              ask: context.ask!.kind === 'saved' ? { ...context.ask!, take: true } : context.ask,
            })),
          },
          LEAVE: 'arriving',
        },
      },
      broken: { on: { LEAVE: 'arriving' } },
    },
  });
}

export type SessionSnapshot = SnapshotFrom<ReturnType<typeof sessionMachine>>;

/** Where a session stands, as a path: `start`, `playing.closing`. */
export function whereIs({ value }: Pick<SessionSnapshot, 'value'>): string {
  return typeof value === 'string' ? value : Object.entries(value).flat().join('.');
}

/** From now on the game is a saved one: whatever goes wrong, it is opened again as such. */
function nowPlaying(host: SessionHost): Partial<SessionContext> {
  return { host, ask: { kind: 'saved', id: host.identity.id, take: true } };
}

function thrown(error: unknown): readonly Refusal[] {
  const message = error instanceof Error ? error.message : String(error);
  return [{ kind: 'refused', code: 'engine.fault', where: 'page', because: { message } }];
}
