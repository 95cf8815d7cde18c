import type { Beat } from '../../sim/index.ts';
import { TONE_SIGN, useBeatText } from '../play-out/beat-text.ts';

/** What a move was about: the only words in motion on the street. */
export function Chip({ beat, at }: { beat: Beat; at: { readonly x: number; readonly y: number } }) {
  const text = useBeatText();
  return (
    <p class={`chip chip-${beat.tone}`} style={{ left: `${at.x}px`, top: `${at.y}px` }} aria-hidden="true">
      {TONE_SIGN[beat.tone]} {text.short(beat)}
    </p>
  );
}
