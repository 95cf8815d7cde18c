import type { Settings } from '../settings.ts';
import { mayMove } from '../settings.ts';

/** What `?canvas=` in the address says; it goes before the settings, so a link can carry it. */
function wishOf(search: string): Settings['canvas'] | null {
  const wish = new URLSearchParams(search).get('canvas');
  return wish === 'on' || wish === 'off' || wish === 'auto' ? wish : null;
}

/** Renderers that draw with the processor: there the page itself is faster (visual sheet 4.6). */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether the street goes on a canvas. Not without WebGL, not where nothing may move; on a renderer of software only
 * if asked for.
 */
export function wantsCanvas(settings: Settings, search: string, renderer: string | null): boolean {
  const wish = wishOf(search) ?? settings.canvas;
  if (wish === 'off' || renderer === null || !mayMove(settings)) return false;
  return wish === 'on' || !SOFTWARE.test(renderer);
}

let known: string | null | undefined;

/** The name of what draws WebGL here, or null where there is none. Asked once: a context is not cheap. */
export function findRenderer(): string | null {
  if (known === undefined) known = askRenderer();
  return known;
}

function askRenderer(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return null;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}
