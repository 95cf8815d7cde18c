import { answerCall } from './answer-call.ts';
import { EngineDesk } from './engine-desk.ts';
import type { HostReply } from './host.ts';
import type { Request, Response } from './protocol.ts';
import { fetchScenario, readScenario } from './read-scenario.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = new EngineDesk(readScenario);

let closed = false;

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
  // A turn that closes is then played out on the street: some seconds in which nobody asks anything, once the desk of
  // the next turn has been counted.
  if (data.call === 'act') closed = data.ask.act.kind === 'close';
  else if (data.call === 'tally' && closed) {
    closed = false;
    setTimeout(workAhead, 0);
  }
}

async function replyTo(data: Request): Promise<HostReply<unknown>> {
  if (data.call === 'describe' || data.call === 'open') {
    const fetched = await fetchScenario(data.ask.source);
    if (!fetched.ok) return fetched;
  }
  return answerCall(desk, data);
}

function workAhead(): void {
  try {
    desk.workAhead();
  } catch {
    // The same work is done again when its result is asked for, and then the reply says what is wrong.
  }
}
