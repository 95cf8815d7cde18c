import type { Import } from './imports.ts';
import { DOORS, LAZY, ROOMS } from './table.ts';

/** One import that the table does not allow; `edge` is how an exception would name it. */
export interface Violation {
  readonly edge: string;
  readonly why: string;
}

function roomOf(path: string): string | undefined {
  const [folder, room, ...rest] = path.split('/');
  return folder === 'src' && rest.length > 0 ? room : undefined;
}

function whyNot(one: Import): string | undefined {
  const name = roomOf(one.from) ?? '';
  const room = ROOMS[name];
  if (!room) return `${one.from} is in no room of the table`;
  if (one.target === 'unreadable') return 'write the address of an import out, so that it can be read';
  if (one.target === 'node') return room.node ? undefined : `${name} runs in a page too: no node: modules`;
  if (one.target === 'package') {
    return room.packages?.includes(one.to) ? undefined : `${name} may not import the package ${one.to}`;
  }
  const other = roomOf(one.to);
  if (other === name) return undefined;
  if (other === undefined || !ROOMS[other]) return `${one.to} is in no room of the table`;
  if (!room.rooms?.includes(other)) {
    if (!room.typesOf?.includes(other)) return `${name} may not import ${other}`;
    const words = DOORS[other]?.also[name]?.test(one.to);
    if (one.kind === 'value' && !words) return `${name} may import only types of ${other}`;
  }
  const entry = DOORS[other];
  if (entry && one.to !== entry.door && !entry.also[name]?.test(one.to)) return `enter ${other} by ${entry.door}`;
  return undefined;
}

/** Files that load a lazy package as soon as they are loaded themselves. */
function heavyFiles(imports: readonly Import[]): Set<string> {
  const eager = imports.filter((one) => one.kind === 'value' && one.when === 'static');
  const heavy = new Set(
    eager.filter((one) => one.target === 'package' && LAZY.includes(one.to)).map((one) => one.from),
  );
  for (let before = -1; before !== heavy.size; ) {
    before = heavy.size;
    for (const one of eager) if (roomOf(one.from) === roomOf(one.to) && heavy.has(one.to)) heavy.add(one.from);
  }
  return heavy;
}

/** Every import against the table of rooms, doors and lazy packages. */
export function findViolations(imports: readonly Import[]): Violation[] {
  const heavy = heavyFiles(imports);
  return imports.flatMap((one) => {
    const eager = one.kind === 'value' && one.when === 'static';
    const enters = eager && heavy.has(one.to) && roomOf(one.from) !== roomOf(one.to);
    const why = whyNot(one) ?? (enters ? `${one.to} loads a heavy package: import() it` : undefined);
    return why === undefined ? [] : [{ edge: `${one.from} -> ${one.to}`, why }];
  });
}

/** Circles of files that import each other by any form of import, each once, as `a -> b -> a`. */
export function findCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const one of imports) if (one.target === 'file') next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}

/** Applies exceptions; what is left is `broken`, exceptions that excuse nothing are `unneeded`. */
export function applyExceptions(violations: readonly Violation[], exceptions: readonly string[]) {
  const edges = new Set(violations.map((one) => one.edge));
  return {
    broken: violations.filter((one) => !exceptions.includes(one.edge)).map((one) => `${one.edge}: ${one.why}`),
    unneeded: exceptions.filter((edge) => !edges.has(edge)),
  };
}
