import { useEffect, useState } from 'preact/hooks';
import type { Debrief, OtherDecision, Review, WhatIfTold } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { useGame, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { Guesses } from './guesses.ts';
import { OtherDecisionForm } from './other-decision.tsx';
import { useDeeds } from './use-deeds.ts';
import { WhatIfCard } from './what-if-card.tsx';

/** Thoughts a game has. (the visual sheet, 2.10) */
const MOST = 3;

interface WhatIfsProps {
  readonly debrief: Debrief;
  readonly review: Review;
  readonly record: GameRecord;
  readonly open: boolean;
  readonly asked: Guesses['whatIfs'];
  readonly onAsked: (asked: Guesses['whatIfs']) => void;
}

/** Three questions to the same luck: one decision otherwise, and what would have been. */
export function WhatIfs({ debrief, review, record, open, asked, onAsked }: WhatIfsProps) {
  const state = useGame();
  const say = useSay();
  const deeds = useDeeds(record);
  const [told, setTold] = useState<ReadonlyMap<string, WhatIfTold>>(new Map());
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);

  const ask = async (decision: OtherDecision): Promise<WhatIfTold | null> => {
    const reply = await state.host.whatIf(decision);
    if (!reply.ok) return null;
    setTold((before) => new Map(before).set(nameOf(decision), reply.value));
    return reply.value;
  };
  // what was asked before a reload is worked out again: the same luck gives the same answer
  useEffect(() => {
    for (const decision of asked) if (!told.has(nameOf(decision))) void ask(decision);
  }, []);

  const submit = async (decision: OtherDecision) => {
    setBusy(true);
    setRefused(false);
    const found = await ask(decision);
    setBusy(false);
    if (found) onAsked([...asked, decision]);
    else setRefused(true);
  };
  const left = MOST - asked.length;
  return (
    <section class="what-ifs" aria-labelledby="what-ifs-title">
      <h3 id="what-ifs-title">
        <Term id="whatIf">{say('otherwise.title')}</Term>
      </h3>
      {!open && <p class="quiet">{say('otherwise.locked')}</p>}
      {open && left > 0 && (
        <>
          <p class="quiet">{say('otherwise.about', { n: left })}</p>
          <OtherDecisionForm
            key={asked.length}
            review={review}
            record={record}
            debrief={debrief}
            busy={busy}
            onAsk={submit}
          />
        </>
      )}
      {open && left <= 0 && <p class="quiet">{say('otherwise.used')}</p>}
      <div role="status">
        {busy && <p class="quiet">{say('otherwise.asking')}</p>}
        {refused && <p class="refusal">{say('otherwise.refused')}</p>}
        {[...asked].reverse().map((decision) => {
          const found = told.get(nameOf(decision));
          return found ? (
            <WhatIfCard key={nameOf(decision)} decision={decision} told={found} debrief={debrief} deeds={deeds} />
          ) : null;
        })}
      </div>
    </section>
  );
}

const nameOf = (decision: OtherDecision): string => JSON.stringify(decision);
