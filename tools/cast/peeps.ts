import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Look } from './looks.ts';
import type { Segment } from './path.ts';
import { placed, readPath } from './path.ts';

/** The generator's layers, in the order in which it stacks them. */
const LAYERS = ['body', 'head', 'face', 'facialHair', 'mask', 'accessories'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Shape {
  readonly layer: Layer;
  readonly segments: readonly Segment[];
  readonly fill: string;
  readonly rule: 'evenodd' | 'nonzero';
}

type Options = openPeeps.Options;
type One<K extends keyof Options> = NonNullable<Options[K]>;

/** Asks the generator for exactly one combination; nothing is left to its luck. */
function generate(head: string, face: string, { skin, clothing, contrast = '2C1B18', over }: Look): string {
  const glasses = over && 'glasses' in over ? [over.glasses] : [];
  const moustache = over && 'moustache' in over ? [over.moustache] : [];
  return createAvatar(openPeeps, {
    seed: 'rapport',
    head: [head] as One<'head'>,
    face: [face] as One<'face'>,
    skinColor: [skin],
    clothingColor: [clothing],
    headContrastColor: [contrast],
    accessories: glasses as One<'accessories'>,
    accessoriesProbability: 100 * glasses.length,
    facialHair: moustache as One<'facialHair'>,
    facialHairProbability: 100 * moustache.length,
    maskProbability: 0,
  }).toString();
}

/** `[dx, dy, sx, sy]` of the two forms of transform that the generator writes. */
function shiftOf(transform: string | undefined): [number, number, number, number] {
  if (transform === undefined) return [0, 0, 1, 1];
  const [, form, list = ''] = /^(matrix|translate)\(([^)]*)\)$/.exec(transform) ?? [];
  const numbers = list.split(/[ ,]+/).map(Number);
  if (form === 'translate' && numbers.length === 2) {
    const [dx, dy] = numbers as [number, number];
    return [dx, dy, 1, 1];
  }
  const [sx, skewY, skewX, sy, dx, dy] = numbers as [number, number, number, number, number, number];
  if (form === 'matrix' && skewX === 0 && skewY === 0) return [dx, dy, sx, sy];
  throw new Error(`the generator moved a layer in a new way: ${transform}`);
}

/**
 * One person as shapes on the generator's page of 704 by 704, lowest first.
 *
 * @throws Error when the generator draws anything but paths in its six layers
 */
export function shapesOf(head: string, face: string, look: Look): Shape[] {
  const shapes: Shape[] = [];
  const open: { rule: string | undefined; shift: [number, number, number, number] }[] = [];
  let layer = -1;
  const drawing = generate(head, face, look).replace(
    /^<svg[^>]*>|<metadata.*<\/metadata>|<mask.*<\/mask>|<\/svg>$/gs,
    '',
  );
  for (const [tag, name, attributes = ''] of drawing.matchAll(/<(\/?[a-z]+)([^>]*?)\/?>/gi)) {
    const value = (key: string) => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1];
    if (name === '/g') open.pop();
    else if (name === 'g') {
      // the outermost group only clips; the groups in it are the layers
      if (open.length === 1) layer += 1;
      open.push({ rule: value('fill-rule'), shift: shiftOf(value('transform')) });
    } else {
      const [on, d, fill] = [LAYERS[layer], value('d'), value('fill')];
      if (name !== 'path' || !on || !d || !fill) throw new Error(`the generator drew something new: ${tag}`);
      const rule = value('fill-rule') ?? open.findLast((group) => group.rule)?.rule;
      const segments = open.reduceRight((all, { shift }) => placed(all, ...shift), readPath(d));
      shapes.push({ layer: on, segments, fill, rule: rule === 'evenodd' ? 'evenodd' : 'nonzero' });
    }
  }
  return shapes;
}
