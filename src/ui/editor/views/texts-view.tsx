import { useEffect, useState } from 'preact/hooks';
import { isWithin } from '../../../authoring/path.ts';
import type { SaidAt } from '../../../authoring/texts.ts';
import { bringTexts, isMissing, languagesOf, textsIn, textTable } from '../../../authoring/texts.ts';
import { writeCsv } from '../../../sheets/csv.ts';
import type { Language } from '../../../sim/index.ts';
import { useLanguage } from '../../context.ts';
import { LANGUAGE_NAMES } from '../../settings.ts';
import { FileButton } from '../../start/file-button.tsx';
import { placeName } from '../form/frame.tsx';
import { placeWords } from '../form/labels.ts';
import { useBench, useEditor, useGuide, useSayHere, useScenario } from '../use-editor.ts';

/** So many texts stand on one page; more make typing slow. (chosen) */
const PAGE = 60;

/** All that is said, in columns by language: what is missing stands out; out to a spreadsheet, and back. */
export function TextsView() {
  const { manuscript, wish } = useBench();
  const { saveFile } = useEditor();
  const say = useSayHere();
  const guide = useGuide();
  const language = useLanguage();
  const scenario = useScenario();
  const [missing, setMissing] = useState(false);
  const [page, setPage] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const languages = languagesOf(scenario);
  const all = textsIn(scenario);
  const lacking = all.filter((said) => isMissing(said, languages));
  const shown = missing ? lacking : all;
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const at = Math.min(page, pages - 1);
  useEffect(() => {
    const wanted = wish.value?.path;
    const found = wanted ? shown.findIndex(({ path }) => isWithin(wanted, path)) : -1;
    if (found >= 0) setPage(Math.floor(found / PAGE));
  }, [wish.value]);
  const name = String((scenario as { id?: unknown }).id ?? 'scenario');
  const out = async (kind: 'csv' | 'xlsx') => {
    const table = textTable(scenario);
    const file =
      kind === 'csv'
        ? new Blob([writeCsv(table)], { type: 'text/csv' })
        : await (await import('../../replay/xlsx.ts')).writeXlsx(table);
    saveFile(`${name}-texts.${kind}`, file);
  };
  const bring = async (file: File) => {
    const rows = await readSheet(file);
    const brought = rows && bringTexts(manuscript.value, rows);
    if (!brought) {
      setTold(say('texts.noSheet'));
      return;
    }
    const { changes, unknown, empty } = brought;
    if (changes.length > 0) manuscript.setAll(changes);
    setTold(say('texts.brought', { n: changes.length, unknown: unknown.length, empty }));
  };
  return (
    <>
      <p class="quiet view-hint">{say('hint.texts')}</p>
      <div class="texts-tools">
        <label class="tick">
          <input
            type="checkbox"
            checked={missing}
            onChange={(event) => {
              setMissing(event.currentTarget.checked);
              setPage(0);
            }}
          />
          {say('texts.missing', { n: lacking.length })}
        </label>
        <button type="button" class="button" onClick={() => void out('csv')}>
          {say('texts.csv')}
        </button>
        <button type="button" class="button" onClick={() => void out('xlsx')}>
          {say('texts.xlsx')}
        </button>
        <FileButton text={say('texts.bring')} accept=".csv,.xlsx" onFile={(file) => void bring(file)} />
      </div>
      {told && <p role="status">{told}</p>}
      {shown.length === 0 && <p class="good">{say('texts.none')}</p>}
      <ul class="wordings">
        {shown.slice(at * PAGE, at * PAGE + PAGE).map((said) => (
          <Row
            key={placeName(said.path)}
            said={said}
            languages={languages}
            where={placeWords(language, guide, scenario, said.path)}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="texts-pages" aria-label={say('texts.pages')}>
          <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {say('texts.before')}
          </button>
          <span>{say('texts.page', { page: at + 1, of: pages })}</span>
          <button type="button" class="button" disabled={at >= pages - 1} onClick={() => setPage(at + 1)}>
            {say('texts.after')}
          </button>
        </nav>
      )}
    </>
  );
}

interface RowProps {
  readonly said: SaidAt;
  readonly languages: readonly Language[];
  readonly where: string;
}

function Row({ said, languages, where }: RowProps) {
  const { manuscript, elsewhere } = useBench();
  const { path, text } = said;
  return (
    <li class="wording" data-place={placeName(path)}>
      <p class="quiet">{where}</p>
      <div class="texts-columns">
        {languages.map((one) => {
          const words = text[one] ?? '';
          return (
            <label key={one} class={words.trim() === '' ? 'text text-missing' : 'text'}>
              <span class="quiet">{LANGUAGE_NAMES[one]}</span>
              <textarea
                lang={one}
                rows={words.length > (one === 'en' ? 80 : 36) ? 3 : 1}
                value={words}
                readOnly={elsewhere.value}
                aria-invalid={words.trim() === ''}
                data-place={placeName([...path, one])}
                onInput={(event) => manuscript.set([...path, one], event.currentTarget.value.replaceAll('\n', ' '))}
              />
            </label>
          );
        })}
      </div>
    </li>
  );
}

/** UTF-8, or else what spreadsheets of a Chinese Windows write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Rows of a sheet; null where it is none. Cells with formulas are no texts, and nothing in it is run. */
async function readSheet(file: File): Promise<readonly (readonly string[])[] | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { table, problems } = packed
    ? (await import('../../../questions/formats/xlsx-read.ts')).readXlsx(bytes)
    : (await import('../../../questions/formats/csv.ts')).readCsv(decode(bytes));
  return table === null || problems.length > 0 ? null : table.rows.map(({ cells }) => cells);
}
