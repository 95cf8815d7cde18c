import type { Act, Change, Rules, WhatIf } from '../../sim/index.ts';
import { whatIf as ask, legendOf } from '../../sim/index.ts';
import { leverName, sayDecision } from '../../words/levers.ts';
import { tell } from '../../words/text-at.ts';
import type { Written } from '../changes-option.ts';
import { changes, decisionWith, leverCalled } from '../changes-option.ts';
import type { Option } from '../command.ts';
import { command } from '../command.ts';
import { notOk, usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { whole } from '../options.ts';
import { openRecord } from '../record-file.ts';
import { sayRefusals } from '../say-refusals.ts';
import { showDifference } from '../show-difference.ts';
import type { Terminal } from '../terminal.ts';

const CHANGED = {
  'zh-Hans': '{turn}：{lever}定在“{decision}”，而不是“{instead}”',
  'zh-Hant': '{turn}：{lever}定在「{decision}」，而不是「{instead}」',
  en: '{turn}: “{lever}” at “{decision}” instead of “{instead}”',
};
const SAME = {
  'zh-Hans': '{turn}：{lever}本来就是“{decision}”，什么都不会变',
  'zh-Hant': '{turn}：{lever}本來就是「{decision}」，什麼都不會變',
  en: '{turn}: “{lever}” was at “{decision}”; nothing changes',
};
const BEYOND = {
  'zh-Hans': '当时桌上不会让你这样定：{because}这里只问：如果那样，会怎样。',
  'zh-Hant': '當時桌上不會讓你這樣定：{because}這裡只問：如果那樣，會怎樣。',
  en: 'The desk would not have let you: {because} This only asks what would have been.',
};

const turn: Option<number> = {
  ...whole(
    'N',
    { 'zh-Hans': '改哪一期的决定', 'zh-Hant': '改哪一期的決定', en: 'the turn whose decision is changed' },
    { least: 1, most: 60, otherwise: 0 },
  ),
  absent: (name) => {
    throw usage('usage.needed', { option: `--${name}`, hint: 'N' });
  },
  needed: true,
};

/**
 * What would have been: the game of a record on the same luck, with decisions of one turn changed and all others as they
 * were. Limits of changes, cash and hours are told but not kept: it is a thought.
 *
 * With `--json`: `{ok, scenario, turn, changes: [{lever, decision, instead}], from, to, whole, singles, remainder,
 * people, beyond}`. `from` and `to` hold raw measures, points in tenths and cash in cents, `whole` their differences,
 * `singles` those of each change alone, `remainder` what these do not explain; `people` names customers (from 1) who
 * differ in anything.
 */
export const whatIf = command({
  name: 'what-if',
  about: {
    'zh-Hans': '同样的运气，改掉一期的决定，看会怎样',
    'zh-Hant': '同樣的運氣，改掉一期的決定，看會怎樣',
    en: 'change a turn’s decision and see what would have been on the same luck',
  },
  places: { hint: 'RECORD', many: false },
  options: { turn, set: changes },
  run([file], { turn, set }, terminal) {
    const { record, rules } = openRecord(file!, terminal);
    if (turn > rules.turns) {
      throw usage('usage.notWhole', { option: '--turn', least: '1', most: `${rules.turns}`, written: `${turn}` });
    }
    const closes = record.acts.filter((act): act is Extract<Act, { kind: 'close' }> => act.kind === 'close');
    const before = closes[turn - 1]!.decisions;
    const wanted = gather(rules, before, turn, set);
    const asked = ask(rules, record, wanted);
    if (!asked.ok) {
      const because = sayRefusals(terminal.language, rules, asked.refusals);
      throw notOk('whatIf.refused', { turn: `${turn}`, because });
    }
    const found = asked.whatIf;
    const told = wanted.map(({ lever, decision }) => ({ lever, decision, instead: before[lever] }));
    terminal.give({ ok: true, scenario: rules.scenario.id, turn, changes: told, ...asJson(found) });
    if (!terminal.json) show(rules, turn, told, found, terminal);
    return EXIT.ok;
  },
});

/** Knobs of one lever are one change of it. */
function gather(
  rules: Rules,
  before: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  turn: number,
  set: readonly Written[],
): readonly Change[] {
  const levers = [...new Set(set.map(({ lever }) => leverCalled(rules, lever).id))];
  return levers.map((lever) => {
    const mine = set.filter((one) => one.lever === lever);
    return {
      turn,
      lever,
      decision: mine.reduce((decision, one) => decisionWith(rules, decision, one), before[lever]!),
    };
  });
}

function asJson({ people, ...found }: WhatIf): object {
  const { stays, satisfaction, cents } = people;
  const moved = Array.from(stays, (stay, k) => ({
    customer: k + 1,
    stays: stay,
    satisfaction: satisfaction[k]!,
    cents: cents[k]!,
  }));
  const differs = moved.filter((one) => one.stays !== 0 || one.satisfaction !== 0 || one.cents !== 0);
  return { ...found, people: differs };
}

function show(
  rules: Rules,
  turn: number,
  told: readonly {
    lever: string;
    decision: Readonly<Record<string, unknown>>;
    instead: Readonly<Record<string, unknown>> | undefined;
  }[],
  found: WhatIf,
  terminal: Terminal,
): void {
  const { language, print, say } = terminal;
  const { levers } = legendOf(rules);
  const name = rules.scenario.period.names[turn - 1]!;
  for (const { lever, decision, instead } of told) {
    const values = {
      turn: tell(language, name),
      lever: leverName(language, rules.scenario, levers, lever),
      decision: sayDecision(language, levers[lever], decision),
      instead: sayDecision(language, levers[lever], instead ?? {}),
    };
    print(say(values.decision === values.instead ? SAME : CHANGED, values));
  }
  if (found.beyond.length > 0) print(say(BEYOND, { because: sayRefusals(language, rules, found.beyond) }));
  print('');
  showDifference(found, terminal);
}
