import { Fault } from '../fault.ts';
import type { Firm } from '../turn/firm.ts';

/** Puts money in (+) or out (−) into the turn's ledger, whole cents; nothing where it is nothing. */
export function postLine(firm: Firm, line: string, cents: number): void {
  if (!Number.isSafeInteger(cents)) throw new Fault('money.notWhole', { line, cents });
  if (cents !== 0) firm.turnLedger.push({ line, cents });
}
