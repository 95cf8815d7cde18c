import { questionsFor } from '../../questions/choose.ts';
import type { Module } from '../../questions/modules.ts';
import { MODULES } from '../../questions/modules.ts';
import type { Question } from '../../questions/question.ts';
import type { Language } from '../../sim/index.ts';
import { command } from '../command.ts';
import { LANGUAGES } from '../common-options.ts';
import { notOk, usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { near } from '../near.ts';
import { oneOf, text } from '../options.ts';
import { checkOutput, writeOutput } from '../output-file.ts';
import { openQuestions, ownBank, readQuestions } from '../question-file.ts';
import { contentOf, formatOf, unsaidIn } from '../question-formats.ts';
import { questionProblemsAsJson, showQuestionProblems } from '../show-questions.ts';
import { columns } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const ACTIONS = ['list', 'export', 'import'] as const;

const SUM = {
  'zh-Hans': '{n} 题：{open} 题可用，{review} 题等老师看过',
  'zh-Hant': '{n} 題：{open} 題可用，{review} 題等老師看過',
  en: '{n} {n:question|questions}: {open} open, {review} kept for a teacher’s review',
};
const WRITTEN = {
  'zh-Hans': '已写入 {file}：{n} 题',
  'zh-Hant': '已寫入 {file}：{n} 題',
  en: 'wrote {file}: {n} {n:question|questions}',
};
const SOUND = { 'zh-Hans': '{file}：没有问题', 'zh-Hant': '{file}：沒有問題', en: '{file}: no problems' };

const options = {
  bank: text('FILE', {
    'zh-Hans': '用这份题库（.json），不用自带的',
    'zh-Hant': '用這份題庫（.json），不用自帶的',
    en: 'this bank (.json) instead of the product’s own',
  }),
  out: text('FILE', {
    'zh-Hans': '写到哪里：.gift、.xlsx、.csv 或 .json；import 只写 .json',
    'zh-Hant': '寫到哪裡：.gift、.xlsx、.csv 或 .json；import 只寫 .json',
    en: 'where to write: .gift, .xlsx, .csv or .json; import writes .json alone',
  }),
  language: oneOf(
    'LANGUAGE',
    {
      'zh-Hans': 'GIFT 只有一种语言：导出默认 zh-Hans，导入默认看文件里写的',
      'zh-Hant': 'GIFT 只有一種語言：匯出預設 zh-Hans，匯入預設看檔案裡寫的',
      en: 'GIFT has one language: zh-Hans if left out of an export, what the file says if left out of an import',
    },
    LANGUAGES,
    null,
  ),
  module: oneOf(
    'MODULE',
    {
      'zh-Hans': `只要这一模块的题；导入 GIFT 时，没写模块的题归到这里：${MODULES.join('、')}`,
      'zh-Hant': `只要這一模組的題；匯入 GIFT 時，沒寫模組的題歸到這裡：${MODULES.join('、')}`,
      en: `this module alone; when GIFT is imported, where its questions belong that name none: ${MODULES.join(', ')}`,
    },
    MODULES,
    null,
  ),
  scenario: text('ID', {
    'zh-Hans': '只要这一局之后会问的题，例如 T14',
    'zh-Hant': '只要這一局之後會問的題，例如 T14',
    en: 'only what is asked after this scenario, such as T14',
  }),
};

interface Given {
  readonly bank: string | null;
  readonly out: string | null;
  readonly language: Language | null;
  readonly module: Module | null;
  readonly scenario: string | null;
}

/**
 * Concept checks: lists them with their flags, writes them as GIFT, XLSX, CSV or JSON, reads them back. Nothing that is
 * read is run, and a formula in a workbook is refused.
 *
 * With `--json`: `list` gives `{questions: [{id, source, module, concept, state, kind, asks, flags}]}`, `export`
 * `{ok, file, questions}`, `import` `{ok, file, out, questions, problems: [{place, path, code, severity, because, what, fix}]}`.
 */
export const questions = command({
  name: 'questions',
  about: {
    'zh-Hans': '知识检查题：list 列出，export 导出（GIFT、XLSX、CSV、JSON），import 导入',
    'zh-Hant': '知識檢查題：list 列出，export 匯出（GIFT、XLSX、CSV、JSON），import 匯入',
    en: 'concept checks: list them, export them (GIFT, XLSX, CSV, JSON), import them',
  },
  places: { hint: 'list|export|import', many: true },
  options,
  async run([action, ...files], given, terminal) {
    switch (ACTIONS.find((one) => one === action)) {
      case 'list':
        return list(files, given, terminal);
      case 'export':
        return write(files, given, terminal);
      case 'import':
        return read(files, given, terminal);
      default:
        throw usage('questions.action', { written: action!, known: ACTIONS.join(', '), ...near(action!, ACTIONS) });
    }
  },
});

function list(files: readonly string[], given: Given, terminal: Terminal): number {
  noFiles('list', files);
  const bank = given.bank === null ? ownBank() : openQuestions(given.bank, terminal);
  const chosen = choose(bank.questions, given);
  const { language } = terminal;
  const said = (question: Question) => {
    const found = question.asks[language] ?? Object.values(question.asks).find((one) => one !== undefined);
    return (found ?? '').replaceAll('\n', ' ');
  };
  const rows = chosen.map((question) => {
    const { id, module, kind, state, flags } = question;
    return [id, module, kind, state, flags.map(({ weight }) => weight).join(','), said(question)];
  });
  for (const row of columns(rows)) terminal.print(row);
  const open = chosen.filter(({ state }) => state === 'open').length;
  terminal.print(terminal.say(SUM, { n: chosen.length, open, review: chosen.length - open }));
  terminal.give({
    questions: chosen.map(({ id, source = null, module, concept, state, kind, asks, flags }) => {
      return { id, source, module, concept, state, kind, asks, flags };
    }),
  });
  return EXIT.ok;
}

async function write(files: readonly string[], given: Given, terminal: Terminal): Promise<number> {
  noFiles('export', files);
  const file = given.out;
  if (file === null) throw usage('usage.needed', { option: '--out', hint: 'FILE' });
  const format = formatOf(file);
  checkOutput(file);
  const bank = given.bank === null ? ownBank() : openQuestions(given.bank, terminal);
  const chosen = { ...bank, questions: choose(bank.questions, given) };
  const language = given.language ?? bank.languages[0]!;
  if (format === 'gift' && unsaidIn(chosen, language)) {
    throw notOk('questions.language', { language, known: bank.languages.join(', ') });
  }
  writeOutput(file, await contentOf(chosen, format, language));
  terminal.print(terminal.say(WRITTEN, { file, n: chosen.questions.length }));
  terminal.give({ ok: true, file, questions: chosen.questions.length });
  return EXIT.ok;
}

async function read(files: readonly string[], given: Given, terminal: Terminal): Promise<number> {
  const [file, extra] = files;
  if (file === undefined) throw usage('usage.placeMissing', { command: 'questions import', hint: 'FILE' });
  if (extra !== undefined) throw usage('usage.placeExtra', { hint: 'FILE', extra });
  const { out } = given;
  if (out !== null) {
    if (formatOf(out) !== 'json') throw usage('questions.json', { file: out });
    checkOutput(out);
  }
  const found = await readQuestions(file, given);
  const problems = found.ok ? found.warnings : found.problems;
  showQuestionProblems(file, problems, terminal, terminal.print);
  const n = found.ok ? found.bank.questions.length : 0;
  if (found.ok && problems.length === 0) terminal.print(terminal.say(SOUND, { file }));
  if (found.ok && out !== null) {
    writeOutput(out, await contentOf(found.bank, 'json', 'en'));
    terminal.print(terminal.say(WRITTEN, { file: out, n }));
  }
  const told = questionProblemsAsJson(problems, terminal);
  terminal.give({ ok: found.ok, file, out: found.ok ? out : null, questions: n, problems: told });
  return found.ok ? EXIT.ok : EXIT.notOk;
}

function noFiles(action: string, [extra]: readonly string[]): void {
  if (extra !== undefined) throw usage('usage.noPlaces', { command: `questions ${action}`, extra });
}

function choose(all: readonly Question[], { module, scenario }: Given): Question[] {
  const asked = scenario === null ? all : questionsFor(scenario, all);
  return asked.filter((one) => module === null || one.module === module);
}
