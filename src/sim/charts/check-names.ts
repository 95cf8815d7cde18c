import type { ChartOutline, Path } from './outline.ts';
import type { Report } from './problem.ts';

/**
 * What every object inherits, spelt out rather than asked for, so that the verdict does not depend on the JavaScript
 * engine that gives it.
 */
const INHERITED: ReadonlySet<string> = new Set([
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** Names XState gives a meaning of its own: wildcards and its internal events. */
function isReserved(name: string): boolean {
  return name.includes('*') || name.startsWith('xstate.') || name.startsWith('done.') || name.startsWith('error.');
}

export function isHostile(name: string): boolean {
  return INHERITED.has(name) || isReserved(name);
}

export function checkNames(chart: ChartOutline, report: Report): void {
  const judge = (path: Path, name: string): void => {
    if (isHostile(name)) report(path, 'hostileName', { name });
  };
  if (typeof chart.id === 'string') judge([...chart.path, 'id'], chart.id);
  for (const state of chart.all) {
    judge(state.path, state.name);
    for (const event of state.on.keys()) judge([...state.path, 'on', event], event);
    for (const number of state.profile.keys()) judge([...state.path, 'meta', 'profile', number], number);
  }
}
