import type { Language } from '../../sim/index.ts';
import { isKey, say } from '../../words/say.ts';

/** The course: five modules of three tasks, in the order they are taught. (course, P) */
export const MODULES = [
  { id: 'M1', tasks: ['T01', 'T02', 'T03'] },
  { id: 'M2', tasks: ['T04', 'T05', 'T06'] },
  { id: 'M3', tasks: ['T07', 'T08', 'T09'] },
  { id: 'M4', tasks: ['T10', 'T11', 'T12'] },
  { id: 'M5', tasks: ['T13', 'T14', 'T15'] },
] as const satisfies readonly { readonly id: string; readonly tasks: readonly string[] }[];

/** What sort of firm a task is set in; nothing for one that is not of the course. */
export function tradeOf(language: Language, task: string): string {
  const key = `trade.${task}`;
  return isKey(key) ? say(language, key) : '';
}

/** A task of the course by its id. */
export function taskName(language: Language, task: string): string {
  const key = `task.${task}`;
  return isKey(key) ? say(language, key) : task;
}
