import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportBox } from '../../app/storage/report.ts';
import { useSay } from '../context.ts';
import { ChipFace } from './chip-card.tsx';
import { ChipPicker } from './chip-picker.tsx';
import type { Chip } from './chips.ts';
import type { Matter } from './matter.ts';
import type { Standing } from './standing.ts';
import { isDone } from './standing.ts';

export const BOXES = ['thought', 'broke', 'real'] as const;

interface BoxProps {
  readonly id: (typeof BOXES)[number];
  readonly box: ReportBox;
  readonly standing: Standing;
  readonly chips: readonly Chip[];
  readonly matter: Matter;
  readonly onChange: (more: Partial<ReportBox>) => void;
}

/** A claim and its evidence: a text to write, cards out of the game beside it, and in words what is still wanting. */
export function Box({ id, box, standing, chips, matter, onChange }: BoxProps) {
  const say = useSay();
  const [picking, setPicking] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // a sheet that goes with its list gives no focus back
    if (opened.current && !picking) add.current?.focus();
    opened.current = picking;
  }, [picking]);
  const name = say(`report.box.${id}`);
  const { unit, n, least } = standing;
  return (
    <section class={isDone(standing) ? 'report-box' : 'report-box report-box-open'} data-box={id}>
      <h3 id={`box-${id}`}>{name}</h3>
      <p class="quiet report-screen" id={`ask-${id}`}>
        {say(`report.ask.${id}`)}
      </p>
      <textarea
        rows={6}
        maxLength={4000}
        aria-labelledby={`box-${id}`}
        aria-describedby={`ask-${id} wants-${id}`}
        value={box.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <p class="report-printed report-written">{box.text}</p>
      <div class="report-screen report-wants" id={`wants-${id}`}>
        <span class="report-count">{say(`report.count.${unit}`, { n, least })}</span>
        <Wants standing={standing} />
      </div>
      <p class="report-printed">
        {standing.missing > 0 && say(`report.printed.${unit}`, { n, least })}
        {!standing.evidence && say('report.printed.bare')}
      </p>
      <h4>{say('report.evidence')}</h4>
      <ul class="evidence-list">
        {box.evidence.map((key) => {
          const chip = chips.find((one) => one.key === key);
          if (!chip && matter.review?.ready) return null;
          return (
            <li key={key} class="evidence-card">
              {chip ? <ChipFace chip={chip} matter={matter} /> : <span class="quiet">{say('report.waiting')}</span>}
              <button
                type="button"
                class="button report-screen evidence-take"
                aria-label={say('report.takeThis', { title: chip?.title ?? '' })}
                onClick={() => {
                  onChange({ evidence: box.evidence.filter((one) => one !== key) });
                  add.current?.focus();
                }}
              >
                {say('report.take')}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        ref={add}
        type="button"
        class="button button-strong report-screen"
        aria-describedby={`box-${id}`}
        onClick={() => setPicking(true)}
      >
        <span aria-hidden="true">+</span> {say('report.add')}
      </button>
      {picking && (
        <ChipPicker
          box={name}
          chips={chips}
          chosen={box.evidence}
          matter={matter}
          onChoose={(key) => {
            onChange({ evidence: [...box.evidence, key] });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

/** What a box still wants, and what to do about it. */
function Wants({ standing }: { standing: Standing }) {
  const say = useSay();
  const { unit, missing, evidence } = standing;
  if (isDone(standing)) return <span class="good">✓ {say('report.enough')}</span>;
  return (
    <>
      {missing > 0 && <span class="hint">{say(`report.short.${unit}`, { n: missing })}</span>}
      {!evidence && <span class="hint">{say('report.bare')}</span>}
    </>
  );
}
