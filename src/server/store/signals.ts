import { EventEmitter } from 'node:events';
import { Client } from 'pg';

/**
 * Short words from whoever changed something to whoever shows it, over all processes on one database. A word may get
 * lost when a connection breaks; who listens is then told `''`, and looks at everything anew.
 */
export interface Signals {
  /** At most some thousand signs. */
  send(word: string): Promise<void>;
  /** @returns  how to stop */
  listen(hear: (word: string) => void): () => void;
}

const WORD = 'word';
const CHANNEL = 'rapport';
const CONNECT_MS = 10_000;
/** How soon a broken line is tried again, at first and at most. (chosen) */
const AGAIN_MS = 200;
const AGAIN_MOST_MS = 5000;

/** A file has one process that serves: its own ears are enough. */
export function ownSignals(): Signals {
  const words = new EventEmitter().setMaxListeners(0);
  return {
    async send(word) {
      words.emit(WORD, word);
    },
    listen(hear) {
      words.on(WORD, hear);
      return () => words.off(WORD, hear);
    },
  };
}

/**
 * By LISTEN and NOTIFY, on a connection of its own that is made at the first `listen` and again whenever it breaks. Who
 * sends hears its own words the same way as everybody else.
 */
export function postgresSignals(address: string): Signals & { end(): Promise<void> } {
  const words = new EventEmitter().setMaxListeners(0);
  let line: Promise<Client> | null = null;
  let ended = false;

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: address, connectionTimeoutMillis: CONNECT_MS });
    client.on('notification', ({ payload }) => words.emit(WORD, payload ?? ''));
    const lost = () => {
      if (line === null || ended) return;
      line = null;
      void reconnect(AGAIN_MS);
    };
    client.once('error', lost);
    client.once('end', lost);
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  };
  const reconnect = async (wait: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (ended || line !== null) return;
    const made = connect();
    line = made;
    try {
      await made;
      words.emit(WORD, '');
    } catch {
      if (line === made) line = null;
      void reconnect(Math.min(2 * wait, AGAIN_MOST_MS));
    }
  };
  const connected = async (): Promise<Client> => {
    line ??= connect();
    return line;
  };

  return {
    async send(word) {
      if (ended) return;
      try {
        await (await connected()).query('select pg_notify($1, $2)', [CHANNEL, word]);
      } catch {
        // what was changed is kept: who shows it looks anew when the line is back
        line = null;
        void reconnect(AGAIN_MS);
      }
    },
    listen(hear) {
      words.on(WORD, hear);
      void connected().catch(() => {
        line = null;
        return reconnect(AGAIN_MS);
      });
      return () => words.off(WORD, hear);
    },
    async end() {
      ended = true;
      const client = await line?.catch(() => null);
      await client?.end().catch(() => {});
    },
  };
}
