import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../app/storage/checks.ts';
import type { Given } from '../../questions/mark.ts';
import { markAnswer, markPoints, pointsFound } from '../../questions/mark.ts';
import type { Question, QuestionOf } from '../../questions/question.ts';
import { useSay, useTell } from '../context.ts';
import { CheckFields, isGiven } from './check-fields.tsx';
import { PointsToTick } from './points-to-tick.tsx';

interface CheckQuestionProps {
  /** Id of its heading, where another question may be on the page. */
  readonly id?: string;
  readonly question: Question;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly checked: Checked | null; // once it is answered
  readonly onAnswer: (checked: Checked) => void;
}

/** One question: answered once, then its key, why it is so, and what is doubtful about it. */
export function CheckQuestion({ id = 'check-asks', question, heading, checked, onAnswer }: CheckQuestionProps) {
  const say = useSay();
  const tell = useTell();
  const [given, setGiven] = useState<Given | null>(checked?.given ?? null);
  const [comparing, setComparing] = useState(false);
  const open = question.kind === 'short' || question.kind === 'essay';
  const send = () => {
    if (!isGiven(question, given)) return;
    const mark = markAnswer(question, given);
    if (open || mark === null) setComparing(true);
    else onAnswer({ question: question.id, given, ...mark, by: 'machine' });
  };
  const fixed = checked !== null || comparing;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!fixed) send();
      }}
    >
      <h4 ref={heading} id={id} tabIndex={-1}>
        {tell(question.asks)}
      </h4>
      <CheckFields
        asks={id}
        question={question}
        given={given}
        fixed={fixed}
        shown={checked !== null}
        onGive={setGiven}
      />
      {!fixed && (
        <button type="submit" class="button button-main" disabled={!isGiven(question, given)}>
          {say(open ? 'checks.compare' : 'checks.answer')}
        </button>
      )}
      {comparing && checked === null && open && (
        <PointsToTick
          question={question as QuestionOf<'short' | 'essay'>}
          found={pointsFound((question as QuestionOf<'short' | 'essay'>).points, String(given))}
          onKeep={(met) => {
            const mark = markPoints(question as QuestionOf<'short' | 'essay'>, met);
            onAnswer({ question: question.id, given: given!, ...mark, by: 'self' });
          }}
        />
      )}
      {checked && <Verdict question={question} checked={checked} />}
    </form>
  );
}

function Verdict({ question, checked }: { question: Question; checked: Checked }) {
  const say = useSay();
  const tell = useTell();
  const verdict = useRef<HTMLParagraphElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const { got, of, by } = checked;
  const word = got === of ? 'checks.right' : got === 0 ? 'checks.wrong' : 'checks.partly';
  return (
    <div class="check-told">
      <p ref={verdict} tabIndex={-1}>
        <b class={got === of ? 'good' : got === 0 ? 'bad' : 'hint'}>{say(word)}</b> {say('checks.points', { got, of })}
        {by === 'self' && <span class="quiet"> · {say('checks.self')}</span>}
      </p>
      {question.kind === 'blank' && <p>{say('checks.accepted', { words: accepted(question, tell) })}</p>}
      {question.explains && <p>{tell(question.explains)}</p>}
      {question.flags.map(({ says }, k) => (
        <p key={k} class="quiet">
          {say('checks.doubt', { text: tell(says) })}
        </p>
      ))}
    </div>
  );
}

/** The first word that is accepted in each language of the question, the page's own alone where it has one. */
function accepted({ accepts }: QuestionOf<'blank'>, tell: ReturnType<typeof useTell>): string {
  return tell({ 'zh-Hans': accepts['zh-Hans']?.[0], 'zh-Hant': accepts['zh-Hant']?.[0], en: accepts.en?.[0] });
}
