import { isAlwaysOnFile } from './check-disclosure.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, textOf, textsUnder } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Where a reply may lead: nodes by id, or null for the end of the talk. */
export type Onward = readonly (string | null)[];

/** The graph of a talk: every way leads somewhere, every node can be come to, and from every node the talk can end. */
export function checkTalk(check: Check, encounter: unknown, path: Path): void {
  const nodes = listOf(get(encounter, 'nodes'));
  const known = textsUnder(nodes, 'id');
  const variants = textsUnder(get(encounter, 'variants'), 'id');
  const first = lookUp(check, 'node', get(encounter, 'first'), known, [...path, 'first']);
  let sound = first !== null;
  const steps = new Map<string, (string | null)[]>();
  for (const [n, node] of nodes.entries()) {
    const id = textOf(get(node, 'id'));
    const replies = listOf(get(node, 'replies'));
    const ways: (string | null)[] = [];
    for (const [r, reply] of replies.entries()) {
      const at = [...path, 'nodes', n, 'replies', r, 'next'];
      if (!checkNext(check, get(reply, 'next'), { known, variants }, at)) sound = false;
      ways.push(...onward(get(reply, 'next'), variants));
    }
    if (id === null) sound = false;
    else if (!steps.has(id)) steps.set(id, ways);
    const open = replies.some(
      (reply) => listOf(get(reply, 'needs')).length === 0 && isAlwaysOnFile(check, encounter, reply),
    );
    if (!open && replies.length > 0) {
      tell(check, [...path, 'nodes', n, 'replies'], 'encounter.silent', { node: id ?? String(n) });
    }
  }
  // While a way leads nowhere, who can reach whom would be a guess.
  if (sound && first !== null) checkReach(check, { first, steps, nodes }, path);
}

interface Ways {
  readonly known: readonly string[];
  readonly variants: readonly string[];
}

function checkNext(check: Check, next: unknown, { known, variants }: Ways, path: Path): boolean {
  if (typeof next === 'string') return lookUp(check, 'node', next, known, path) !== null;
  if (!isRecord(next)) return next === undefined || next === null;
  const byVariant = next['byVariant'];
  if (isRecord(byVariant)) {
    for (const variant of variants) {
      if (!Object.hasOwn(byVariant, variant)) {
        tell(check, [...path, 'byVariant'], 'encounter.variantWithoutNext', { variant });
      }
    }
    return Object.keys(byVariant).every((variant) => {
      lookUp(check, 'variant', variant, variants, [...path, 'byVariant', variant], 'key');
      const to = byVariant[variant];
      return to === null || lookUp(check, 'node', to, known, [...path, 'byVariant', variant]) !== null;
    });
  }
  return ['then', 'else'].every(
    (side) => next[side] === null || lookUp(check, 'node', next[side], known, [...path, side]) !== null,
  );
}

/** Every place a reply may lead to, whatever chance and variant say. */
export function onward(next: unknown, variants: readonly string[]): Onward {
  if (typeof next === 'string') return [next];
  if (!isRecord(next)) return [null];
  const byVariant = next['byVariant'];
  if (isRecord(byVariant)) return variants.map((variant) => textOf(get(byVariant, variant)));
  return [textOf(next['then']), textOf(next['else'])];
}

interface Graph {
  readonly first: string;
  readonly steps: ReadonlyMap<string, Onward>;
  readonly nodes: readonly unknown[];
}

function checkReach(check: Check, { first, steps, nodes }: Graph, path: Path): void {
  const reached = new Set([first]);
  for (const id of reached) for (const to of steps.get(id) ?? []) if (to !== null) reached.add(to);
  const into = new Map<string | null, string[]>();
  for (const [id, ways] of steps) {
    for (const to of ways) {
      const from = into.get(to);
      if (from) from.push(id);
      else into.set(to, [id]);
    }
  }
  const ending = new Set<string | null>([null]);
  for (const id of ending) for (const from of into.get(id) ?? []) ending.add(from);
  for (const [n, node] of nodes.entries()) {
    const id = textOf(get(node, 'id'));
    if (id === null) continue;
    if (!reached.has(id)) tell(check, [...path, 'nodes', n], 'encounter.unreachable', { node: id });
    else if (!ending.has(id)) tell(check, [...path, 'nodes', n], 'encounter.endless', { node: id });
  }
}
