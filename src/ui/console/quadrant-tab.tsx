import { formatNumber } from '../../words/number.ts';
import { useGame, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { quadrantOf } from './quadrant.ts';

const CELLS = ['latent', 'true', 'no', 'spurious'] as const;

/** Attitude against repeat: coming often is not loyalty, and who was never asked is nowhere on it. */
export function QuadrantTab() {
  const { view } = useGame();
  const say = useSay();
  const counts = quadrantOf(view.value);
  const asked = CELLS.reduce((sum, cell) => sum + counts[cell], 0);
  const most = Math.max(1, ...CELLS.map((cell) => counts[cell]));
  return (
    <div class="quadrant">
      <p>{say('quadrant.explain')}</p>
      {asked === 0 ? (
        <p class="hint">{say('quadrant.nobody')}</p>
      ) : (
        <div class="quadrant-grid">
          <span class="quadrant-up">{say('quadrant.likes')}</span>
          {CELLS.map((cell) => (
            <div key={cell} class={`quadrant-cell quadrant-${cell}`}>
              <b>{cell === 'true' ? <Term id="loyalty">{say('quadrant.true')}</Term> : say(`quadrant.${cell}`)}</b>
              <span class="quadrant-bar" style={{ width: `${(counts[cell] / most) * 100}%` }} />
              <span>{say('count.people', { n: counts[cell] })}</span>
            </div>
          ))}
          <span class="quadrant-down">{say('quadrant.likesNot')}</span>
          <span class="quadrant-left">{say('quadrant.seldom')}</span>
          <span class="quadrant-right">{say('quadrant.often')}</span>
        </div>
      )}
      <p class="quiet">
        {say('quadrant.notAsked', { often: formatNumber(counts.often), seldom: formatNumber(counts.seldom) })}
      </p>
    </div>
  );
}
