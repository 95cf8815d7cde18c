import type { Dials } from '../dials.ts';
import { dialWriter } from '../dials.ts';
import { Fault } from '../fault.ts';
import { planWriter } from '../plan-writer.ts';
import type { Decisions } from '../record/act.ts';
import { deskOf } from '../view/desk.ts';
import type { Draft } from './run.ts';

/** Every lever, in the order of the list: its bill into the ledger, its act onto dials and plans, its memory kept. */
export function pullLevers(draft: Draft, decisions: Decisions, dials: Dials): void {
  const writer = dialWriter(dials, draft.rules.members);
  const plan = planWriter(draft.people, draft.turn);
  for (const rules of draft.rules.levers) {
    const decision = decisions[rules.id] as never; // checked against its knobs before
    const desk = deskOf(draft, rules);
    for (const bill of rules.lever.bill(decision, desk)) {
      if (!Number.isSafeInteger(bill.cents))
        throw new Fault('lever.billNotWhole', { lever: rules.id, cents: bill.cents });
      if (bill.cents !== 0) draft.firm.turnLedger.push({ line: bill.because, cents: -bill.cents });
    }
    draft.memories[rules.id] = rules.lever.act(decision, desk, rules.constants, writer, plan);
  }
}
