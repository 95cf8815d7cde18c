/** A bug, never a player's mistake: the code stands in `doc/errors.md`, `where` and `because` say what was wrong. */
export class Fault extends Error {
  readonly code: string;
  readonly because: Readonly<Record<string, string | number>>;

  constructor(code: FaultCode, because: Readonly<Record<string, string | number>> = {}) {
    const told = Object.entries(because).map(([name, value]) => `${name}=${value}`);
    super([code, ...told].join(' '));
    this.name = 'Fault';
    this.code = code;
    this.because = because;
  }
}

/** Every code a Fault may carry; `doc/errors.md` explains each. */
export const FAULTS = [
  'dial.twoOwners',
  'dial.unknownMember',
  'dial.notANumber',
  'column.notANumber',
  'plan.badCustomer',
  'lever.billNotWhole',
  'money.notWhole',
  'chart.unknownState',
  'scenario.notPrepared',
  'run.outOfTurn',
  'record.notCanonical',
] as const;
export type FaultCode = (typeof FAULTS)[number];
