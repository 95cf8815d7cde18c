import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../scenes/picture.ts';
import { pictureAt, pictureOf } from '../../scenes/picture.ts';
import { stepsBetween } from '../../scenes/steps.ts';
import type { Beat, View } from '../../sim/index.ts';
import { headOf as drawnHead } from '../art/portrait.ts';
import { useGame } from '../context.ts';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { useSize } from '../parts/use-size.ts';
import { mayMove } from '../settings.ts';
import { findRenderer, wantsCanvas } from './canvas-wish.ts';
import { Chip } from './chip.tsx';
import { StreetCanvas } from './street-canvas.tsx';
import { StreetDrawing } from './street-drawing.tsx';
import { StreetGround } from './street-ground.tsx';
import { StreetLabels } from './street-labels.tsx';
import { StreetReach } from './street-reach.tsx';
import { StreetSummary } from './street-summary.tsx';
import { useReach } from './use-reach.ts';
import { useStreet } from './use-street.ts';

/** How long somebody takes to walk over (visual sheet 4.6). */
const SLIDE_MS = 450;

interface StreetProps {
  readonly view: View;
  /** A turn being played out: the street it started from, and which beat is on. */
  readonly playing?: { readonly before: View; readonly beats: readonly Beat[]; readonly at: number } | null;
}

/** The street: drawn on a canvas or without one, with its words over it. */
export function Street({ view, playing = null }: StreetProps) {
  const state = useGame();
  const { scenario } = state.host;
  const shape = useMedia(WIDE) ? 'wide' : 'narrow';
  const { ref, size } = useSize<HTMLDivElement>();
  const [failed, setFailed] = useState(false);
  const settings = state.settings.value;
  const moves = mayMove(settings);
  const canvas = !failed && wantsCanvas(settings, globalThis.location?.search ?? '', findRenderer());
  const reached = useReach();
  const after = useStreet(view, size, shape);
  const before = useStreet(playing?.before ?? view, size, shape);
  const headOf = (id: string) => {
    const member = scenario.cast.find((one) => one.id === id);
    return drawnHead(member?.at ?? 0, member?.head);
  };
  const steps = after && before && playing ? stepsBetween(before, after, playing.beats) : [];
  const picture: Picture | null =
    after && before && playing && moves ? pictureAt(before, after, steps, playing.at) : after && pictureOf(after);
  const chipStep = playing ? steps[playing.at] : undefined;
  const beat = playing?.beats[playing.at];
  useEffect(() => setFailed(false), [settings.canvas]);
  return (
    <div
      class={`street street-${shape}`}
      ref={ref}
      style={shape === 'narrow' && picture ? { height: `${picture.street.height}px` } : {}}
    >
      <StreetSummary view={view} />
      {picture && <StreetGround street={picture.street} shape={shape} />}
      {picture &&
        (canvas ? (
          <StreetCanvas picture={picture} headOf={headOf} slideMs={SLIDE_MS} onFail={() => setFailed(true)} />
        ) : (
          <StreetDrawing picture={picture} headOf={headOf} moves={moves} slideMs={SLIDE_MS} />
        ))}
      {picture && reached && !playing && <StreetReach picture={picture} view={view} people={reached} />}
      {picture && <StreetLabels picture={picture} view={view} moves={moves} slideMs={SLIDE_MS} />}
      {beat && chipStep && <Chip beat={beat} at={chipStep.chip} />}
    </div>
  );
}
