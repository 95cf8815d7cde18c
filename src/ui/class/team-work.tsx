import { useState } from 'preact/hooks';
import type { ClassGame } from '../../app/online/class-game.ts';
import type { Scenario, View } from '../../sim/index.ts';
import type { Answer } from '../../wire/routes.ts';
import { leverName } from '../../words/levers.ts';
import { useLanguage, useTell } from '../context.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { Owners } from './families.ts';
import { familiesOf, rotated } from './families.ts';
import { useAsking, useClass, useSayHere } from './use-class.ts';

interface TeamWorkProps {
  readonly game: ClassGame;
  readonly view: View;
  readonly team: string;
  readonly seats: Answer<'room'>['seats'];
}

/** Who of the team sets which levers; a new module is the time to hand over. */
export function TeamWork({ game, view, team, seats }: TeamWorkProps) {
  const say = useSayHere();
  const [open, setOpen] = useState(false);
  const begins = moduleBegins(game.host.scenario.acts, view);
  return (
    <>
      <button type="button" class={begins ? 'link strip-new' : 'link'} onClick={() => setOpen(true)}>
        {say(begins ? 'team.handOver' : 'team.who')}
      </button>
      {open && <Sheet {...{ game, view, team, seats }} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Whether the open turn is the first of a module that is not the first one. */
const moduleBegins = (modules: Scenario['acts'], { act, turn }: View): boolean =>
  act > 0 && modules[act]?.from === turn;

function Sheet({ game, view, team, seats, onClose }: TeamWorkProps & { readonly onClose: () => void }) {
  const { line } = useClass();
  const say = useSayHere();
  const tell = useTell();
  const language = useLanguage();
  const { busy, why, ask } = useAsking();
  const { scenario, legend } = game.host;
  const families = familiesOf(view.desk);
  const [owners, setOwners] = useState<Owners>(game.host.team?.families ?? {});
  const hand = async (change: Readonly<Record<string, string | null>>) => {
    const params = { event: game.event.value.id, team };
    const handed = await ask(line.post('families', params, { owners: { ...change } }));
    if (!handed) return;
    setOwners(handed.owners);
    const draft = await line.get('draft', { attempt: game.attempt });
    if (draft.kind === 'answer') game.host.heardOfDraft(draft.value);
  };
  const next = () =>
    rotated(
      families.map(({ family }) => family),
      owners,
      seats.map(({ id }) => id),
    );
  const module = scenario.acts[view.act];
  return (
    <Dialog title={say('team.who')} onClose={onClose}>
      <p class="quiet">{say('team.hint')}</p>
      <ul class="team-families">
        {families.map(({ family, levers }) => (
          <li key={family}>
            <label>
              <span>{levers.map((lever) => leverName(language, scenario, legend.levers, lever)).join(' · ')}</span>
              <select
                value={owners[family] ?? ''}
                disabled={busy}
                onChange={(change) => void hand({ [family]: change.currentTarget.value || null })}
              >
                <option value="">{say('team.everybody')}</option>
                {seats.map(({ id, nickname }) => (
                  <option key={id} value={id}>
                    {nickname}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      <button type="button" class="button button-strong" disabled={busy} onClick={() => void hand(next())}>
        {say(Object.keys(owners).length === 0 ? 'team.deal' : 'team.rotate')}
      </button>
      <p class="quiet">{say('team.module', { name: module ? tell(module.title) : '' })}</p>
    </Dialog>
  );
}
