import { decode } from '../../wire/codec.ts';
import type { StreamMessage, StreamName } from '../../wire/stream.ts';
import type { ServerLine } from './server-line.ts';

export interface StreamEars {
  readonly message: (message: StreamMessage) => void;
  /** Whether messages come. After a break all begins anew: ask again for whatever is shown. */
  readonly connected: (up: boolean) => void;
}

/** A comment comes every 15 s; a stream that says nothing for three times that is dead. */
const SILENCE_MS = 45_000;
/** Waits between tries; the last one again and again. (chosen) */
const WAITS_MS = [300, 1000, 2000, 4000, 8000];

/**
 * Listens to an event until it is told to stop. Read with `fetch`, not with EventSource, which neither tells a closed
 * door from a broken line nor lets itself be hurried when the network is back.
 */
export function openStream(
  line: ServerLine,
  event: string,
  ears: StreamEars,
): { readonly stop: () => void; readonly hurry: () => void } {
  let stopped = false;
  let ending = new AbortController();
  let wake = () => {};
  let failed = 0;

  async function once(): Promise<void> {
    ending = new AbortController();
    const { signal } = ending;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => ending.abort(), SILENCE_MS);
    };
    try {
      heard();
      const response = await line.open('stream', { event }, signal);
      if (!response.ok || !response.body) return;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const parse = eventParser((name, text) => ears.message({ name, data: decode(text) } as StreamMessage));
      ears.connected(true);
      failed = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done || stopped) return;
        heard();
        parse(value);
      }
    } catch {
      // the line broke, or was hung up
    } finally {
      clearTimeout(quiet);
      ending.abort();
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      await once();
      if (stopped) return;
      ears.connected(false);
      const wait = WAITS_MS[Math.min(failed, WAITS_MS.length - 1)]!;
      failed += 1;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  void run();
  return {
    stop() {
      stopped = true;
      ending.abort();
      wake();
    },
    hurry: () => wake(),
  };
}

/** Puts the pieces of a stream together; every message is `event:` and `data:` lines up to an empty one. */
function eventParser(tell: (name: StreamName, text: string) => void): (piece: string) => void {
  let rest = '';
  let name = '';
  let texts: string[] = [];
  return (piece) => {
    rest += piece;
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (name !== '' && texts.length > 0) tell(name as StreamName, texts.join('\n'));
        [name, texts] = ['', []];
      } else if (line.startsWith('event:')) name = line.slice(6).trim();
      else if (line.startsWith('data:')) texts.push(line.slice(5).replace(/^ /, ''));
    }
  };
}
