import { canonical, lengthPrefixed } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Rules } from '../rules.ts';
import type { Run } from '../turn/run.ts';
import { ENGINE } from '../version.ts';
import type { Act, Hash } from './act.ts';
import { digest } from './digest.ts';

/** The first link: which engine, which rules, which luck (as its hash, so that sealed luck stays sealed). */
export function openChain(rules: Rules, luck: string): Hash {
  return sha256Hex(lengthPrefixed(['rapport/1', `${ENGINE}`, rules.hash, sha256Hex(luck)]));
}

/** The link of one act. A close carries the digest of the run it led to; other acts only themselves. */
export function linkAct(head: Hash, act: Act, after: Run): Hash {
  return sha256Hex(lengthPrefixed([head, canonical(act), act.kind === 'close' ? digest(after) : '']));
}
