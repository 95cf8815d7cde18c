import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Act } from '../../../src/sim/record/act.ts';
import { linkAct, openChain } from '../../../src/sim/record/chain.ts';
import { digest } from '../../../src/sim/record/digest.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../../src/sim/turn/start.ts';
import { ENGINE } from '../../../src/sim/version.ts';
import { rulesFor } from '../../support/scenarios.ts';

const luck = luckOf('chain');
const rules = () => rulesFor('two-ends');
const opened = (): Run => start(rules(), luck);
const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const netstrings = (...parts: readonly string[]) => parts.map((part) => `${Buffer.byteLength(part)}:${part},`).join('');
const closing = (): Act => ({ kind: 'close', decisions: neutralDecisions(rules()) });
const afterAct = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};

describe('the chain of a game', () => {
  it('opens with format, engine, rules and the luck as its hash, so that sealed luck stays sealed', () => {
    expect(openChain(rules(), luck)).toBe(sha(netstrings('rapport/1', `${ENGINE}`, rules().hash, sha(luck))));
  });

  it('links a close to where it led', () => {
    const head = sha('head');
    const run = afterAct(opened(), closing());
    const decisions = `{"complaints":{"remedy":"apology","triage":"arrival"},"promotion":${JSON.stringify({
      depth: 0,
      whom: 'all',
    })},"staff":{"agents":2}}`;
    const act = `{"decisions":${decisions},"kind":"close"}`;
    expect(linkAct(head, closing(), run)).toBe(sha(netstrings(head, act, digest(run))));
    expect(linkAct(head, closing(), opened())).not.toBe(linkAct(head, closing(), run));
  });

  it('links any other act by itself alone: what it led to shows at the next close', () => {
    const head = sha('head');
    const act: Act = { kind: 'grant', cents: 500 };
    const link = sha(netstrings(head, '{"cents":500,"kind":"grant"}', ''));
    expect(linkAct(head, act, afterAct(opened(), act))).toBe(link);
    expect(linkAct(head, act, opened())).toBe(link);
  });
});
