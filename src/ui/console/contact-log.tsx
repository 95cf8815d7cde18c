import { useGame, useSay, useTell } from '../context.ts';
import { useTime } from '../time.ts';
import { contactsOf } from './contacts.ts';
import { NEVER } from './listing.ts';

/** Contacts with somebody as far as they are on file, the latest first. */
export function ContactLog({ who }: { who: number }) {
  const { view: latest, host } = useGame();
  const say = useSay();
  const tell = useTell();
  const time = useTime();
  const view = latest.value;
  const log = contactsOf(view, who);
  if (log.length === 0) return <p class="hint">{say('dossier.noContact')}</p>;
  const mood = host.legend.moods[view.files.fileMood[who] ?? NEVER];
  return (
    <ol class="contacts">
      {log.map(({ turn, kind, points }, k) => (
        <li key={`${k} ${kind}`}>
          <span class="quiet">{turn === 0 ? say('dossier.before') : time.name(turn)}</span>
          <span>
            {kind === 'answered'
              ? say('contact.answered', { n: points ?? 0 })
              : kind === 'seen'
                ? say('contact.seen', { mood: mood ? tell(mood.name) : say('mood.unknown') })
                : say(`contact.${kind}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
