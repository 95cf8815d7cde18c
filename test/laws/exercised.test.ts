import { expect, it } from 'vitest';
import { PLAYERS } from '../../src/players/index.ts';
import { CROWD_KINDS, VOCABULARY } from '../../src/sim/charts/vocabulary.ts';
import { sameDecision } from '../../src/sim/decide/same.ts';
import type { DialName } from '../../src/sim/dials.ts';
import { DIALS } from '../../src/sim/dials.ts';
import { LEVERS } from '../../src/sim/levers/index.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { keepLedger } from '../../src/sim/luck/ledger.ts';
import type { Slot } from '../../src/sim/luck/slots.ts';
import { PHASES } from '../../src/sim/phases/index.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';
import { apply } from '../../src/sim/turn/apply.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';
import { deskOf } from '../../src/sim/view/desk.ts';
import { playGame } from '../support/play-games.ts';
import { randomScenario } from '../support/random-scenarios.ts';

const GAMES = 60;
/** Luck that belongs to no phase: who comes, how they are, what happens. */
const OPENING: readonly Slot[] = [
  'encounter.offer',
  'encounter.turn',
  'encounter.variant',
  'encounter.order',
  'encounter.chance',
  'event.happens',
  'event.size',
];

/** Tables that remember which of their events were looked up. */
function listening(rules: Rules, heard: Set<string>): Rules {
  const charts = { ...rules.charts } as Record<string, unknown>;
  for (const kind of CROWD_KINDS) {
    const table = rules.charts[kind];
    const names = Object.keys(table.event);
    const next = new Proxy(table.next, {
      get(target, key) {
        const index = typeof key === 'string' ? Number(key) : Number.NaN;
        if (Number.isInteger(index)) heard.add(`${kind} ${names[index % table.stride]}`);
        return Reflect.get(target, key);
      },
    });
    charts[kind] = { ...table, next };
  }
  return { ...rules, charts: charts as unknown as Rules['charts'] };
}

/** Dials that levers turn when they act on these decisions. */
function turnedBy(run: Run, decisions: Readonly<Record<string, unknown>>, turned: Set<DialName>): void {
  const note = (dial: DialName, value: number, rest: number) => value !== rest && turned.add(dial);
  const writer = {
    set: (dial: DialName, value: number) => void note(dial, value, DIALS[dial].rest),
    add: (dial: DialName, value: number) => void note(dial, value, 0),
    scale: (dial: DialName, factor: number) => void note(dial, factor, 1),
    most: (dial: DialName, value: number) => void note(dial, value, DIALS[dial].rest),
  };
  const plan = { contact: () => 0, offer: () => 0, survey: () => 0 };
  for (const rules of run.rules.levers) {
    rules.lever.act(decisions[rules.id] as never, deskOf(run, rules), rules.constants, writer, plan);
  }
}

it(`generated games reach every phase, lever, dial, slot and chart event there is, within ${GAMES} games`, () => {
  const slots = new Set<string>();
  const heard = new Set<string>();
  const turned = new Set<DialName>();
  const levers = new Set<string>();
  for (let seed = 0; seed < GAMES; seed++) {
    const rules = listening(prepare(randomScenario(seed)), heard);
    const ledger = keepLedger();
    const luck = luckOf(`game/${seed}`);
    const game = playGame(rules, luck, PLAYERS.random!, `${seed}`, ledger);
    for (const { slot } of ledger.draws) slots.add(slot);
    let run = start(rules, luck);
    for (const act of game.acts) {
      if (act.kind === 'close') {
        turnedBy(run, act.decisions, turned);
        for (const [lever, decision] of Object.entries(act.decisions)) {
          if (!sameDecision(decision, run.standing[lever])) levers.add(lever);
        }
      }
      const applied = apply(run, act);
      if (!applied.ok) throw new Error(applied.refusals[0]?.code);
      run = applied.run;
      for (const { dial } of run.market.running) turned.add(dial);
    }
  }
  // turned by the market itself: the script of the rival, the season, hands at rest
  turned.add('rival.price').add('rival.pull').add('demand.season').add('serve.minutes');
  const read = PHASES.flatMap(({ dials }) => dials);
  const drawn = [...PHASES.flatMap((phase) => phase.slots), ...OPENING];
  const events = CROWD_KINDS.flatMap((kind) => VOCABULARY[kind].events.map((event) => `${kind} ${event}`));
  expect(LEVERS.map(({ id }) => id).filter((id) => !levers.has(id))).toEqual([]);
  expect(drawn.filter((slot) => !slots.has(slot))).toEqual([]);
  expect(events.filter((event) => !heard.has(event))).toEqual([]);
  expect([...new Set(read)].filter((dial) => !turned.has(dial))).toEqual([]);
  expect((Object.keys(DIALS) as DialName[]).filter((dial) => !read.includes(dial))).toEqual([]);
}, 300_000);
