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
 * the order the author wrote them. Where more stand in a row than there is room for, they share several.
 *
 * @param path  states passed through, the last is where it ended
 * @param most  states there is room for in a row; one stands there in any case
 */
export function layOutArc(
  { initial, states }: { readonly initial: string; readonly states: States },
  path: readonly string[],
  most: number,
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
  const ranks = Math.max(...rowOf.values()) + 1;
  const rows = Array.from({ length: ranks }, (_, rank) => ids.filter((id) => rowOf.get(id) === rank)).flatMap((mates) =>
    shared(mates, most),
  );
  const nodes = rows.flatMap((mates, row) =>
    mates.map((id, column): ArcNode => {
      return { id, row, column, of: mates.length, walked: path.includes(id), now: id === path.at(-1) };
    }),
  );
  const seen = new Set<string>();
  const ways = ids.flatMap((from) =>
    Object.values(states[from]?.on ?? {}).flatMap((to): ArcWay[] => {
      const name = `${from} ${to}`;
      if (from === to || seen.has(name) || !rowOf.has(from)) return [];
      seen.add(name);
      return [{ from, to, walked: steps.has(name) }];
    }),
  );
  return {
    nodes,
    ways: [...ways.filter(({ walked }) => !walked), ...ways.filter(({ walked }) => walked)],
    rows: rows.length,
  };
}

/** A row in as many as it takes, about alike. */
function shared(mates: readonly string[], most: number): readonly (readonly string[])[] {
  const fit = Math.min(mates.length, Math.max(1, Math.floor(most)));
  const parts = Math.ceil(mates.length / fit);
  const each = Math.ceil(mates.length / parts);
  return Array.from({ length: parts }, (_, part) => mates.slice(part * each, (part + 1) * each));
}
