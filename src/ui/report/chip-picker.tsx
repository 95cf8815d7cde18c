import { useSay } from '../context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ChipFace } from './chip-card.tsx';
import type { Chip } from './chips.ts';
import { CHIP_KINDS } from './chips.ts';
import type { Matter } from './matter.ts';

interface ChipPickerProps {
  readonly box: string; // its name
  readonly chips: readonly Chip[];
  readonly chosen: readonly string[];
  readonly matter: Matter;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** All evidence of this game in a list; one press puts a piece into the box. */
export function ChipPicker({ box, chips, chosen, matter, onChoose, onClose }: ChipPickerProps) {
  const say = useSay();
  const untold = matter.debrief.marks !== null && !chips.some(({ kind }) => kind === 'decision');
  return (
    <Dialog title={say('report.addTo', { box })} onClose={onClose}>
      <div class="evidence-choice">
        {CHIP_KINDS.map((kind) => {
          const some = chips.filter((chip) => chip.kind === kind);
          if (some.length === 0) return null;
          return (
            <section key={kind}>
              <h3>{say(`report.kind.${kind}`)}</h3>
              <ul>
                {some.map((chip) => (
                  <li key={chip.key}>
                    <button
                      type="button"
                      class="evidence-offer"
                      data-chip={chip.key}
                      disabled={chosen.includes(chip.key)}
                      onClick={() => onChoose(chip.key)}
                    >
                      <ChipFace chip={chip} matter={matter} />
                      {chosen.includes(chip.key) && <span class="evidence-in">✓ {say('report.isIn')}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {untold && <p class="hint">{say('report.guessDecision')}</p>}
      </div>
    </Dialog>
  );
}
