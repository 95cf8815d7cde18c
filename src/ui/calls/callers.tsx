import { headOf } from '../art/portrait.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { waiting } from '../floor/waiting.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { usePeople } from '../people.ts';
import { useCaller } from '../talk/caller.ts';
import { useTime } from '../time.ts';

/** The evening's calls in order: who has rung with the face last seen, who is ringing, and those still to come. */
export function Callers() {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const time = useTime();
  const people = usePeople();
  const moodName = useMoods();
  const callerOf = useCaller();
  const { scenario } = state.host;
  const view = state.view.value;
  const [ringing] = waiting(view.encounters);
  return (
    <section class="callers" aria-labelledby="callers-title">
      <h2 id="callers-title">{say('calls.tonight')}</h2>
      <ol>
        {scenario.encounters.map(({ id, cast, title, offer, nodes }) => {
          const turn = offer.turn ?? 0;
          const here = view.encounters.find((one) => one.id === id);
          const rung = turn < view.turn || here !== undefined;
          const part = cast[0];
          const member = part && 'member' in part ? view.cast.find((one) => one.id === part.member) : undefined;
          const who = member ? people(member.who) : null;
          const staff = scenario.staff.find((one) => one.id === nodes[0]?.speaker);
          const head = who?.head ?? headOf(7, staff?.head);
          const name = here ? callerOf(here).name : (who?.name ?? '');
          const now = ringing?.id === id;
          return (
            <li key={id} class={now ? 'call call-now' : rung ? 'call' : 'call call-later'}>
              <span class="quiet call-turn">{time.name(turn)}</span>
              {rung ? (
                <Portrait head={head} sign={who ? who.face : 'neutral'} px={72} badge={who !== null} />
              ) : (
                <Badge sign="unknown" px={56} />
              )}
              <b>{rung ? name || (staff ? tell(staff.name) : '') : say('calls.nobody')}</b>
              <span class="quiet">{rung ? (who ? moodName(who.face) : '') : say('calls.notYet')}</span>
              {rung && <span class="call-title">{tell(title)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
