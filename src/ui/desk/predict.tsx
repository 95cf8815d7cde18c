import { useGame, useSay, useTell } from '../context.ts';
import { guess } from '../game-state.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { tellFigure } from '../why/tell.ts';
import { figureOf, questionOf } from './guess.ts';

/** Two taps before the shop opens: which way it will go, and because of what. */
export function Predict() {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const view = state.view.value;
  const question = questionOf(state.host.scenario, view);
  if (!question) return null;
  const { direction, cause } = state.guess.value;
  const { measure } = question;
  const last = tellFigure(say, measure, figureOf(view.books.at(-1), measure));
  return (
    <section class="predict" aria-label={say('predict.title')}>
      <p class="predict-line">
        <b>{say('predict.title')}</b> {tell(question.text)}{' '}
        <span class="quiet">{say('predict.lastTime', { figure: last })}</span>
      </p>
      <ChoiceRow
        name="predict-direction"
        label={tell(question.text)}
        value={direction}
        options={(['up', 'same', 'down'] as const).map((value) => ({ value, text: say(`predict.${value}`) }))}
        onChoose={(value) => guess(state, { direction: value })}
      />
      <span class="quiet">{say('predict.because')}</span>
      <span class="predict-causes">
        <ChoiceRow
          name="predict-cause"
          label={say('predict.because')}
          value={cause}
          options={question.causes.map(({ id, text }) => ({ value: id, text: tell(text) }))}
          onChoose={(value) => guess(state, { cause: value })}
        />
      </span>
    </section>
  );
}
