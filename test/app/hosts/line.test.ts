import { expect, test } from 'vitest';
import type { Workman } from '../../../src/app/hosts/line.ts';
import { workerLine } from '../../../src/app/hosts/line.ts';
import type { Request, Response } from '../../../src/app/protocol.ts';

/** The other end of a line: keeps what was asked, answers when told to. */
function workman() {
  const asked: Request[] = [];
  let ended = false;
  const worker: Workman = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) => asked.push(message as Request),
    terminate: () => {
      ended = true;
    },
  };
  const answer = (id: number, value: unknown) => {
    const data: Response = { id, reply: { ok: true, value } };
    worker.onmessage?.({ data } as MessageEvent<Response>);
  };
  return { worker, asked, answer, hasEnded: () => ended };
}
const stopped = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] });

test('each answer goes to its own question, in whatever order they come', async () => {
  const { worker, asked, answer } = workman();
  const line = workerLine(worker);
  const first = line.ask('score', null);
  const second = line.ask('score', null);
  answer(asked[1]!.id, 'second');
  answer(asked[0]!.id, 'first');
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, value: 'first' },
    { ok: true, value: 'second' },
  ]);
});

test('a worker that breaks answers everything, then and later, and is ended', async () => {
  const { worker, hasEnded } = workman();
  const line = workerLine(worker);
  const open = line.ask('score', null);
  worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
  expect(await open).toEqual(stopped('engine.stopped'));
  expect(await line.ask('score', null)).toEqual(stopped('engine.stopped'));
  expect(hasEnded()).toBe(true);
});

test('an answer that cannot be read ends the line too', async () => {
  const { worker } = workman();
  const line = workerLine(worker);
  const open = line.ask('score', null);
  worker.onmessageerror?.({} as MessageEvent);
  expect(await open).toEqual(stopped('engine.stopped'));
});

test('hanging up answers what is open and ends the worker; a late answer changes nothing', async () => {
  const { worker, asked, answer, hasEnded } = workman();
  const line = workerLine(worker);
  const open = line.ask('score', null);
  line.hangUp();
  answer(asked[0]!.id, 'late');
  expect(await open).toEqual(stopped('host.closed'));
  expect(await line.ask('score', null)).toEqual(stopped('host.closed'));
  expect(hasEnded()).toBe(true);
});
