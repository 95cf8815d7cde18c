import { answerCall } from './answer-call.ts';
import { EngineDesk } from './engine-desk.ts';
import type { HostReply } from './host.ts';
import type { Request, Response } from './protocol.ts';
import { fetchScenario, readScenario } from './read-scenario.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = new EngineDesk(readScenario);

let answered: Promise<void> = Promise.resolve();

/** One question after the other, in the order they came, also where one has to wait for its scenario. */
self.onmessage = ({ data }: MessageEvent<Request>) => {
  answered = answered.then(() => answer(data)).catch(breakDown);
};

/** What breaks an answer breaks the worker, as an error outside a promise would: the page is told. */
function breakDown(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}

async function answer(data: Request): Promise<void> {
  const response: Response = { id: data.id, reply: await replyTo(data) };
  self.postMessage(response);
  // between an act and the count of the desk that follows it nothing may come
  if (data.call !== 'act') goOnSoon();
}

async function replyTo(data: Request): Promise<HostReply<unknown>> {
  if (data.call === 'describe' || data.call === 'open' || data.call === 'screens') {
    const fetched = await fetchScenario(data.ask.source);
    if (!fetched.ok) return fetched;
  }
  return answerCall(desk, data);
}

/** Longest work in one go, so that whoever asks in the middle of it is answered at once. (chosen) */
const GO_MS = 12;
let soon: ReturnType<typeof setTimeout> | undefined;

/** While nobody asks, what the end of the game will need is worked out, a little at a time. */
function goOnSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(workAhead, 0);
}

function workAhead(): void {
  const until = performance.now() + GO_MS;
  try {
    let more = true;
    while (more && performance.now() < until) more = desk.workAhead();
    if (more) goOnSoon();
  } catch {
    // The same work is done again when its result is asked for, and then the reply says what is wrong.
  }
}
