import type { Debrief } from '../../app/host.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';

/** Every talk with what it was really about, what you said, and what there was to see. */
export function CallTruths({ debrief }: { debrief: Debrief }) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  return (
    <section class="call-truths" aria-labelledby="calls-truth-title">
      <h3 id="calls-truth-title">{say('calls.truth')}</h3>
      <ol>
        {debrief.talks.map(({ encounter, variant, replies }) => {
          const authored = scenario.encounters.find(({ id }) => id === encounter);
          if (!authored) return null;
          const given = authored.nodes.flatMap((node) => node.replies).filter(({ id }) => replies.includes(id));
          return (
            <li key={encounter}>
              <h4>{tell(authored.title)}</h4>
              <p>{read(`encounters.${encounter}.variants.${variant}.truth`)}</p>
              {given.map(({ id, text }) => (
                <p key={id} class="quiet">
                  {say('talk.said', { text: tell(text) })}
                </p>
              ))}
              {given.length === 0 && <p class="quiet">{say('calls.unanswered')}</p>}
              {authored.reveals && <p class="call-reveals">{tell(authored.reveals)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
