import type { Turn } from './phase.ts';

/**
 * Share of files that are right beyond what the model takes for usual: what levers do for it, and a system that works.
 */
export function accuracyOf(turn: Pick<Turn, 'dials' | 'luck'>): number {
  const { dials } = turn;
  const accuracy = dials['file.accuracy'][0]!;
  return project(turn) === 'works' ? accuracy + dials['system.accuracy'][0]! : accuracy;
}

/**
 * How the firm's project stands. Each project has one number for ever: what is spent on it moves the line, not the luck.
 * About every second one fails (evidence 42: 29 to 70 %, definitions differ).
 */
export function project({ dials, luck }: Pick<Turn, 'dials' | 'luck'>): 'none' | 'works' | 'fails' {
  const number = dials['system.number'][0]!;
  if (!(number > 0)) return 'none';
  return luck.at('birth.project', number) < dials['system.risk'][0]! ? 'fails' : 'works';
}
