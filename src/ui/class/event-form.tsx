import { useState } from 'preact/hooks';
import { useTell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { MoreRules } from './more-rules.tsx';
import type { NewRules } from './new-rules.ts';
import { bodyOf, deadlinesOf, fieldOf, USUAL } from './new-rules.ts';
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
  const { busy, why, where, ask } = useAsking();
  const [rules, setRules] = useState<NewRules>(USUAL);
  const set = (change: Partial<NewRules>) => setRules((now) => ({ ...now, ...change }));
  const { name, scenario, teamSize, cover } = rules;
  const wrong = why === null ? null : fieldOf(where);
  const make = async () => {
    const listed = shelf.find(({ id }) => id === scenario)!;
    const made = await ask(line.post('newEvent', { class: classId }, bodyOf(rules, tell(listed.title))));
    if (!made) return;
    const { id: event, opensAt } = made.event;
    for (const due of deadlinesOf(rules, opensAt, listed.turns)) {
      if (!(await ask(line.post('deadline', { event }, { ...due, reason: '' })))) break;
    }
    setRules(USUAL);
    onMade(event);
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
          <input
            name="event"
            value={name}
            maxLength={80}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
        <ChoiceRow
          name="scenario"
          label={say('desk.scenario')}
          labelled
          value={scenario}
          options={shelf.map(({ id, title }) => ({ value: id, text: `${id} ${tell(title)}` }))}
          onChoose={(value) => set({ scenario: value })}
        />
        <ChoiceRow
          name="teamSize"
          label={say('desk.teamSize')}
          labelled
          value={teamSize}
          options={SIZES.map((value) => ({ value, text: String(value) }))}
          onChoose={(value) => set({ teamSize: value })}
        />
        <ChoiceRow
          name="cover"
          label={say('desk.cover')}
          labelled
          value={cover}
          options={(['open', 'sealed'] as const).map((value) => ({ value, text: say(`desk.cover.${value}`) }))}
          onChoose={(value) => set({ cover: value })}
        />
        <MoreRules rules={rules} onSet={set} wrong={wrong} />
        {why && (
          <p role="alert" class="refusal">
            {wrong === null ? why : say(`desk.wrong.${wrong}`)}
          </p>
        )}
        <button type="submit" class="button button-main" disabled={busy}>
          {say('desk.make')}
        </button>
      </form>
    </details>
  );
}
