import type { PlaceBox } from '../../scenes/layout.ts';
import type { Picture } from '../../scenes/picture.ts';
import type { View } from '../../sim/index.ts';
import { useGame, useSay } from '../context.ts';
import { openCustomer } from '../game-state.ts';
import { useMoods } from '../moods.ts';
import { TicketSlip } from '../parts/ticket-slip.tsx';
import { usePeople } from '../people.ts';
import { useTime } from '../time.ts';
import { Rival } from './rival.tsx';

/** Places whose head count is a guess from orders and silence. */
const INFERRED = ['loyal', 'silent'];

interface LabelsProps {
  readonly picture: Picture;
  readonly view: View;
  readonly moves: boolean;
  readonly slideMs: number;
}

/** All words on the street are the page's own, over whatever draws the rest. */
export function StreetLabels({ picture, view, moves, slideMs }: LabelsProps) {
  const { street, stands } = picture;
  const people = usePeople();
  const state = useGame();
  const say = useSay();
  const moodName = useMoods();
  const time = useTime();
  const numberOf = (id: string) => view.cast.find((one) => one.id === id)?.who ?? 0;
  return (
    <div class="street-labels">
      {street.places.map((box) => (
        <PlaceTitle key={box.place} box={box} />
      ))}
      <Rival box={street.rival} view={view} />
      {stands.map((stand) => {
        const { who, name, age, face } = people(numberOf(stand.id));
        const due = view.promises.some((one) => one.to === who && one.state === 'open' && one.due <= view.turn);
        const ticket = view.files.fileTicket[who] ?? 0;
        const seen =
          age === null ? say('mood.unknown') : say('mood.seen', { mood: moodName(face), ago: time.ago(age) });
        const note = due
          ? say('street.promise')
          : age !== null && age >= 1
            ? say('street.silentFor', { ago: time.ago(age) })
            : '';
        return (
          <button
            key={stand.id}
            type="button"
            class="plate"
            style={{
              left: `${stand.x}px`,
              top: `${stand.y - stand.size}px`,
              width: `${Math.max(stand.size, 44)}px`,
              paddingTop: `${stand.size}px`,
              transition: moves ? `left ${slideMs}ms ease-out, top ${slideMs}ms ease-out` : 'none',
            }}
            title={`${name} · ${seen}`}
            aria-label={[...new Set([shortName(name), say('person.open', { name })]), seen, note]
              .filter(Boolean)
              .join(' · ')}
            onClick={() => openCustomer(state, who)}
          >
            <span class="plate-name">{shortName(name)}</span>
            {(ticket === 1 || ticket === 2) && <TicketSlip late={ticket === 2} />}
            {note && stand.noted && <span class={due ? 'plate-note bad' : 'plate-note'}>{note}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** A name that fits a plate: `Chen Guifang` becomes `Chen G.`; Chinese names are short as they are. */
function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  return last ? `${first} ${last.slice(0, 1)}.` : first;
}

function PlaceTitle({ box }: { box: PlaceBox }) {
  const say = useSay();
  const guessed = INFERRED.includes(box.place);
  return (
    <p
      class={`place-title place-title-${box.place}`}
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px` }}
      aria-hidden="true"
    >
      <span class="place-name">
        <b>{say(`place.${box.place}`)}</b> <span class="place-stage">{say(`stage.${box.place}`)}</span>
      </span>
      <span class="place-count">{say(guessed ? 'count.about' : 'count.place', { n: box.people })}</span>
    </p>
  );
}
