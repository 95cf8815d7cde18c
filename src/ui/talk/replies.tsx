import { useContext, useEffect, useState } from 'preact/hooks';
import type { ViewEncounter } from '../../sim/index.ts';
import { leverName, sayDecision } from '../../words/levers.ts';
import { formatMoney } from '../../words/number.ts';
import { readText } from '../../words/text-at.ts';
import { LanguageContext, useGame, useRead, useSay, useTell } from '../context.ts';
import { useKeys } from '../keys.ts';
import { cardOf } from '../votes/count.ts';
import { useVote, VoteCount, VoteTake } from '../votes/vote.tsx';

/** A second tap where the last answer stood is no answer: what has just appeared waits so long for fingers, ms. (chosen) */
const SETTLES_MS = 400;

interface RepliesProps {
  readonly encounter: ViewEncounter;
  readonly disabled: boolean;
  readonly onAnswer: (reply: string) => void;
}

/** What can be said now, each with its price; keys 1 to 6 choose. */
export function Replies({ encounter, disabled, onAnswer }: RepliesProps) {
  const say = useSay();
  const read = useRead();
  const tell = useTell();
  const { replies, precedent } = encounter;
  const { host, settings } = useGame();
  const { scenario } = host;
  const voting = settings.value.votes === 'on';
  const asked = `${encounter.id} ${encounter.node} ${precedent === null}`;
  const vote = useVote(`${encounter.id} ${encounter.node}`, replies.length);
  const settled = useSettled(asked);
  const filesText = ({ field, how }: (typeof replies)[number]['disclose'][number]): string => {
    const known = scenario.fields?.find(({ id }) => id === field);
    return say(`disclose.${how}`, { field: known ? tell(known.name) : field });
  };
  useKeys((key) => {
    const reply = replies[Number(key) - 1];
    if (!/^[1-9]$/.test(key) || !reply || disabled) return false;
    onAnswer(reply.id);
    return true;
  });
  return (
    <div class="replies">
      <h3 class="replies-head">
        {precedent ? read(precedent.question) : say('talk.replies')}{' '}
        {voting ? (
          <VoteTake vote={vote} disabled={disabled} onChoose={(at) => onAnswer(replies[at]!.id)} />
        ) : (
          <span class="quiet">{say('talk.keys', { n: replies.length })}</span>
        )}
      </h3>
      {precedent && <PrecedentTerms encounter={encounter} />}
      <ol class={settled ? '' : 'replies-fresh'}>
        {replies.map(({ id, key, minutes, cents, disclose }, at) => (
          <li key={id} class={voting ? 'reply-voted' : ''}>
            <button
              type="button"
              class={disclose.length > 0 ? 'reply reply-asks' : 'reply'}
              data-reply={id}
              disabled={disabled}
              onClick={() => onAnswer(id)}
            >
              <span class="key" aria-hidden="true">
                {voting ? cardOf(at) : at + 1}
              </span>
              <span class="reply-body">
                <span class="reply-text">{read(key)}</span>
                {disclose.length > 0 && (
                  <span class="reply-files">{disclose.map(filesText).join(say('app.comma'))}</span>
                )}
              </span>
              <Cost minutes={minutes} cents={cents + minutes * (scenario.work.minuteCents ?? 0)} />
            </button>
            {voting && <VoteCount vote={vote} at={at} disabled={disabled} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Whether what is asked has stood there for a moment. */
function useSettled(asked: string): boolean {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asked), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return settled === asked;
}

/** Minutes, and money: what is paid out and, where a minute of talking costs something, what the minutes come to. */
function Cost({ minutes, cents }: { minutes: number; cents: number }) {
  const say = useSay();
  const parts = [minutes > 0 ? say('count.minutes', { n: minutes }) : '', cents > 0 ? formatMoney(cents) : ''].filter(
    Boolean,
  );
  return parts.length > 0 ? <span class="reply-cost">{parts.join(' · ')}</span> : null;
}

/** What "all alike" would set, and what "only this one" risks: known numbers, never the outcome. */
function PrecedentTerms({ encounter }: { encounter: ViewEncounter }) {
  const language = useContext(LanguageContext);
  const say = useSay();
  const { host } = useGame();
  const { precedent } = encounter;
  if (!precedent) return null;
  const words = host.legend.levers[precedent.lever];
  const value = sayDecision(language, words, precedent.set);
  const question = readText(language, host.scenario, precedent.question);
  return (
    <ul class="precedent" aria-label={question}>
      <li>
        {say('precedent.allAlike')}:{' '}
        {say('precedent.sets', {
          lever: leverName(language, host.scenario, host.legend.levers, precedent.lever),
          value,
        })}
        {precedent.alike > 0 && ` · ${say('talk.alike', { n: precedent.alike })}`}
      </li>
      <li>
        {say('precedent.onlyThis')}: {say('precedent.risk')}
      </li>
    </ul>
  );
}
