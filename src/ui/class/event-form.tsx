import { useState } from 'preact/hooks';
import type { Body } from '../../wire/routes.ts';
import { useTell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useAsking, useClass, useSayHere } from './use-class.ts';

const SIZES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface EventFormProps {
  readonly classId: string;
  readonly open: boolean;
  readonly onMade: (event: string) => void;
}

/** Opens another event in a class: the usual is one press away, and the rest can be set. */
export function EventForm({ classId, open, onMade }: EventFormProps) {
  const { line, shelf } = useClass();
  const tell = useTell();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [name, setName] = useState('');
  const [scenario, setScenario] = useState('T14');
  const [teamSize, setTeamSize] = useState<number>(3);
  const [cover, setCover] = useState<'open' | 'sealed'>('open');
  const [luck, setLuck] = useState<'shared' | 'own'>('shared');
  const [missing, setMissing] = useState<'wait' | 'repeat' | 'nothing'>('repeat');
  const [confirm, setConfirm] = useState<'one' | 'all'>('one');
  const [quota, setQuota] = useState(1);
  const make = async () => {
    const body: Body<'newEvent'> = {
      ...{
        name: name.trim() || tell(shelf.find(({ id }) => id === scenario)!.title).slice(0, 80),
        scenario: { catalogue: scenario },
      },
      ...{ teamSize, cover, luck, missing, confirm, quota },
    };
    const made = await ask(line.post('newEvent', { class: classId }, body));
    if (!made) return;
    setName('');
    onMade(made.event.id);
  };
  return (
    <details class="lobby-more event-form" open={open}>
      <summary>{say('desk.newEvent')}</summary>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          <span>{say('desk.name')}</span>
          <input name="event" value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <ChoiceRow
          name="scenario"
          label={say('desk.scenario')}
          labelled
          value={scenario}
          options={shelf.map(({ id, title }) => ({ value: id, text: `${id} ${tell(title)}` }))}
          onChoose={setScenario}
        />
        <ChoiceRow
          name="teamSize"
          label={say('desk.teamSize')}
          labelled
          value={teamSize}
          options={SIZES.map((value) => ({ value, text: String(value) }))}
          onChoose={setTeamSize}
        />
        <ChoiceRow
          name="cover"
          label={say('desk.cover')}
          labelled
          value={cover}
          options={(['open', 'sealed'] as const).map((value) => ({ value, text: say(`desk.cover.${value}`) }))}
          onChoose={setCover}
        />
        <ChoiceRow
          name="luck"
          label={say('desk.luck')}
          labelled
          value={luck}
          options={(['shared', 'own'] as const).map((value) => ({ value, text: say(`desk.luck.${value}`) }))}
          onChoose={setLuck}
        />
        <ChoiceRow
          name="missing"
          label={say('desk.missing')}
          labelled
          value={missing}
          options={(['wait', 'repeat', 'nothing'] as const).map((value) => ({
            value,
            text: say(`desk.missing.${value}`),
          }))}
          onChoose={setMissing}
        />
        <ChoiceRow
          name="confirm"
          label={say('desk.confirm')}
          labelled
          value={confirm}
          options={(['one', 'all'] as const).map((value) => ({ value, text: say(`desk.confirm.${value}`) }))}
          onChoose={setConfirm}
        />
        <ChoiceRow
          name="quota"
          label={say('desk.quota')}
          labelled
          value={quota}
          options={[1, 2, 3, 5].map((value) => ({ value, text: String(value) }))}
          onChoose={setQuota}
        />
        {why && (
          <p role="alert" class="refusal">
            {why}
          </p>
        )}
        <button type="submit" class="button button-main" disabled={busy}>
          {say('desk.make')}
        </button>
      </form>
    </details>
  );
}
