import { useState } from 'preact/hooks';
import type { Origin } from '../../app/editor/author-protocol.ts';
import type { Language } from '../../sim/index.ts';
import { useLanguage, useTell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';
import { FileButton } from '../start/file-button.tsx';
import { useEditor, useOnce, useSayHere } from './use-editor.ts';
import { whenText } from './when.ts';

/** What there is on this device, and how another scenario is begun. */
export function ShelfPage() {
  const { drafts, go, forget, bring, lasting, toStart, settings, keep } = useEditor();
  const say = useSayHere();
  const language = useLanguage();
  const [again, setAgain] = useState(0);
  const [why, setWhy] = useState<string | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  const list = useOnce(drafts, again);
  const open = (id: string | null) => {
    if (id === null) setWhy(say('shelf.notCome'));
    else go({ page: 'draft', id });
  };
  return (
    <main class="shelf">
      <header class="shelf-head">
        <h1>{say('shelf.title')}</h1>
        <button type="button" class="link" onClick={toStart}>
          {say('shelf.start')}
        </button>
        <ChoiceRow
          name="language"
          label={say('shelf.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
          onChoose={(value) => keep({ ...settings.value, language: value })}
        />
      </header>
      {lasting.value === false && (
        <p role="status" class="hint">
          {say('shelf.notLasting')}
        </p>
      )}
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      {list && list.length > 0 && (
        <section aria-labelledby="shelf-mine" class="shelf-card">
          <h2 id="shelf-mine">{say('shelf.mine')}</h2>
          <ul class="shelf-drafts">
            {list.map((one) => (
              <li key={one.id}>
                <button type="button" class="button button-strong" onClick={() => open(one.id)}>
                  {one.name}
                </button>
                <span class="quiet">{whenText(one.changed)}</span>
                {going === one.id ? (
                  <span class="shelf-sure">
                    {say('shelf.sure')}
                    <button
                      type="button"
                      class="button"
                      onClick={() => void forget(one.id).then(() => setAgain(again + 1))}
                    >
                      {say('shelf.forget')}
                    </button>
                    <button type="button" class="link" onClick={() => setGoing(null)}>
                      {say('shelf.keep')}
                    </button>
                  </span>
                ) : (
                  <button type="button" class="link" onClick={() => setGoing(one.id)}>
                    {say('shelf.forget')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <NewDraft onMade={open} />
      <section aria-labelledby="shelf-file" class="shelf-card">
        <h2 id="shelf-file">{say('shelf.file')}</h2>
        <p class="quiet">{say('shelf.fileHint')}</p>
        <FileButton
          text={say('shelf.openFile')}
          accept=".json,application/json"
          onFile={(file) => void bring(file).then((id) => (id === null ? setWhy(say('shelf.noFile')) : open(id)))}
        />
      </section>
    </main>
  );
}

interface Way {
  readonly key: string;
  readonly from: Origin;
  readonly id: string;
}

function NewDraft({ onMade }: { onMade: (id: string | null) => void }) {
  const { templates, shelf, begin } = useEditor();
  const say = useSayHere();
  const tell = useTell();
  const here = useLanguage();
  const ways: readonly (Way & { readonly title: string; readonly about: string })[] = [
    ...templates.map(({ id, about }) => {
      const [title = '', ...more] = tell(about).split(/[：:]/);
      const own = `My${id.charAt(0).toUpperCase()}${id.slice(1)}`;
      return { key: id, from: { template: id } as Origin, id: own, title, about: more.join('：').trim() };
    }),
    ...shelf.map(({ id, title, summary }) => ({
      ...{ key: id, from: { catalogue: id } as Origin, id: `My${id}` },
      ...{ title: say('shelf.fork', { title: `${id} ${tell(title)}` }), about: tell(summary) },
    })),
  ];
  const [chosen, setChosen] = useState(ways[0]!.key);
  const [own, setOwn] = useState<string | null>(null);
  const [languages, setLanguages] = useState<readonly Language[]>(here === 'en' ? ['en'] : [here, 'en']);
  const [busy, setBusy] = useState(false);
  const way = ways.find(({ key }) => key === chosen)!;
  const id = own ?? way.id;
  const sound = /^[A-Z][A-Za-z0-9]{0,31}$/.test(id) && !shelf.some((one) => one.id === id);
  const make = async () => {
    setBusy(true);
    const draft = await begin(way.from, id, languages);
    setBusy(false);
    onMade(draft);
  };
  return (
    <section aria-labelledby="shelf-new" class="shelf-card">
      <h2 id="shelf-new">{say('shelf.new')}</h2>
      <form
        class="shelf-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <fieldset class="shelf-ways">
          <legend class="unseen">{say('shelf.from')}</legend>
          {ways.map(({ key, title, about }) => (
            <label key={key} class={key === chosen ? 'shelf-way shelf-way-on' : 'shelf-way'}>
              <input
                type="radio"
                name="way"
                value={key}
                checked={key === chosen}
                onChange={() => {
                  setChosen(key);
                  setOwn(null);
                }}
              />
              <strong>{title}</strong>
              <span class="quiet">{about}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="shelf-languages">
          <legend>{say('shelf.languages')}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} class="tick">
              <input
                type="checkbox"
                name={`language-${one}`}
                checked={languages.includes(one)}
                onChange={(event) =>
                  setLanguages(
                    LANGUAGES.filter((other) =>
                      other === one ? event.currentTarget.checked : languages.includes(other),
                    ),
                  )
                }
              />
              {LANGUAGE_NAMES[one]}
            </label>
          ))}
        </fieldset>
        <label class="shelf-id">
          <span>{say('shelf.id')}</span>
          <input
            name="id"
            value={id}
            maxLength={32}
            aria-describedby="shelf-id-hint"
            aria-invalid={!sound}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
          <span id="shelf-id-hint" class={sound ? 'quiet' : 'refusal'}>
            {say('shelf.idHint')}
          </span>
        </label>
        <button type="submit" class="button button-main" disabled={busy || !sound || languages.length === 0}>
          {say(busy ? 'shelf.making' : 'shelf.make')}
        </button>
      </form>
    </section>
  );
}
