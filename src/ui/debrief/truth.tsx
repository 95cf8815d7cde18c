import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../app/host.ts';
import type { Face } from '../../scenes/crowd.ts';
import { countCrowds, FACES, faceAt, facesOf } from '../../scenes/crowd.ts';
import { layOut } from '../../scenes/layout.ts';
import { pictureOf } from '../../scenes/picture.ts';
import { headOf } from '../art/portrait.ts';
import { useGame, useSay } from '../context.ts';
import { StreetDrawing } from '../floor/street-drawing.tsx';
import { Term } from '../glossary/term.tsx';
import { useMoods } from '../moods.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { useSize } from '../parts/use-size.ts';
import { mayMove } from '../settings.ts';

/** Nobody stands here by name. */
const NO_PLATES = { width: 0, height: 0, noteWidth: 0 };

/** What the files showed, and under one button what was so: every hollow mark fills. */
export function Truth({ debrief }: { debrief: Debrief }) {
  const state = useGame();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const shape = useMedia(WIDE) ? 'wide' : 'narrow';
  const { ref, size } = useSize<HTMLDivElement>();
  const { view, host } = state;
  const { files, turn } = view.value;
  const faces = facesOf(host.legend.moods);
  const seen = useMemo(() => countCrowds(files, (who) => faceAt(files, who, turn, faces)), [files, turn]);
  const trueFace = (who: number): Face => faces[debrief.truth.mood[who] ?? 0] ?? 'neutral';
  const real = useMemo(
    // who never bought has felt nothing about the shop: there is no truth to show
    () => countCrowds(files, (who) => (files.fileStage[who] === 0 ? 'unknown' : trueFace(who))),
    [files, debrief],
  );
  const layout =
    size && layOut({ crowds: open ? real : seen, people: [], shape, plate: NO_PLATES, width: size.width, height: 320 });
  const sum = (column: Uint8Array) => column.reduce((total, one) => total + one, 0);
  const upset = FACES.flatMap((face, k) => (face === 'irritated' || face === 'angry' ? [k] : []));
  const customers = real.filter(({ place }) => place !== 'prospect');
  const known = seen
    .filter(({ place }) => place !== 'prospect')
    .reduce((total, crowd) => total + crowd.people - (crowd.faces[FACES.length - 1] ?? 0), 0);
  return (
    <section class="truth" aria-labelledby="truth-title">
      <header>
        <h3 id="truth-title">
          <Term id="truth">{say('truth.title')}</Term>{' '}
          <span class="quiet">{say(open ? 'truth.real' : 'truth.seen')}</span>
        </h3>
        <button type="button" class="button" aria-pressed={open} onClick={() => setOpen(!open)}>
          {say(open ? 'truth.covered' : 'truth.reveal')}
        </button>
      </header>
      <div
        ref={ref}
        class={`street truth-street${open ? ' truth-open' : ''}`}
        style={layout ? { height: `${layout.height}px` } : {}}
      >
        {layout && (
          <>
            <StreetDrawing
              picture={pictureOf(layout)}
              headOf={() => headOf(0)}
              moves={mayMove(state.settings.value)}
              slideMs={0}
            />
            <div class="street-labels">
              {layout.places.map(({ place, people, x, y, width }) => (
                <p
                  key={place}
                  class={`place-title place-title-${place}`}
                  style={{ left: `${x}px`, top: `${y}px`, width: `${width}px` }}
                >
                  <b>{say(`place.${place}`)}</b> <span class="place-count">{say('count.place', { n: people })}</span>
                </p>
              ))}
            </div>
          </>
        )}
      </div>
      {open && (
        <div role="status">
          <p>
            {say('truth.line', {
              known,
              upset: customers.reduce(
                (total, crowd) => total + upset.reduce((n, k) => n + (crowd.faces[k] ?? 0), 0),
                0,
              ),
              gone: sum(debrief.truth.gone),
              loyal: sum(debrief.truth.loyal),
            })}
          </p>
          <MoodTable seen={totals(seen)} real={totals(real)} />
        </div>
      )}
    </section>
  );
}

type Crowds = ReturnType<typeof countCrowds>;

/** Customers by face; prospects felt nothing about the shop yet. */
function totals(crowds: Crowds): readonly number[] {
  return FACES.map((_, k) =>
    crowds.filter(({ place }) => place !== 'prospect').reduce((sum, { faces }) => sum + (faces[k] ?? 0), 0),
  );
}

function MoodTable({ seen, real }: { seen: readonly number[]; real: readonly number[] }) {
  const say = useSay();
  const moodName = useMoods();
  return (
    <Scroll class="table-scroll" label={say('truth.people')}>
      <table class="table truth-table">
        <thead>
          <tr>
            <th scope="col">{say('truth.people')}</th>
            {FACES.map((face) => (
              <th key={face} scope="col" class="number">
                {moodName(face)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(
            [
              ['truth.seen', seen],
              ['truth.real', real],
            ] as const
          ).map(([key, counts]) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              {FACES.map((face, k) => (
                <td key={face} class="number">
                  {counts[k] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
