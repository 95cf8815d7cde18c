import type { Share } from '../../sim/index.ts';
import { formatChange } from '../../words/number.ts';
import { useSay } from '../context.ts';
import type { Ranked } from './ranking.ts';

/** Shown before the fold. (chosen) */
const TOP = 5;

interface WorthsProps {
  readonly ranked: readonly Ranked[];
  readonly told: (share: Share) => string;
}

/** Decisions with what each was worth in points, the weightiest first; those after the first few are folded. */
export function Worths({ ranked, told }: WorthsProps) {
  const say = useSay();
  const largest = Math.abs(ranked[0]?.worth ?? 0);
  const row = (one: Ranked) => <Worth key={one.key} text={told(one.share)} worth={one.worth} largest={largest} />;
  return (
    <>
      <p class="quiet">{say('decision.worth')}</p>
      <ol class="worths">{ranked.slice(0, TOP).map(row)}</ol>
      {ranked.length > TOP && (
        <details class="fold">
          <summary>{say('decision.rest', { n: ranked.length - TOP })}</summary>
          <ol class="worths">{ranked.slice(TOP).map(row)}</ol>
        </details>
      )}
    </>
  );
}

function Worth({ text, worth, largest }: { text: string; worth: number; largest: number }) {
  const say = useSay();
  const width = `${largest === 0 ? 0 : (50 * Math.abs(worth)) / largest}%`;
  return (
    <li>
      <span class="worth-deed">{text}</span>
      <span class="worth-bar" aria-hidden="true">
        <i
          class={worth < 0 ? 'worth-fill worth-cost' : 'worth-fill'}
          style={worth < 0 ? { right: '50%', width } : { left: '50%', width }}
        />
      </span>
      <b class={worth < 0 ? 'bad' : 'good'}>{say('decision.points', { n: formatChange(worth / 10) })}</b>
    </li>
  );
}
