import { authorDesk } from './author-desk.ts';
import type { AuthorRequest, AuthorResponse } from './author-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<AuthorRequest>) => {
  const { id, call, ask } = data;
  let response: AuthorResponse = { id };
  try {
    response = { id, answer: await (authorDesk[call] as (ask: unknown) => unknown)(ask) };
  } finally {
    self.postMessage(response);
  }
};
