import type { Node } from 'jsonc-parser';
import type { Path } from '../sim/language/problem.ts';
import type { FileProblem, Place } from './problems.ts';
import { fileProblem } from './problems.ts';

/** What a tree says, and what is wrong with how it says it. */
export interface Read {
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** Places whose value could not be read; nothing is to be said about what they hold. */
  readonly holes: readonly Path[];
}

/**
 * The value of a JSON tree. Keys that stand twice, numbers that JavaScript cannot hold and keys that would reach into an
 * object's prototype are problems; `JSON.parse` would let all three pass.
 *
 * @param at  line and column of a place in the text, for pointing at the first of two
 */
export function readTree(tree: Node, text: string, at: (offset: number) => Place): Read {
  const problems: FileProblem[] = [];
  const holes: Path[] = [];
  const read = (node: Node | undefined, path: Path): unknown => {
    switch (node?.type) {
      case 'object':
        return readObject(node, path);
      case 'array':
        return (node.children ?? []).map((child, k) => read(child, [...path, k]));
      case 'number':
        checkNumber(node, path);
        return node.value;
      case 'string':
      case 'boolean':
      case 'null':
        return node.value;
      default:
        holes.push(path);
        return undefined;
    }
  };
  const readObject = (node: Node, path: Path): unknown => {
    const entries = new Map<string, unknown>();
    const first = new Map<string, number>();
    for (const property of node.children ?? []) {
      const [name, member] = property.children ?? [];
      if (name === undefined) continue;
      const key = String(name.value);
      const own = [...path, key];
      const before = first.get(key);
      if (before !== undefined) {
        problems.push(fileProblem(name.offset, 'json.duplicateKey', { key, ...at(before) }, own));
      } else first.set(key, name.offset);
      if (key === '__proto__') problems.push(fileProblem(name.offset, 'json.hostileKey', { key }, own));
      else entries.set(key, read(member, own));
    }
    return Object.fromEntries(entries);
  };
  const checkNumber = (node: Node, path: Path): void => {
    const spelt = text.slice(node.offset, node.offset + node.length);
    const number = spelt.length > 40 ? `${spelt.slice(0, 39)}…` : spelt;
    if (!Number.isFinite(node.value)) {
      problems.push(fileProblem(node.offset, 'number.notFinite', { number }, path));
      holes.push(path);
    } else if (Number.isInteger(node.value) && !Number.isSafeInteger(node.value)) {
      problems.push(fileProblem(node.offset, 'number.notExact', { number }, path));
    }
  };
  return { value: read(tree, []), problems, holes };
}

/**
 * Where in the text a path leads: to its key or its value, or as far as the tree goes along it. Of keys that stand twice
 * the last counts, as in `JSON.parse`.
 */
export function placesIn(tree: Node): (path: Path, at: 'key' | 'value') => number {
  const properties = new Map<Node, ReadonlyMap<string, Node>>();
  const propertyOf = (node: Node, key: string): Node | undefined => {
    let known = properties.get(node);
    if (known === undefined) {
      known = new Map((node.children ?? []).map((property) => [String(property.children?.[0]?.value), property]));
      properties.set(node, known);
    }
    return known.get(key);
  };
  return (path, at) => {
    let here = tree;
    for (const [k, step] of path.entries()) {
      if (here.type === 'array') {
        const entry = typeof step === 'number' ? here.children?.[step] : undefined;
        if (entry === undefined) return here.offset;
        here = entry;
        continue;
      }
      const [key, value] = (here.type === 'object' ? propertyOf(here, String(step))?.children : null) ?? [];
      if (key === undefined) return here.offset;
      if (value === undefined || (at === 'key' && k === path.length - 1)) return key.offset;
      here = value;
    }
    return here.offset;
  };
}
