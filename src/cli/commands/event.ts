import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CATALOGUE_IDS } from '../../scenarios/catalog/ids.ts';
import { endEvent } from '../../server/game/end-event.ts';
import { holdEvent } from '../../server/game/hold-event.ts';
import { isTold } from '../../server/game/standing.ts';
import type { House } from '../../server/house.ts';
import { openHouse } from '../../server/open-house.ts';
import type { Event } from '../../server/store/events.ts';
import { plainSigns } from '../../wire/text.ts';
import { command } from '../command.ts';
import { notOk, usage } from '../complaint.ts';
import { asComplaint, readDeed } from '../deeds.ts';
import { EXIT } from '../exit.ts';
import { flag, oneOf, text, whole } from '../options.ts';
import { checkOutput } from '../output-file.ts';
import { tellSimilar } from '../show-similar.ts';
import { DATA, placeOf } from '../store-place.ts';
import type { Terminal } from '../terminal.ts';

const MADE = {
  'zh-Hans': '比赛 {name}：代码 {code}；种子的散列 {hash}',
  'zh-Hant': '比賽 {name}：代碼 {code}；種子的雜湊 {hash}',
  en: 'event {name}: code {code}; hash of its seed {hash}',
};
const CLOSED = {
  'zh-Hans': '比赛 {code} 已关；种子 {seed}',
  'zh-Hant': '比賽 {code} 已關；種子 {seed}',
  en: 'event {code} is closed; its seed is {seed}',
};
const EXPORTED = {
  'zh-Hans': '比赛 {code} 已写到 {file}；用 rapport verify --event {file} 核对',
  'zh-Hant': '比賽 {code} 已寫到 {file}；用 rapport verify --event {file} 核對',
  en: 'event {code} is written to {file}; rapport verify --event {file} verifies it',
};
const EVENT = { 'zh-Hans': '比赛', 'zh-Hant': '比賽', en: 'event' };
const CLASS = { 'zh-Hans': '班级', 'zh-Hant': '班級', en: 'class' };
const CODE = { 'zh-Hans': '班级的代码（new）', 'zh-Hant': '班級的代碼（new）', en: 'code of the class (new)' };
const COUNTING = ['first', 'last', 'mean'] as const;
const DEEDS = { new: 'SCENARIO', close: 'CODE', export: 'CODE', similar: 'CODE' };

/**
 * Makes, closes or exports an event of the data on this machine, or compares its games; a server that runs on it may go
 * on meanwhile. With `--json`: `{code, id, name, seedHash}`, `{code, seed}`, `{code, file}` or `{code, games, pairs}`.
 */
export const event = command({
  name: 'event',
  about: {
    'zh-Hans': '比赛：event new SCENARIO、event close CODE、event export CODE、event similar CODE',
    'zh-Hant': '比賽：event new SCENARIO、event close CODE、event export CODE、event similar CODE',
    en: 'events: event new SCENARIO, event close CODE, event export CODE, event similar CODE',
  },
  places: { hint: 'new|close|export|similar', many: true },
  options: {
    data: DATA,
    class: text('CODE', CODE),
    name: text('NAME', {
      'zh-Hans': '比赛的名字（new）',
      'zh-Hant': '比賽的名字（new）',
      en: 'name of the event (new)',
    }),
    sealed: flag({
      'zh-Hans': '运气封到关赛，每队各有自己的（new）',
      'zh-Hant': '運氣封到關賽，每隊各有自己的（new）',
      en: 'luck is sealed until the close, each team has its own (new)',
    }),
    quota: whole(
      'N',
      {
        'zh-Hans': '每队几次，默认 1（new）',
        'zh-Hant': '每隊幾次，預設 1（new）',
        en: 'attempts of a team, 1 if left out (new)',
      },
      { least: 1, most: 100, otherwise: 1 },
    ),
    counting: oneOf(
      'WHICH',
      {
        'zh-Hans': '算哪一次：first、last、mean（new）',
        'zh-Hant': '算哪一次：first、last、mean（new）',
        en: 'which attempt counts: first, last, mean (new)',
      },
      COUNTING,
      COUNTING[0],
    ),
    'team-size': whole(
      'N',
      {
        'zh-Hans': '每队几人，默认 1（new）',
        'zh-Hant': '每隊幾人，預設 1（new）',
        en: 'members of a team, 1 if left out (new)',
      },
      { least: 1, most: 8, otherwise: 1 },
    ),
    out: text('FILE', {
      'zh-Hans': '写到这个文件（export）',
      'zh-Hant': '寫到這個檔案（export）',
      en: 'write to this file (export)',
    }),
  },
  async run(given, options, terminal) {
    const { deed, thing } = readDeed('event', given, DEEDS);
    const file = options.out ?? `rapport-event-${plainSigns(thing)}.jsonl`;
    if (deed === 'export') checkOutput(file);
    if (deed === 'new' && options.class === null) throw usage('usage.needed', { option: '--class', hint: 'CODE' });
    const house = await openHouse(placeOf(options.data));
    try {
      if (deed === 'new') await makeEvent(house, thing, { ...options, klass: options.class! }, terminal);
      else if (deed === 'close') await closeEvent(house, thing, terminal);
      else if (deed === 'similar') await tellSimilar(house, await findEvent(house, thing, terminal), terminal);
      else await exportEvent(house, thing, file, terminal);
      return EXIT.ok;
    } catch (error) {
      throw asComplaint(error);
    } finally {
      await house.close();
    }
  },
});

interface Wanted {
  readonly klass: string;
  readonly name: string | null;
  readonly sealed: boolean;
  readonly quota: number;
  readonly counting: (typeof COUNTING)[number];
  readonly 'team-size': number;
}

async function makeEvent(house: House, scenario: string, wanted: Wanted, terminal: Terminal): Promise<void> {
  const code = plainSigns(wanted.klass);
  const klass = await house.store.classes.byCode(code);
  if (!klass) throw notOk('code.unknown', { code, what: terminal.say(CLASS) });
  const known = CATALOGUE_IDS.includes(scenario);
  const made = await holdEvent(house, klass.id, {
    name: wanted.name ?? scenario,
    scenario: known ? { catalogue: scenario } : { text: readText(scenario) },
    ...{ quota: wanted.quota, counting: wanted.counting, teamSize: wanted['team-size'] },
    ...(wanted.sealed ? { cover: 'sealed', luck: 'own' } : {}),
  });
  const { id, name, seedHash } = made;
  terminal.give({ code: made.code, id, name, seedHash });
  terminal.print(terminal.say(MADE, { name, code: made.code, hash: seedHash }));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw usage('scenario.unknown', { name: file, known: CATALOGUE_IDS.join(', ') });
  }
}

async function findEvent(house: House, written: string, terminal: Terminal): Promise<Event> {
  const code = plainSigns(written);
  const found = await house.store.events.byCode(code);
  if (!found) throw notOk('code.unknown', { code, what: terminal.say(EVENT) });
  return found;
}

async function closeEvent(house: House, written: string, terminal: Terminal): Promise<void> {
  const found = await findEvent(house, written, terminal);
  const { id, code } = await endEvent(house, found, { by: 'owner', reason: 'command line', at: house.now() });
  const seed = (await house.store.events.publishSeed(id))!;
  terminal.give({ code, seed });
  terminal.print(terminal.say(CLOSED, { code, seed }));
}

async function exportEvent(house: House, written: string, file: string, terminal: Terminal): Promise<void> {
  const found = await findEvent(house, written, terminal);
  const { code } = found;
  if (!isTold(found)) throw notOk('event.running', { code });
  await pipeline(Readable.from(spelt(house.store.exportEvent(found.id))), createWriteStream(file));
  terminal.give({ code, file });
  terminal.print(terminal.say(EXPORTED, { code, file }));
}

async function* spelt(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}
