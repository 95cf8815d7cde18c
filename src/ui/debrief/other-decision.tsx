import { useEffect, useState } from 'preact/hooks';
import type { Debrief, Offered, OtherDecision, Review } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { leverName, sayValue } from '../../words/levers.ts';
import { useGame, useLanguage, useRead, useSay, useTell } from '../context.ts';
import { useTime } from '../time.ts';
import type { Alterable } from './alterable.ts';
import { alterableIn, rowOf, talksByTurn } from './alterable.ts';
import { Pick } from './pick.tsx';

interface FormProps {
  readonly review: Review;
  readonly record: GameRecord;
  readonly debrief: Debrief;
  readonly busy: boolean;
  readonly onAsk: (decision: OtherDecision) => void;
}

/** Picks one decision of one turn and how it should have been: a turn, what in it, and what instead. */
export function OtherDecisionForm({ review, record, debrief, busy, onAsk }: FormProps) {
  const { host, view } = useGame();
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const time = useTime();
  const { scenario, legend } = host;
  const talks = talksByTurn(
    record,
    scenario,
    debrief.talks.map(({ encounter }) => encounter),
  );
  const inTurn = (turn: number): Alterable =>
    alterableIn(turn, {
      desk: view.value.desk,
      record,
      held: review.turns[turn - 1]?.held ?? [],
      talks: talks.get(turn) ?? [],
    });
  const turns = review.turns
    .map(({ turn }) => turn)
    .filter((turn) => {
      const { levers, talks: heard } = inTurn(turn);
      return levers.length + heard.length > 0;
    });
  const [turn, setTurn] = useState(turns[0] ?? 1);
  const [what, setWhat] = useState('');
  const [ready, setReady] = useState<OtherDecision | null>(null);
  const { levers, talks: heard } = inTurn(turn);
  const lever = levers.find(({ entry }) => what === `lever ${entry.lever}`);
  const encounter = heard.find((one) => what === `talk ${one}`);
  const titleOf = (id: string) => {
    const title = scenario.encounters.find((one) => one.id === id)?.title;
    return title ? tell(title) : id;
  };
  return (
    <form
      class="otherwise"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onAsk(ready);
      }}
    >
      <Pick
        label={say('otherwise.turn')}
        value={String(turn)}
        options={turns.map((one) => ({ value: String(one), text: time.name(one) }))}
        onPick={(value) => {
          setTurn(Number(value));
          setWhat('');
          setReady(null);
        }}
      />
      <Pick
        label={say('otherwise.what')}
        value={what}
        empty={say('otherwise.choose')}
        options={[
          ...heard.map((id) => ({ value: `talk ${id}`, text: say('otherwise.talk', { title: titleOf(id) }) })),
          ...levers.map(({ entry, knobs, was }) => ({
            value: `lever ${entry.lever}`,
            text: `${leverName(language, scenario, legend.levers, entry.lever)} · ${knobs
              .map((knob) => sayValue(language, legend.levers[entry.lever], knob, was[knob]))
              .join(' · ')}`,
          })),
        ]}
        onPick={(value) => {
          setWhat(value);
          setReady(null);
        }}
      />
      {lever && <LeverInstead key={`${turn} ${what}`} of={lever} onReady={setReady} />}
      {encounter && <TalkInstead key={`${turn} ${what}`} turn={turn} encounter={encounter} onReady={setReady} />}
      <button type="submit" class="button button-strong" id="what-if-ask" disabled={!ready || busy}>
        {say('otherwise.ask')}
      </button>
    </form>
  );
}

interface LeverInsteadProps {
  readonly of: Alterable['levers'][number];
  readonly onReady: (decision: OtherDecision | null) => void;
}

function LeverInstead({ of: { entry, knobs, was, turns }, onReady }: LeverInsteadProps) {
  const { legend } = useGame().host;
  const say = useSay();
  const language = useLanguage();
  const time = useTime();
  const [decision, setDecision] = useState(was);
  const words = legend.levers[entry.lever];
  return (
    <>
      {knobs.map((knob) => {
        const places = rowOf(entry, knob) ?? [];
        return (
          <Pick
            key={knob}
            label={knobs.length > 1 ? (words?.knobs[knob]?.name[language] ?? knob) : say('otherwise.to')}
            value={String(decision[knob])}
            options={places.map((place) => {
              const value = sayValue(language, words, knob, place);
              return {
                value: String(place),
                text: place === was[knob] ? say('otherwise.asItWas', { value }) : value,
              };
            })}
            onPick={(chosen) => {
              const next = { ...decision, [knob]: places.find((place) => String(place) === chosen) };
              setDecision(next);
              // as it was is no question, and costs none
              const asItWas = knobs.every((one) => next[one] === was[one]);
              onReady(asItWas ? null : { kind: 'lever', lever: entry.lever, turns, decision: next });
            }}
          />
        );
      })}
      {turns.length > 1 && (
        <p class="quiet otherwise-note">
          {say('otherwise.until', { from: time.name(turns[0]!), to: time.name(turns.at(-1)!) })}
        </p>
      )}
    </>
  );
}

interface TalkInsteadProps {
  readonly turn: number;
  readonly encounter: string;
  readonly onReady: (decision: OtherDecision | null) => void;
}

/** One reply after the other, until the talk would have been over. */
function TalkInstead({ turn, encounter, onReady }: TalkInsteadProps) {
  const { host } = useGame();
  const say = useSay();
  const read = useRead();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [offers, setOffers] = useState<readonly Offered[]>([]);
  useEffect(() => {
    let gone = false;
    void host.offered(turn, encounter, said).then((reply) => {
      if (gone || !reply.ok) return;
      setOffers((before) => [...before.slice(0, said.length), reply.value]);
      onReady(reply.value.length === 0 && said.length > 0 ? { kind: 'talk', encounter, turn, replies: said } : null);
    });
    return () => {
      gone = true;
    };
  }, [said.join()]);
  return (
    <>
      {offers.map((offered, k) =>
        offered.length === 0 ? null : (
          <Pick
            key={`${k} ${said.slice(0, k).join()}`}
            label={say(k === 0 ? 'otherwise.say' : 'otherwise.then')}
            value={said[k] ?? ''}
            empty={say('otherwise.choose')}
            options={offered.map(({ id, key }) => ({ value: id, text: read(key) }))}
            onPick={(reply) => setSaid([...said.slice(0, k), reply])}
          />
        ),
      )}
    </>
  );
}
