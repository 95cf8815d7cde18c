/** A state of an arc on the page, and the ways between them. */
export interface ArcNode {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly of: number; // nodes in the row
  readonly walked: boolean;
  readonly now: boolean;
}
export interface ArcWay {
  readonly from: string;
  readonly to: string;
  readonly walked: boolean;
}
export interface ArcLayout {
  readonly nodes: readonly ArcNode[];
  readonly ways: readonly ArcWay[];
  readonly rows: number;
}

type States = Readonly<Record<string, { readonly on?: Readonly<Record<string, string>> | undefined }>>;

/**
 * Lays an arc's chart out in rows: the first state at the top, each other one row below the nearest that leads to it, in
 * the order the author wrote them.
 *
 * @param path  states passed through, the last is where it ended
 */
export function layOutArc(
  { initial, states }: { readonly initial: string; readonly states: States },
  path: readonly string[],
): ArcLayout {
  const ids = Object.keys(states);
  const rowOf = new Map<string, number>([[initial, 0]]);
  let edge = [initial];
  for (let row = 1; edge.length > 0; row++) {
    const next = edge.flatMap((id) => Object.values(states[id]?.on ?? {})).filter((id) => !rowOf.has(id));
    for (const id of next) rowOf.set(id, row);
    edge = ids.filter((id) => rowOf.get(id) === row);
  }
  const steps = new Set(path.slice(1).map((to, k) => `${path[k]} ${to}`));
  const inRow = (row: number) => ids.filter((id) => rowOf.get(id) === row);
  const rows = Math.max(0, ...rowOf.values()) + 1;
  const nodes = ids.flatMap((id): ArcNode[] => {
    const row = rowOf.get(id);
    if (row === undefined) return [];
    const mates = inRow(row);
    const walked = path.includes(id);
    return [{ id, row, column: mates.indexOf(id), of: mates.length, walked, now: id === path.at(-1) }];
  });
  const seen = new Set<string>();
  const ways = ids.flatMap((from) =>
    Object.values(states[from]?.on ?? {}).flatMap((to): ArcWay[] => {
      const name = `${from} ${to}`;
      if (from === to || seen.has(name) || !rowOf.has(from)) return [];
      seen.add(name);
      return [{ from, to, walked: steps.has(name) }];
    }),
  );
  return { nodes, ways: [...ways.filter(({ walked }) => !walked), ...ways.filter(({ walked }) => walked)], rows };
}
