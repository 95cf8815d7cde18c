import { refuse } from '../refuse.ts';
import type { ProofNews } from './judge-file.ts';
import ProofWorker from './proof-worker.ts?worker';

/**
 * Verifies a file in a thread of its own, without asking anybody.
 *
 * @param tell  called with all that comes of it, in order
 * @returns     ends it before its time
 */
export function prove(file: Blob, tell: (news: ProofNews) => void): () => void {
  const worker = new ProofWorker();
  worker.onmessage = ({ data }: MessageEvent<ProofNews>) => {
    tell(data);
    if (data.kind === 'event' || data.kind === 'record' || data.kind === 'unreadable') worker.terminate();
  };
  worker.onerror = ({ message }) => {
    worker.terminate();
    tell({ kind: 'record', reply: refuse('engine.stopped', 'proof', { message: message ?? '' }) });
  };
  worker.postMessage(file);
  return () => worker.terminate();
}
