import type { ProofNews } from './judge-file.ts';
import { judgeFile } from './judge-file.ts';

declare const self: DedicatedWorkerGlobalScope;

/** One file, then the end: whoever has another one starts another worker. */
self.onmessage = ({ data }: MessageEvent<Blob>) => {
  judgeFile(data, (news: ProofNews) => self.postMessage(news)).catch((error: unknown) => {
    setTimeout(() => {
      throw error; // as an error of the worker, which its page is told of
    }, 0);
  });
};
