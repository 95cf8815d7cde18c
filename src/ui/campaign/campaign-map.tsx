import { useRef } from 'preact/hooks';
import type { Progress } from '../../app/storage/progress.ts';
import { formatNumber } from '../../words/number.ts';
import { useLanguage, useSay, useTell } from '../context.ts';
import type { Listed } from '../page.ts';
import { MODULES, taskName, tradeOf } from './modules.ts';
import { STAR_NAMES, StarRow } from './star-row.tsx';

interface MapProps {
  readonly shelf: readonly Listed[];
  readonly chosen: string;
  readonly progress: readonly Progress[];
  readonly onChoose: (scenario: string) => void;
  /** One was pressed with a finger or a mouse: whoever did so looks for the way in. */
  readonly onPress: () => void;
}

const ALL_STARS = MODULES.flatMap(({ tasks }) => tasks).length * STAR_NAMES.length;

/** The course as a street: a row of three shops for each module, open, or shut until their scenario is there. */
export function CampaignMap({ shelf, chosen, progress, onChoose, onPress }: MapProps) {
  const say = useSay();
  const course: readonly string[] = MODULES.flatMap(({ tasks }) => tasks);
  const others = shelf.filter(({ id }) => !course.includes(id)).map(({ id }) => id);
  const rows = [
    ...MODULES.map(({ id, tasks }, k) => ({ id, name: say(`module.${id}`), number: String(k + 1), tasks })),
    ...(others.length > 0 ? [{ id: 'more', name: say('campaign.more'), number: '+', tasks: others }] : []),
  ];
  const reached = progress.flatMap(({ stars }) => stars).filter(Boolean).length;
  return (
    <fieldset class="campaign">
      <legend class="unseen">{say('start.scenario')}</legend>
      <div class="campaign-head">
        <h2>{say('campaign.title')}</h2>
        <p class="quiet">{say('campaign.count', { n: reached, of: ALL_STARS + others.length * STAR_NAMES.length })}</p>
      </div>
      {rows.map(({ id, name, number, tasks }) => (
        <section key={id} class="module" aria-labelledby={`module-${id}`}>
          <h3 id={`module-${id}`}>
            <span class="module-number" aria-hidden="true">
              {number}
            </span>
            {name}
          </h3>
          <div class="module-tasks">
            {tasks.map((task) => {
              const listed = shelf.find((one) => one.id === task);
              return listed ? (
                <OpenTask
                  key={task}
                  listed={listed}
                  on={task === chosen}
                  progress={progress.find(({ scenario }) => scenario === task) ?? null}
                  onChoose={onChoose}
                  onPress={onPress}
                />
              ) : (
                <ComingTask key={task} task={task} />
              );
            })}
          </div>
        </section>
      ))}
    </fieldset>
  );
}

interface OpenProps {
  readonly listed: Listed;
  readonly on: boolean;
  readonly progress: Progress | null;
  readonly onChoose: (scenario: string) => void;
  readonly onPress: () => void;
}

function OpenTask({ listed, on, progress, onChoose, onPress }: OpenProps) {
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const pressed = useRef(false);
  return (
    <label
      class={on ? 'task task-open task-on' : 'task task-open'}
      onPointerDown={() => {
        pressed.current = true;
      }}
    >
      <input
        type="radio"
        class="unseen"
        name="scenario"
        checked={on}
        onChange={() => onChoose(listed.id)}
        onClick={() => {
          // arrow keys click too; and only after the click has the field its focus
          if (pressed.current) setTimeout(onPress, 0);
          pressed.current = false;
        }}
      />
      <Awning />
      <span class="task-name">
        <span class="task-id">{listed.id}</span> <b>{tell(listed.title)}</b>
      </span>
      <span class="task-state">
        {progress && <StarRow stars={progress.stars} />}
        <span class="quiet">
          {progress ? totals(progress) : tradeOf(language, listed.id) || say('campaign.untried')}
        </span>
      </span>
    </label>
  );

  function totals({ best, first, attempts }: Progress): string {
    const values = { best: points(best.total), first: points(first.total) };
    return say(attempts > 1 && best.total !== first.total ? 'campaign.bestFirst' : 'campaign.best', values);
  }
}

/** Tenths of a point, as they stand in the debrief. */
const points = (tenths: number): string => formatNumber(tenths / 10);

function ComingTask({ task }: { task: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div class="task task-coming">
      <Awning />
      <span class="task-name">
        <span class="task-id">{task}</span> {taskName(language, task)}
      </span>
      <span class="task-state">
        {tradeOf(language, task)} · {say('campaign.coming')}
      </span>
    </div>
  );
}

/** The paper awning over a shop: scalloped, out where it is open, rolled up where it is not. */
function Awning() {
  return (
    <svg class="awning" viewBox="0 0 120 12" preserveAspectRatio="none" aria-hidden="true">
      <path
        class="awning-cloth"
        d="M0 0H120V6a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0Z"
      />
      <path class="awning-stripes" d="M10 0V6M30 0V6M50 0V6M70 0V6M90 0V6M110 0V6" />
    </svg>
  );
}
