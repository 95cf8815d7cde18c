import type { GameHost, HostReply } from './host.ts';

type No = Extract<HostReply<never>, { readonly ok: false }>;

/** What a host is asked to do, as the session needs to know it. */
export interface Onlooker {
  proposed(): void;
  /** @param goesOn  whether the conversation has more to say */
  answered(goesOn: boolean): void;
  confirmed(): void;
  debriefed(): void;
  /** A reply that was a bug or a dead engine rather than news. */
  broke(reply: No): void;
}

/** The same host, with somebody looking on. Works for any host: only what goes through the seam is seen. */
export function watchHost(host: GameHost, onlooker: Onlooker): GameHost {
  const seen = async <T>(asked: Promise<HostReply<T>>, told: (value: T) => void): Promise<HostReply<T>> => {
    const reply = await asked;
    if (reply.ok) told(reply.value);
    else if (isBroken(reply)) onlooker.broke(reply);
    return reply;
  };
  return {
    scenario: host.scenario,
    legend: host.legend,
    get game() {
      return host.game;
    },
    subscribe: (listener) => host.subscribe(listener),
    propose(lever, value) {
      host.propose(lever, value);
      onlooker.proposed();
    },
    touched: (lever) => seen(host.touched(lever), () => {}),
    answer: (encounter, reply) =>
      seen(host.answer(encounter, reply), ({ encounters }) => {
        onlooker.answered(encounters.some(({ id, node }) => id === encounter && node !== null));
      }),
    confirm: (draft, notes) => seen(host.confirm(draft, notes), () => onlooker.confirmed()),
    record: () => seen(host.record(), () => {}),
    score: () => seen(host.score(), () => {}),
    debrief: () => seen(host.debrief(), () => onlooker.debriefed()),
    review: () => seen(host.review(), () => {}),
    offered: (turn, encounter, said) => seen(host.offered(turn, encounter, said), () => {}),
    whatIf: (decision) => seen(host.whatIf(decision), () => {}),
    remember: (finished) => host.remember(finished),
    close: () => host.close(),
  };
}

const isBroken = ({ refusals }: No): boolean => refusals.some(({ code }) => code.startsWith('engine.'));
