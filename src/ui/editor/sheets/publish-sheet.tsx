import { useState } from 'preact/hooks';
import { changesBetween } from '../../../authoring/changes.ts';
import { readText } from '../../../authoring/read-text.ts';
import { sayServerError } from '../../../words/class/say.ts';
import { useLanguage } from '../../context.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { entryTitle } from '../form/labels.ts';
import { useBench, useEditor, useOnce, useSayHere, useScenario } from '../use-editor.ts';
import { ChangeList } from './change-list.tsx';

/** Gives the draft as it stands to a class; what it has otherwise than the last time stands there first. */
export function PublishSheet({ onClose }: { onClose: () => void }) {
  const bench = useBench();
  const { publishing } = useEditor();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const classes = useOnce(async () => ({ of: await publishing.classes() }), 'once');
  const checked = useOnce(() => bench.checkNow(), 'once');
  const [name, setName] = useState(scenario === null ? '' : entryTitle(language, scenario, 0));
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly code: string; readonly class: string } | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const last = bench.published.value;
  const give = async (classId: string) => {
    setBusy(true);
    setWhy(null);
    const { text } = bench.manuscript;
    const given = await publishing.give(classId, name.trim(), text);
    setBusy(false);
    if (!given.ok) {
      setWhy(sayServerError(language, given.code));
      return;
    }
    setTold({ code: given.code, class: classId });
    await bench.setPublished({ text, at: given.at, event: given.event });
  };
  const found = classes?.of ?? null;
  return (
    <Dialog title={say('head.publish')} onClose={onClose} wide>
      <div class="sheet">
        {told ? (
          <div role="status" class="sheet">
            <p class="good">{say('publish.done')}</p>
            <p>
              {say('publish.code')} <strong class="publish-code">{told.code}</strong>
            </p>
            <a class="button button-main" href={`#/console/${told.class}`}>
              {say('publish.console')}
            </a>
          </div>
        ) : (
          <>
            {(classes === null || checked === null) && <p role="status">{say('problems.reading')}</p>}
            {classes !== null && found === null && <p>{say('publish.noServer')}</p>}
            {found && !found.signedIn && (
              <p>
                {say('publish.signIn')}{' '}
                <a class="link" href="#/desk">
                  {say('publish.desk')}
                </a>
              </p>
            )}
            {checked?.ok === false && (
              <p role="alert" class="refusal">
                {say('play.broken', { n: checked.problems.filter(({ severity }) => severity === 'error').length })}
              </p>
            )}
            {found?.signedIn && found.classes.length === 0 && <p>{say('publish.noClass')}</p>}
            {found?.signedIn && found.classes.length > 0 && checked?.ok && (
              <form
                class="sheet"
                onSubmit={(event) => {
                  event.preventDefault();
                  void give(chosen ?? found.classes[0]!.id);
                }}
              >
                <label class="sheet-field">
                  <span>{say('publish.class')}</span>
                  <select
                    name="class"
                    value={chosen ?? found.classes[0]!.id}
                    onChange={(event) => setChosen(event.currentTarget.value)}
                  >
                    {found.classes.map((one) => (
                      <option key={one.id} value={one.id}>
                        {one.name}
                      </option>
                    ))}
                  </select>
                </label>
                <label class="sheet-field">
                  <span>{say('publish.name')}</span>
                  <input
                    name="event"
                    value={name}
                    maxLength={80}
                    onInput={(event) => setName(event.currentTarget.value)}
                  />
                </label>
                <p class="quiet">{say('publish.hint')}</p>
                <button type="submit" class="button button-main" disabled={busy || name.trim() === ''}>
                  {say('publish.give')}
                </button>
              </form>
            )}
            {why && (
              <p role="alert" class="refusal">
                {why}
              </p>
            )}
          </>
        )}
        {last && !told && (
          <section>
            <h3>{say('publish.since', { event: last.event })}</h3>
            <ChangeList changes={changesBetween(readText(last.text).value, scenario)} />
          </section>
        )}
      </div>
    </Dialog>
  );
}
