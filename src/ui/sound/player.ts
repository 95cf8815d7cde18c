import type { Sound, Stroke } from './sounds.ts';
import { SOUNDS } from './sounds.ts';

/** How loud the loudest is; a class has forty of them. (chosen) */
const VOLUME = 0.14;
const NOISE_SECONDS = 1;
/** A fade never ends at nothing. */
const SILENT = 0.0001;

let studio: { readonly context: AudioContext; readonly noise: AudioBuffer } | null = null;
let refused = false;

/** A browser lets nothing sound before somebody has pressed something; one without sound is left in peace. */
function open(): typeof studio {
  if (studio || refused) return studio;
  try {
    const context = new AudioContext();
    const noise = context.createBuffer(1, context.sampleRate * NOISE_SECONDS, context.sampleRate);
    const samples = noise.getChannelData(0);
    for (let k = 0; k < samples.length; k++) samples[k] = Math.random() * 2 - 1;
    studio = { context, noise };
  } catch {
    refused = true;
  }
  return studio;
}

/** Plays a sound now, or nothing where none can be made. It never throws: a sound is not worth a game. */
export function playSound(sound: Sound): void {
  const opened = open();
  if (!opened) return;
  try {
    if (opened.context.state === 'suspended') void opened.context.resume().catch(() => {});
    for (const stroke of SOUNDS[sound]) strike(opened, stroke);
  } catch {
    refused = true;
    studio = null;
  }
}

function strike(
  { context, noise }: NonNullable<typeof studio>,
  { at, ms, hz, to, loud, of }: Stroke & { to?: number },
) {
  const from = context.currentTime + at / 1000;
  const until = from + ms / 1000;
  const fade = context.createGain();
  fade.gain.setValueAtTime(VOLUME * loud, from);
  fade.gain.exponentialRampToValueAtTime(SILENT, until);
  fade.connect(context.destination);
  if (of === 'noise') {
    const source = context.createBufferSource();
    const band = context.createBiquadFilter();
    source.buffer = noise;
    band.type = 'bandpass';
    band.frequency.value = hz;
    source.connect(band).connect(fade);
    source.start(from);
    source.stop(until);
    return;
  }
  const source = context.createOscillator();
  source.type = of;
  source.frequency.setValueAtTime(hz, from);
  if (to !== undefined) source.frequency.exponentialRampToValueAtTime(to, until);
  source.connect(fade);
  source.start(from);
  source.stop(until);
}
