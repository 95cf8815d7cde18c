import type { Node } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { layOutAt } from '../scenarios/lay-out.ts';
import type { Path } from './path.ts';
import { copyOf, isPlain, valueAt } from './path.ts';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** A text with another value at a path; undefined takes away what stands there. All else keeps its form and its comments. */
export function setAt(text: string, path: Path, value: unknown): string {
  const root = parseTree(text);
  const stood = root !== undefined && findNodeAtLocation(root, [...path]) !== undefined;
  if (value === undefined && !stood) return text;
  const changed = applyEdits(text, modify(text, [...path], value, FORMAT));
  if (!stood || value === undefined) return inHouseForm(changed, path.slice(0, -1));
  return typeof value === 'object' && value !== null ? inHouseForm(changed, path) : changed;
}

/** A text with another entry in the list at a path, before the one at an index or behind the last. */
export function insertAt(text: string, list: Path, index: number, value: unknown): string {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...list]);
  if (node?.type !== 'array') return setAt(text, list, [value]);
  const at = Math.max(0, Math.min(index, node.children?.length ?? 0));
  const options = { ...FORMAT, isArrayInsertion: true };
  return inHouseForm(applyEdits(text, modify(text, [...list, at], value, options)), [...list, at]);
}

export const removeAt = (text: string, path: Path): string => setAt(text, path, undefined);

/** A text with an entry of a list in another place of it; its own form, comments in it too, goes along. */
export function moveAt(text: string, list: Path, from: number, to: number): string {
  const root = parseTree(text);
  const entries = (root && findNodeAtLocation(root, [...list])?.children) ?? [];
  if (from === to || !entries[from] || !entries[to]) return text;
  const order = entries.map((_, k) => k);
  order.splice(to, 0, ...order.splice(from, 1));
  const spelt = (node: Node) => text.slice(node.offset, node.offset + node.length);
  let moved = '';
  let at = 0;
  for (const [k, node] of entries.entries()) {
    moved += text.slice(at, node.offset) + spelt(entries[order[k]!]!);
    at = node.offset + node.length;
  }
  return moved + text.slice(at);
}

/** A text with a copy of an entry behind it, under an id of its own where it has one. */
export function duplicateAt(text: string, value: unknown, list: Path, index: number): string {
  const entries = valueAt(value, list);
  if (!Array.isArray(entries) || entries[index] === undefined) return text;
  const entry = copyOf(entries[index] as unknown);
  const copy =
    isPlain(entry) && typeof entry['id'] === 'string' ? { ...entry, id: freshId(entries, entry['id']) } : entry;
  return insertAt(text, list, index + 1, copy);
}

/** An id like another that no entry of a list has. */
export function freshId(entries: readonly unknown[], like: string): string {
  const taken = new Set(entries.map((entry) => (isPlain(entry) ? entry['id'] : undefined)));
  const stem = like.replace(/\d+$/, '').slice(0, 34) || 'new';
  if (!taken.has(like) && like !== '') return like;
  for (let n = 2; ; n++) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

/** The value at a path in the form that files of the house have. */
function inHouseForm(text: string, path: Path): string {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...path]);
  if (!node) return text;
  const line = text.lastIndexOf('\n', node.offset - 1) + 1;
  const indent = /^ */.exec(text.slice(line))![0].length;
  const value = plainJson(text.slice(node.offset, node.offset + node.length));
  if (value === undefined || path.length === 0) return text;
  const taken = node.offset - line - indent;
  return text.slice(0, node.offset) + layOutAt(value, indent, taken) + text.slice(node.offset + node.length);
}

/** Undefined where comments stand in it, which another form would lose. */
function plainJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
