import type { Change } from '../../../authoring/changes.ts';
import { isText } from '../../../authoring/texts.ts';
import { tell } from '../../../words/text-at.ts';
import { useLanguage } from '../../context.ts';
import { placeWords } from '../form/labels.ts';
import { useBench, useSayHere, useScenario } from '../use-editor.ts';

const MOST_SIGNS = 60;

/** Differences, one line each: where, and from what to what. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { guide } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const spell = (value: unknown): string => {
    const text = isText(value) ? tell(language, value) : typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 1)}…` : text;
  };
  if (changes.length === 0) return <p class="quiet">{say('changes.none')}</p>;
  return (
    <ul class="change-list">
      {changes.map(({ path, kind, before, after }) => (
        <li key={`${kind} ${path.join('/')}`}>
          <span class="change-where">{placeWords(language, guide.value, scenario, path)}</span>
          <span>
            <strong>{say(`changes.${kind}`)}</strong>{' '}
            {kind === 'changed' ? `${spell(before)} → ${spell(after)}` : spell(kind === 'added' ? after : before)}
          </span>
        </li>
      ))}
    </ul>
  );
}
