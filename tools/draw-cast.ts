// Draws public/cast/ from the Open Peeps generator: `npm run draw:cast [folder]`. The page only loads the files; the
// generator is never part of it. Every person is two pictures of one size laid on each other, head with shoulders and
// face, and for a few a third, glasses or a moustache. Same packages in, same bytes out.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HeadId } from '../src/ui/art/heads.ts';
import { FACES, HEADS, HEADS_WITH_OVERLAY } from '../src/ui/art/heads.ts';
import { LOOKS } from './cast/looks.ts';
import type { Edge } from './cast/path.ts';
import { placed, straightenBeyond, writePath } from './cast/path.ts';
import type { Layer, Shape } from './cast/peeps.ts';
import { shapesOf } from './cast/peeps.ts';

/** What is shown of the generator's page: head and shoulders with room for the paper rim. */
const VIEW = { x: 27, y: 32, side: 660 };
/** Size that the files state, in pixels; that of the largest portrait on screen. */
const SHOWN = 220;
/** Half units: 1/6 px at the stated size, too fine to see. */
const GRID = 2;
/** Rim of paper round a cut-out figure, in units; its colour is the palette's paper. */
const RIM = { width: 14, colour: '#FBF7EF' };
/** For the generator's blacks: next to the page's ink #22303C, but darker, since hair is a large patch of it. */
const INK = '#17191D';
/** Someone nobody has asked yet is only pencilled in. */
const PENCILLED = { face: 'eyesClosed', ink: 0.6 };

const slack = 2 * RIM.width;
const EDGES: readonly Edge[] = [
  (x) => x < -slack,
  (x) => x > VIEW.side + slack,
  (_x, y) => y < -slack,
  (_x, y) => y > VIEW.side + slack,
];

/** One path element in our view, without what lies outside it. */
function draw({ layer, segments, fill, rule }: Shape, hair: string): string {
  const black = /^#(000|231F20)$/i.test(fill);
  const ink = layer === 'head' ? hair : INK;
  const d = writePath(straightenBeyond(placed(segments, -VIEW.x, -VIEW.y), EDGES), GRID);
  return `<path${rule === 'evenodd' ? '' : ' fill-rule="nonzero"'} fill="${black ? ink : fill}" d="${d}"/>`;
}

function drawLayers(shapes: readonly Shape[], layers: readonly Layer[], hair = INK): string {
  return shapes
    .filter(({ layer }) => layers.includes(layer))
    .map((shape) => draw(shape, hair))
    .join('');
}

/** A whole document with stated size, which both `<img>` and a texture loader need. */
function documentOf(body: string): string {
  const size = `width="${SHOWN}" height="${SHOWN}" viewBox="0 0 ${VIEW.side} ${VIEW.side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill-rule="evenodd">${body}</svg>\n`;
}

/** Head and shoulders as a cut-out: the figure once thick in paper, then once more as it is. */
function drawHead(id: string, shapes: readonly Shape[], hair: string | undefined): string {
  const figure = drawLayers(shapes, ['body', 'head'], hair === undefined ? INK : `#${hair}`);
  const rim = `stroke="${RIM.colour}" stroke-width="${2 * RIM.width}" stroke-linejoin="round"`;
  return documentOf(`<defs><g id="${id}">${figure}</g></defs><use href="#${id}" ${rim}/><use href="#${id}"/>`);
}

/** File names and texts of the whole cast. */
function drawCast(): Map<string, string> {
  const files = new Map<string, string>();
  for (const head of HEADS) {
    const look = LOOKS[head];
    const shapes = shapesOf(head, FACES[0], look);
    files.set(`head-${head}.svg`, drawHead(`head-${head}`, shapes, look.hair));
    const listed = (HEADS_WITH_OVERLAY as readonly HeadId[]).includes(head);
    if (listed !== Boolean(look.over)) throw new Error(`heads.ts and looks.ts disagree on what lies over ${head}`);
    if (look.over) files.set(`over-${head}.svg`, documentOf(drawLayers(shapes, ['facialHair', 'accessories'])));
  }
  for (const face of FACES) {
    const body = drawLayers(shapesOf(HEADS[0], face, LOOKS[HEADS[0]]), ['face']);
    const pencilled = face === PENCILLED.face ? `<g opacity="${PENCILLED.ink}">${body}</g>` : body;
    files.set(`face-${face}.svg`, documentOf(pencilled));
  }
  return files;
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../public/cast', import.meta.url));
const files = drawCast();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (/^(head|face|over)-\w+\.svg$/.test(name) && !files.has(name)) rmSync(join(folder, name));
}
for (const [name, text] of files) writeFileSync(join(folder, name), text);
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${files.size} files, ${Math.round(bytes / 1000)} kB`);
