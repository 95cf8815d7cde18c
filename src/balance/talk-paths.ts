import type { Scenario } from '../sim/index.ts';

type Encounter = Scenario['encounters'][number];
type Reply = Encounter['nodes'][number]['replies'][number];

/** One reply of the scenario, and what has to be said before to be asked for it. */
export interface Way {
  readonly encounter: string;
  readonly node: string;
  readonly reply: string;
  readonly replies: Readonly<Record<string, string>>; // by place, itself included
}

/** Every reply of every talk, by the shortest way to it. A node that no reply leads to is not among them. */
export function waysToReplies({ encounters }: Pick<Scenario, 'encounters'>): readonly Way[] {
  return encounters.flatMap((encounter) => {
    const ways: Way[] = [];
    const known = new Set([encounter.first]);
    const queue: { readonly node: string; readonly before: Way['replies'] }[] = [{ node: encounter.first, before: {} }];
    for (const { node, before } of queue) {
      for (const reply of encounter.nodes.find(({ id }) => id === node)?.replies ?? []) {
        const replies = { ...before, [`${encounter.id}/${node}`]: reply.id };
        ways.push({ encounter: encounter.id, node, reply: reply.id, replies });
        for (const next of nextNodes(reply)) {
          if (known.has(next)) continue;
          known.add(next);
          queue.push({ node: next, before: replies });
        }
      }
    }
    return ways;
  });
}

function nextNodes({ next }: Reply): readonly string[] {
  if (next === null) return [];
  if (typeof next === 'string') return [next];
  const named = 'byVariant' in next ? Object.values(next.byVariant) : [next.then, next.else];
  return named.filter((one): one is string => one !== null);
}
