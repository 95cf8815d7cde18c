import { isPlain } from '../../../authoring/path.ts';
import { languagesOf } from '../../../authoring/texts.ts';
import { useLanguage } from '../../context.ts';
import { LANGUAGE_NAMES } from '../../settings.ts';
import { useBench, useSayHere, useScenario, useValue } from '../use-editor.ts';
import type { Props } from './frame.tsx';
import { fieldId, placeName, useTroubles } from './frame.tsx';
import { labelOf } from './labels.ts';

/** A text in columns, one for each language the scenario declares; an empty one shows as missing. */
export function TextField({ path, field, needed }: Props) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const languages = languagesOf(useScenario());
  const value = useValue(path);
  const text = isPlain(value) ? value : {};
  const troubles = useTroubles(path);
  const write = (one: string, said: string) => {
    if (isPlain(value)) manuscript.set([...path, one], said);
    else manuscript.set(path, Object.fromEntries(languages.map((each) => [each, each === one ? said : ''])));
  };
  const id = fieldId(path);
  return (
    <fieldset class={troubles.length > 0 ? 'texts line-wrong' : 'texts'} data-place={placeName(path)}>
      <legend>
        {labelOf(language, field, path.at(-1) ?? '')}
        {!needed && isPlain(value) && (
          <button type="button" class="link" onClick={() => manuscript.remove(path)}>
            {say('form.takeAway')}
          </button>
        )}
      </legend>
      <div class="texts-columns">
        {languages.map((one) => {
          const said = typeof text[one] === 'string' ? text[one] : '';
          const missing = said.trim() === '' && (needed || isPlain(value));
          return (
            <label key={one} class={missing ? 'text text-missing' : 'text'} for={`${id}-${one}`}>
              <span class="quiet">{LANGUAGE_NAMES[one]}</span>
              <textarea
                id={`${id}-${one}`}
                lang={one}
                rows={said.length > (one === 'en' ? 80 : 36) ? 3 : 1}
                value={said}
                readOnly={elsewhere.value}
                aria-invalid={missing}
                data-place={placeName([...path, one])}
                onInput={(event) => write(one, event.currentTarget.value.replaceAll('\n', ' '))}
              />
            </label>
          );
        })}
      </div>
      {troubles.map((one) => (
        <p key={one} class="refusal">
          {one}
        </p>
      ))}
    </fieldset>
  );
}
