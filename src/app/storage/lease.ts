/** The right of one tab to play one saved game. */
export interface Lease {
  /** Calls back once when another tab has taken the game over. */
  onLost(listener: () => void): void;
  release(): void;
}

interface Word {
  readonly game: string;
  readonly from: string;
  readonly say: 'ask' | 'held' | 'taken';
}
/** The part of a BroadcastChannel that a lease uses. */
export interface Channel {
  postMessage(word: Word): void;
  close(): void;
  onmessage: ((event: MessageEvent<Word>) => void) | null;
}
const CHANNEL = 'rapport/lease';
const openChannel = (): Channel => new BroadcastChannel(CHANNEL);

/** Tabs of one browser answer each other in a few milliseconds, a tab in the background somewhat later. (chosen) */
const PATIENCE_MS = 200;

/**
 * Asks the other tabs whether one of them plays this game; `navigator.locks` is absent on plain http.
 *
 * @param game  id of the saved game
 * @param tab   id of this tab; where two ask at once, the smaller id has it
 * @param take  true: have it at once, whoever plays it must stop
 * @returns     null when another tab has it and it was not to be taken
 */
export async function claimLease(
  game: string,
  tab: string,
  take: boolean,
  channel: Channel = openChannel(),
): Promise<Lease | null> {
  const say = (word: Word['say']) => channel.postMessage({ game, from: tab, say: word });
  if (!take && (await isHeldElsewhere(game, tab, channel, say))) {
    channel.close();
    return null;
  }
  let lost = false;
  let listener: (() => void) | null = null;
  channel.onmessage = ({ data: word }) => {
    if (word.game !== game || word.from === tab || lost) return;
    if (word.say === 'ask') say('held');
    if (word.say !== 'taken') return;
    lost = true;
    listener?.();
  };
  say('taken'); // also for a tab that slept through the question
  return {
    onLost(call) {
      listener = call;
      if (lost) call();
    },
    release() {
      channel.onmessage = null;
      channel.close();
    },
  };
}

function isHeldElsewhere(game: string, tab: string, channel: Channel, say: (word: Word['say']) => void) {
  return new Promise<boolean>((resolve) => {
    const settle = (held: boolean) => {
      clearTimeout(timer);
      resolve(held);
    };
    const timer = setTimeout(() => settle(false), PATIENCE_MS);
    channel.onmessage = ({ data: word }) => {
      if (word.game !== game || word.from === tab) return;
      if (word.say !== 'ask' || word.from < tab) settle(true);
      else say('held');
    };
    say('ask');
  });
}
