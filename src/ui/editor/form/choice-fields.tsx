import { sayChoice } from '../../../words/editor/choices.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useSayHere, useValue } from '../use-editor.ts';
import type { Props } from './frame.tsx';
import { fieldId, Line } from './frame.tsx';
import type { Known } from './references.ts';

/** One of a few. `known` are names the scenario itself declares, in place of those of the language. */
export function ChoiceField({ path, field, needed, known }: Props & { readonly known?: readonly Known[] }) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const value = useValue(path);
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const options: readonly Known[] =
    known ?? (field.piece.enum ?? []).map((one) => ({ value: one, text: sayChoice(language, name, one) }));
  const at = options.findIndex((one) => one.value === value);
  const strange = at < 0 && value !== undefined;
  const usual = options.find((one) => one.value === field.piece.default);
  return (
    <Line path={path} field={field} needed={needed}>
      <select
        id={fieldId(path)}
        value={strange ? 'strange' : String(at)}
        disabled={elsewhere.value}
        onChange={(event) => {
          const option = options[Number(event.currentTarget.value)];
          if (option) manuscript.set(path, option.value);
          else manuscript.remove(path);
        }}
      >
        {(!needed || value === undefined) && (
          <option value="-1">{usual ? say('form.usual', { value: usual.text }) : '—'}</option>
        )}
        {strange && <option value="strange">{String(value)}</option>}
        {options.map((one, k) => (
          <option key={String(one.value)} value={String(k)}>
            {one.text}
          </option>
        ))}
      </select>
    </Line>
  );
}

export function StringField({ path, field, needed }: Props) {
  const { manuscript, elsewhere } = useBench();
  const value = useValue(path);
  return (
    <Line path={path} field={field} needed={needed}>
      <input
        id={fieldId(path)}
        value={typeof value === 'string' ? value : ''}
        placeholder={typeof field.piece.default === 'string' ? field.piece.default : ''}
        readOnly={elsewhere.value}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (text === '' && !needed) manuscript.remove(path);
          else manuscript.set(path, text);
        }}
      />
    </Line>
  );
}

export function TickField({ path, field, needed }: Props) {
  const { manuscript, elsewhere } = useBench();
  const value = useValue(path);
  return (
    <Line path={path} field={field} needed={needed}>
      <input
        id={fieldId(path)}
        type="checkbox"
        checked={value === undefined ? field.piece.default === true : value === true}
        disabled={elsewhere.value}
        onChange={(event) => manuscript.set(path, event.currentTarget.checked)}
      />
    </Line>
  );
}

/** What can only be this. */
export function FixedField({ path, field, needed }: Props) {
  const language = useLanguage();
  const { piece } = field;
  if (piece.type === 'null') return null;
  return (
    <Line path={path} field={field} needed={needed}>
      <output id={fieldId(path)}>{sayChoice(language, String(path.at(-1)), piece.const)}</output>
    </Line>
  );
}
