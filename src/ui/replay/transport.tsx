import { useSay } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';

interface TransportProps {
  readonly at: number;
  readonly last: number;
  readonly name: string;
  readonly place: string;
  readonly playing: boolean;
  readonly speed: 1 | 2 | 4;
  readonly onSeek: (to: number) => void;
  readonly onPlay: () => void;
  readonly onSpeed: (speed: 1 | 2 | 4) => void;
}

const DRAWN = {
  previous: 'M12 2 4 8 12 14ZM2 2H4V14H2Z',
  next: 'M4 2 12 8 4 14ZM12 2H14V14H12Z',
  play: 'M4 2 13 8 4 14Z',
  pause: 'M3 2H7V14H3ZM9 2H13V14H9Z',
} as const;

/** To any turn by the slider, on by itself at three speeds, or step by step. */
export function Transport({ at, last, name, place, playing, speed, onSeek, onPlay, onSpeed }: TransportProps) {
  const say = useSay();
  return (
    <div class="transport">
      <Round label={say('replay.previous')} drawn="previous" disabled={at === 0} press={() => onSeek(at - 1)} />
      <Round label={say(playing ? 'replay.pause' : 'replay.play')} drawn={playing ? 'pause' : 'play'} press={onPlay} />
      <Round label={say('replay.next')} drawn="next" disabled={at === last} press={() => onSeek(at + 1)} />
      <input
        type="range"
        class="transport-seek"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={say('replay.seek')}
        aria-valuetext={name}
        onInput={(event) => onSeek(Number(event.currentTarget.value))}
      />
      <output class="transport-turn">{`${place} · ${name}`}</output>
      <ChoiceRow
        name="replay-speed"
        label={say('replay.speed')}
        value={speed}
        options={([1, 2, 4] as const).map((value) => ({ value, text: `${value}×` }))}
        onChoose={onSpeed}
      />
    </div>
  );
}

interface RoundProps {
  readonly label: string;
  readonly drawn: keyof typeof DRAWN;
  readonly disabled?: boolean;
  readonly press: () => void;
}

function Round({ label, drawn, disabled = false, press }: RoundProps) {
  return (
    <button type="button" class="button transport-button" aria-label={label} disabled={disabled} onClick={press}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={DRAWN[drawn]} fill="currentColor" />
      </svg>
    </button>
  );
}
