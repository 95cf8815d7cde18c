import type { Field } from '../../../authoring/pieces.ts';
import { blankOf, fieldOf, formOf, formsOf, kindOf } from '../../../authoring/pieces.ts';
import { languagesOf } from '../../../authoring/texts.ts';
import type { FormPiece } from '../../../scenarios/form-guide.ts';
import type { Language } from '../../../sim/index.ts';
import { sayChoice } from '../../../words/editor/choices.ts';
import { sayEditor } from '../../../words/editor/say.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useGuide, useScenario, useValue } from '../use-editor.ts';
import { AnyField } from './any-field.tsx';
import type { Props } from './frame.tsx';
import { fieldId, placeName, useTroubles } from './frame.tsx';
import { Fields } from './group-field.tsx';
import { labelOf } from './labels.ts';

/** What may have one of several forms: which, and then that form's own fields. */
export function UnionField({ path, field, needed }: Props) {
  const guide = useGuide();
  const { manuscript, elsewhere } = useBench();
  const scenario = useScenario();
  const language = useLanguage();
  const value = useValue(path);
  const troubles = useTroubles(path);
  const forms = formsOf(guide, field);
  const at = value === undefined ? -1 : formOf(guide, field, value);
  const form = forms[at];
  const inList = typeof path.at(-1) === 'number';
  return (
    <div class="union" data-place={placeName(path)}>
      <label class="line-label" for={fieldId(path)}>
        {inList ? labelOfForm(language, guide, form) : labelOf(language, field, path.at(-1) ?? '')}
      </label>
      <select
        id={fieldId(path)}
        value={String(at)}
        disabled={elsewhere.value}
        onChange={(event) => {
          const next = forms[Number(event.currentTarget.value)];
          if (next) manuscript.set(path, blankOf(guide, next.piece, languagesOf(scenario)));
          else manuscript.remove(path);
        }}
      >
        {(!needed || at < 0) && <option value="-1">—</option>}
        {forms.map((one, k) => (
          <option key={k} value={String(k)}>
            {labelOfForm(language, guide, one)}
          </option>
        ))}
      </select>
      {form && kindOf(form) === 'group' && (
        <div class="union-form">
          <Fields path={path} field={form} main={null} />
        </div>
      )}
      {form && !['group', 'fixed'].includes(kindOf(form)) && (
        <div class="union-form">
          <AnyField path={path} piece={{ ...form.piece, meaning: field.meaning ?? undefined } as FormPiece} needed />
        </div>
      )}
      {troubles.map((one) => (
        <p key={one} class="refusal">
          {one}
        </p>
      ))}
    </div>
  );
}

/** What tells one form from the others: its first needed field, and what that can only be. */
function labelOfForm(language: Language, guide: FormPiece, form: Field | undefined): string {
  if (!form) return sayEditor(language, 'form.which');
  const { piece } = form;
  if (piece.type === 'null') return sayEditor(language, 'form.none');
  const [name] = piece.required ?? Object.keys(piece.properties ?? {});
  const inner = name === undefined ? undefined : piece.properties?.[name];
  if (!inner || name === undefined) return sayEditor(language, piece.type === 'string' ? 'form.name' : 'form.value');
  const label = labelOf(language, fieldOf(guide, inner), name);
  const fixed = Object.entries(piece.properties ?? {}).find(([, one]) => one.const !== undefined);
  return fixed ? `${label} (${sayChoice(language, fixed[0], fixed[1].const)})` : label;
}
