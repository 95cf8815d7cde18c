import { useEffect, useState } from 'preact/hooks';
import type { Debrief, GameHost } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { useGame } from '../context.ts';

const asked = new WeakMap<GameHost, Promise<Debrief>>();

function askOnce(host: GameHost): Promise<Debrief> {
  const known = asked.get(host);
  if (known) return known;
  const promise = host.debrief().then((reply) => {
    if (reply.ok) return reply.value;
    throw new Error(`debrief: ${reply.refusals.map(({ code }) => code).join(', ')}`);
  });
  asked.set(host, promise);
  return promise;
}

/** What the debrief opens; null while it is being worked out. Asked once a game: last morning and debrief share it. */
export function useDebrief(): Debrief | null {
  const state = useGame();
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  useEffect(() => {
    let gone = false;
    askOnce(state.host).then(
      (value) => {
        if (!gone) setDebrief(value);
      },
      (error: Error) => {
        state.fault.value = error;
      },
    );
    return () => {
      gone = true;
    };
  }, [state]);
  return debrief;
}

/** The record of a finished game, for what the player foresaw; null until it is there. */
export function useRecord(): GameRecord | null {
  const { host } = useGame();
  const [record, setRecord] = useState<GameRecord | null>(null);
  useEffect(() => {
    let gone = false;
    void host.record().then((reply) => {
      if (!gone && reply.ok) setRecord(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [host]);
  return record;
}
