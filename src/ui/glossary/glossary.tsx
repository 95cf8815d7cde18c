import { FACES, PLACES } from '../../scenes/crowd.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** What marks, places and figures mean, which keys there are, and the concepts met in this scenario so far. */
export function Glossary({ onClose }: { onClose: () => void }) {
  const { host, view } = useGame();
  const say = useSay();
  const tell = useTell();
  const moodName = useMoods();
  const { cards } = host.scenario;
  const { turn } = view.value;
  const met = cards.filter(({ id, after }) => view.value.cards.includes(id) || ('turn' in after && after.turn < turn));
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <div class="glossary">
        <section>
          <h3>{say('help.moods')}</h3>
          <ul class="glossary-moods">
            {FACES.map((face) => (
              <li key={face}>
                <Badge sign={face} px={22} /> {moodName(face)}
              </li>
            ))}
          </ul>
          <p>{say('help.unknown')}</p>
        </section>
        <section>
          <h3>{say('help.places')}</h3>
          <dl>
            {PLACES.map((place) => (
              <div key={place}>
                <dt>{say(`place.${place}`)}</dt>
                <dd>{say(`help.${place}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{say('help.dials')}</h3>
          <dl>
            {(['cash', 'satisfied', 'trulyLoyal'] as const).map((figure) => (
              <div key={figure}>
                <dt>{say(`bar.${figure}`)}</dt>
                <dd>{say(`help.${figure}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        {met.length > 0 && (
          <section>
            <h3>{say('help.cards')}</h3>
            <dl>
              {met.map(({ id, title, text }) => (
                <div key={id}>
                  <dt>{tell(title)}</dt>
                  <dd>{tell(text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h3>{say('help.keys')}</h3>
          <ul>
            {(['step', 'choose', 'skip', 'confirm', 'help'] as const).map((key) => (
              <li key={key}>{say(`help.key.${key}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
