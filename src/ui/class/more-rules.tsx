import type { ComponentChildren } from 'preact';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { Field, NewRules } from './new-rules.ts';
import { useSayHere } from './use-class.ts';

const QUOTAS = [1, 2, 3, 5, 10] as const;

interface MoreProps {
  readonly rules: NewRules;
  readonly onSet: (change: Partial<NewRules>) => void;
  /** The field that was wrong. */
  readonly wrong: Field | null;
}

/** All that is usually left alone; what each choice means stands under it, in the words students read on the event's page. */
export function MoreRules({ rules, onSet, wrong }: MoreProps) {
  const say = useSayHere();
  const { luck, cover, quota, counting, ties, visibility, missing, confirm, teamSize } = rules;
  return (
    <details class="lobby-more more-rules" open={wrong !== null && wrong !== 'name' ? true : undefined}>
      <summary>{say('desk.more')}</summary>
      <Rule hint={say(`event.luck.${luck}.${cover}`)}>
        <ChoiceRow
          name="luck"
          label={say('desk.luck')}
          labelled
          value={luck}
          options={(['shared', 'own'] as const).map((value) => ({ value, text: say(`desk.luck.${value}`) }))}
          onChoose={(value) => onSet({ luck: value })}
        />
      </Rule>
      <Rule hint={say(quota === 1 ? 'event.attempts.one' : `event.attempts.${counting}`, { n: quota })}>
        <ChoiceRow
          name="quota"
          label={say('desk.quota')}
          labelled
          value={quota}
          options={QUOTAS.map((value) => ({ value, text: String(value) }))}
          onChoose={(value) => onSet({ quota: value })}
        />
        {quota > 1 && (
          <ChoiceRow
            name="counting"
            label={say('desk.counting')}
            labelled
            value={counting}
            options={(['first', 'last', 'mean', 'best'] as const).map((value) => ({
              value,
              text: say(`desk.counting.${value}`),
            }))}
            onChoose={(value) => onSet({ counting: value })}
          />
        )}
      </Rule>
      <Rule hint={say(`event.missing.${missing}`)}>
        <ChoiceRow
          name="missing"
          label={say('desk.missing')}
          labelled
          value={missing}
          options={(['wait', 'repeat', 'nothing'] as const).map((value) => ({
            value,
            text: say(`desk.missing.${value}`),
          }))}
          onChoose={(value) => onSet({ missing: value })}
        />
      </Rule>
      {teamSize > 1 && (
        <Rule hint={say(`event.teams.${confirm}`, { n: teamSize })}>
          <ChoiceRow
            name="confirm"
            label={say('desk.confirm')}
            labelled
            value={confirm}
            options={(['one', 'all'] as const).map((value) => ({ value, text: say(`desk.confirm.${value}`) }))}
            onChoose={(value) => onSet({ confirm: value })}
          />
        </Rule>
      )}
      <Rule hint={say(`event.ties.${ties}`)}>
        <ChoiceRow
          name="ties"
          label={say('desk.ties')}
          labelled
          value={ties}
          options={(['value', 'receipt'] as const).map((value) => ({ value, text: say(`desk.ties.${value}`) }))}
          onChoose={(value) => onSet({ ties: value })}
        />
      </Rule>
      <Rule hint={say(`event.sees.${visibility}`)}>
        <ChoiceRow
          name="visibility"
          label={say('desk.visibility')}
          labelled
          value={visibility}
          options={(['full', 'neighbours', 'anonymous'] as const).map((value) => ({
            value,
            text: say(`desk.visibility.${value}`),
          }))}
          onChoose={(value) => onSet({ visibility: value })}
        />
      </Rule>
      <Typed field="brackets" hint={say('desk.bracketsHint')} {...{ rules, onSet, wrong }} />
      <Typed field="opensAt" type="datetime-local" hint={say('desk.opensAtHint')} {...{ rules, onSet, wrong }} />
      <Typed field="closesAt" type="datetime-local" hint={say('desk.closesAtHint')} {...{ rules, onSet, wrong }} />
      <Typed field="freezesAt" type="datetime-local" hint={say('desk.freezesAtHint')} {...{ rules, onSet, wrong }} />
      <Typed field="minutes" hint={say('desk.minutesHint')} {...{ rules, onSet, wrong }} />
    </details>
  );
}

function Rule({ hint, children }: { hint: string; children: ComponentChildren }) {
  return (
    <div class="more-rule">
      {children}
      <p class="quiet">{hint}</p>
    </div>
  );
}

interface TypedProps extends MoreProps {
  readonly field: 'brackets' | 'opensAt' | 'closesAt' | 'freezesAt' | 'minutes';
  readonly type?: 'text' | 'datetime-local';
  readonly hint: string;
}

function Typed({ field, type = 'text', hint, rules, onSet, wrong }: TypedProps) {
  const say = useSayHere();
  const shared = {
    id: `rule-${field}`,
    name: field,
    value: rules[field],
    'aria-invalid': wrong === field,
    'aria-describedby': `${field}-hint`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onSet({ [field]: event.currentTarget.value }),
  };
  return (
    <label for={`rule-${field}`}>
      <span>{say(`desk.${field}`)}</span>
      {type === 'text' ? (
        <input type="text" maxLength={600} {...shared} />
      ) : (
        <input type="datetime-local" {...shared} />
      )}
      <span class="quiet more-hint" id={`${field}-hint`}>
        {hint}
      </span>
    </label>
  );
}
