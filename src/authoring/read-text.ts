import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import { linesOf } from '../scenarios/problems.ts';
import { scanDepth } from '../scenarios/scan.ts';
import { placesIn, readTree } from '../scenarios/tree.ts';
import type { Path } from './path.ts';

/** A text as far as it can be read. */
export interface ReadText {
  /** What it says; null where brackets and commas do not add up, so that no form may write into it. */
  readonly value: unknown;
  /** Where a path leads in the text. */
  placeOf(path: Path): { readonly from: number; readonly to: number };
}

const NOWHERE = { from: 0, to: 0 };

/** Reads a text as JSON with comments. Deep and endless nests are not followed. */
export function readText(text: string): ReadText {
  const errors: ParseError[] = [];
  const tree = scanDepth(text).fatal === null ? (parseTree(text, errors) ?? null) : null;
  if (tree === null) return { value: null, placeOf: () => NOWHERE };
  const offsetOf = placesIn(tree);
  const placeOf = (path: Path) => {
    const from = offsetOf(path, 'value');
    return { from, to: endAt(tree, from) };
  };
  const sound = errors.length === 0 && tree.type === 'object';
  return { value: sound ? readTree(tree, text, linesOf(text)).value : null, placeOf };
}

/** Where the widest thing that begins at a place ends. */
function endAt(tree: Node, offset: number): number {
  let here: Node | undefined = tree;
  while (here && here.offset !== offset) {
    here = here.children?.find((child) => child.offset <= offset && offset < child.offset + child.length);
  }
  return here ? here.offset + here.length : offset;
}
