import type { Located } from '../../scenarios/problems.ts';
import { sayProblem } from '../../words/problems/say-problem.ts';
import { useLanguage } from '../context.ts';
import { placeWords } from './form/labels.ts';
import { useBench, useSayHere, useScenario } from './use-editor.ts';

/** More are not looked at one by one. (chosen) */
const MOST_SHOWN = 100;

/** Everything that is wrong: what, where, what to do. Pressing one leads there in the view that is open. */
export function ProblemList() {
  const { checked, checking } = useBench();
  const say = useSayHere();
  const problems = checked.value?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const count = say('problems.count', { errors: errors.length, warnings: warnings.length });
  const sound = checked.value?.ok === true;
  const title =
    checked.value === null ? say('problems.reading') : sound && warnings.length === 0 ? say('problems.none') : count;
  return (
    <aside class="problems" aria-label={say('problems.title')}>
      <details open={errors.length > 0}>
        <summary>
          <strong class={errors.length > 0 ? 'bad' : sound ? 'good' : ''} role="status">
            {title}
          </strong>
          {checking.value && checked.value && <span class="quiet">{say('problems.reading')}</span>}
        </summary>
        <ul class="problem-list">
          {[...errors, ...warnings].slice(0, MOST_SHOWN).map((one) => (
            <Problem key={`${one.line}:${one.column}:${one.code}:${one.path.join('/')}`} problem={one} />
          ))}
        </ul>
      </details>
    </aside>
  );
}

function Problem({ problem }: { problem: Located }) {
  const { wish, guide } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const { line, column, path, severity } = problem;
  const { what, fix } = sayProblem(language, problem);
  const where = placeWords(language, guide.value, scenario, path);
  return (
    <li class={severity === 'error' ? 'problem problem-error' : 'problem'}>
      <button
        type="button"
        onClick={() => {
          wish.value = { path, line, column };
        }}
      >
        <span class="problem-where">
          {severity === 'warning' && `${say('problems.warning')} · `}
          {where === '' ? say('problems.whole') : where}
          <span class="quiet">{say('problems.at', { line, column })}</span>
        </span>
        <span>{what}</span>
        <span class="problem-fix">{fix}</span>
      </button>
    </li>
  );
}
