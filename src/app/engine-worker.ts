import { answerCall } from './answer-call.ts';
import { EngineDesk } from './engine-desk.ts';
import type { Request, Response } from './protocol.ts';
import { readScenario } from './read-scenario.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = new EngineDesk(readScenario);

let closed = false;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const response: Response = { id: data.id, reply: answerCall(desk, data) };
  self.postMessage(response);
  // A turn that closes is then played out on the street: some seconds in which nobody asks anything, once the desk of
  // the next turn has been counted.
  if (data.call === 'act') closed = data.ask.act.kind === 'close';
  else if (data.call === 'tally' && closed) {
    closed = false;
    setTimeout(workAhead, 0);
  }
};

function workAhead(): void {
  try {
    desk.workAhead();
  } catch {
    // The same work is done again when its result is asked for, and then the reply says what is wrong.
  }
}
