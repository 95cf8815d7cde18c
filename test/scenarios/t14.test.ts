import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import type { Encounter } from '../../src/sim/language/encounter.ts';
import type { Scenario } from '../../src/sim/language/scenario.ts';
import { LANGUAGES } from '../../src/sim/language/text.ts';
import { CAST_HEADS } from '../../src/ui/art/heads.ts';
import { TOKENS } from '../../src/ui/art/tokens.ts';
import { charactersInTurn, minutesAtClassPace } from './reading.ts';
import { offered, worldsOf, worthOf } from './worth.ts';

// The sheet is game.md §3: what is asked of the file here is what the sheet says, not what the file happens to hold.
const file = readFileSync(new URL('../../src/scenarios/catalog/T14.json', import.meta.url), 'utf8');
const parsed = parseScenario(file);
if (!parsed.ok) throw new Error(parsed.problems.map(({ line, code }) => `${line}: ${code}`).join('\n'));
const scenario: Scenario = parsed.scenario;
const { encounters } = scenario;

const zh = (text: { readonly 'zh-Hans'?: string | undefined }): string => text['zh-Hans'] ?? '';
const find = (id: string): Encounter => encounters.find((one) => one.id === id)!;

describe('T14 as a file', () => {
  test('holds no problem and no warning but that its marks are measured later', () => {
    expect(parsed.warnings.map(({ code }) => code).filter((code) => code !== 'score.otherRules')).toEqual([]);
  });

  test('is smaller than 600 KB and printed with two spaces, a line for each thing', () => {
    expect(Buffer.byteLength(file)).toBeLessThan(600 * 1000);
    const lines = file.split('\n');
    expect(lines.length).toBeGreaterThan(10_000);
    expect(lines.filter((line) => line.search(/\S/) % 2 === 1)).toEqual([]);
  });

  test('says everything in three languages, each in its own script', () => {
    const texts: Record<string, string>[] = [];
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const record = value as Record<string, unknown>;
      if (LANGUAGES.some((language) => language in record)) texts.push(record as Record<string, string>);
      else Object.values(record).forEach(visit);
    };
    visit(JSON.parse(file));
    expect(texts.length).toBeGreaterThan(700);
    expect(scenario.languages).toEqual([...LANGUAGES]);
    for (const text of texts) {
      expect(Object.keys(text).sort(), JSON.stringify(text)).toEqual([...LANGUAGES].sort());
      expect(text['zh-Hant'], 'simplified characters in zh-Hant').not.toMatch(SIMPLIFIED);
      expect(text['zh-Hans'], 'traditional characters in zh-Hans').not.toMatch(TRADITIONAL);
      for (const language of ['zh-Hans', 'zh-Hant']) {
        expect(text[language], 'half-width punctuation').not.toMatch(/[,?:;!()]/);
      }
      expect(text['en'], 'Chinese characters or punctuation in en').not.toMatch(
        /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/,
      );
    }
  });
});

describe('T14 as a year', () => {
  test('has twelve months in four acts of three, with three changes and then one and one', () => {
    expect(scenario.period.names).toHaveLength(12);
    expect(scenario.acts.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
    ]);
    for (const act of scenario.acts) {
      expect(act.changes).toEqual([3, 1, 1]);
      expect(act.agenda).toHaveLength(3);
      for (const laid of act.agenda) expect(laid.length).toBeLessThanOrEqual(3);
    }
  });

  test('opens twelve levers, four and three and four and one, each when its act says', () => {
    expect(Object.keys(scenario.levers)).toHaveLength(12);
    expect(scenario.acts.map(({ opens }) => opens.length)).toEqual([4, 3, 4, 1]);
    for (const act of scenario.acts) {
      for (const id of act.opens) expect(scenario.levers[id]?.opensAt, id).toBe(act.from);
    }
  });

  test('stops eight times in class: board months alone, trading months in pairs', () => {
    expect(scenario.pace.class).toEqual([[1], [2, 3], [4], [5, 6], [7], [8, 9], [10], [11, 12]]);
  });

  test('is read and played in 28 minutes at class pace, no month more than a page', () => {
    expect(minutesAtClassPace(scenario)).toBeLessThanOrEqual(28);
    for (let turn = 1; turn <= 12; turn++) expect(charactersInTurn(scenario, turn), `turn ${turn}`).toBeLessThan(400);
  });

  test('brings somebody to hear in every month but the last', () => {
    for (let turn = 1; turn <= 11; turn++) {
      expect(encounters.filter(({ offer }) => offer.turn === turn).length, `turn ${turn}`).toBeGreaterThan(0);
    }
    expect(encounters.filter(({ offer }) => offer.turn === 12)).toEqual([]);
  });

  test('starts with little cash and a deposit of twice as much in June', () => {
    expect(scenario.firm.cash).toBe(2_200_000);
    expect(scenario.firm.owing).toMatchObject([{ turn: 7, cents: 4_500_000 }]);
    expect(scenario.firm).toMatchObject({ fixedCents: 1_400_000, goodsShare: 0.45, shippingCents: 700, owner: 'shen' });
  });

  test('has the sheet’s people on file, and 120 strangers who come in September', () => {
    const people = Object.fromEntries(scenario.segments.map(({ id, customers }) => [id, customers]));
    expect(people).toEqual({ light: 340, moderate: 300, heavy: 120, hunter: 480, quality: 160 });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(scenario.segments.map(({ prospects }) => prospects))).toBe(600);
    const arrivals = scenario.segments.flatMap(({ newcomers }) => newcomers);
    expect(sum(arrivals.map(({ count }) => count))).toBe(120);
    expect(arrivals.every(({ turn }) => turn === 10)).toBe(true);
    expect(scenario.past).toMatchObject({ weeks: 78, openTickets: 260, sale: { discount: 0.5 } });
  });

  test('puts money at stake in about six problems of ten', () => {
    const money = scenario.causes.filter((cause) => cause.money).reduce((total, { share }) => total + share, 0);
    expect(money).toBeCloseTo(0.6, 2);
  });

  test('demands most in November, then in January, and least in February', () => {
    const season = scenario.season ?? [];
    const order = season.map((_, k) => k).sort((a, b) => season[b]! - season[a]!);
    expect([order[0], order[1], order[11]]).toEqual([11, 1, 2]);
    expect(season.reduce((total, one) => total + one, 0) / 12).toBeCloseTo(1, 2);
  });
});

describe('the eight of T14', () => {
  test('are real customers with a face, a thing they carry and a story of four to six states', () => {
    expect(scenario.cast.map(({ id }) => id)).toEqual(['chen', 'sun', 'li', 'zhou', 'liu', 'wang', 'zhao', 'he']);
    expect(new Set(scenario.cast.map(({ head }) => head)).size).toBe(8);
    expect(new Set(scenario.cast.map(({ token }) => token)).size).toBe(8);
    for (const { id, head, token, segment, at, arc } of scenario.cast) {
      expect(CAST_HEADS, id).toContain(head);
      expect(TOKENS, id).toContain(token);
      expect(at, id).toBeLessThan(scenario.segments.find((one) => one.id === segment)!.customers);
      const states = Object.values(scenario.arcs[arc]!.chart.states);
      expect(states.length, id).toBeGreaterThanOrEqual(4);
      expect(states.length, id).toBeLessThanOrEqual(6);
      expect(
        states.some(({ meta }) => meta?.end),
        id,
      ).toBe(true);
    }
    const places = scenario.cast.map(({ segment, at }) => `${segment} ${at}`);
    expect(new Set(places).size).toBe(8);
  });

  test('each come or stay away on the last morning, for a reason in their story', () => {
    for (const { id, lastMorning } of scenario.cast) {
      expect(new Set(lastMorning.map(({ comes }) => comes)).size, id).toBe(2);
      expect(lastMorning.at(-1)!.when, id).toEqual([]);
      const states = lastMorning.flatMap(({ when }) => when.flatMap((one) => ('arc' in one ? one.in : [])));
      const ends = Object.entries(scenario.arcs[id]!.chart.states).filter(([, { meta }]) => meta?.end);
      expect(ends.filter(([state]) => states.includes(state)).length, id).toBeGreaterThan(0);
    }
  });

  test('can be moved to every state of their story by something somebody says or some event', () => {
    const sent = new Set<string>();
    JSON.parse(file, (_, value: { chart?: string; send?: string; to?: string }) => {
      if (value?.chart === 'arc') sent.add(`${value.to} ${value.send}`);
      return value;
    });
    for (const [who, { chart }] of Object.entries(scenario.arcs)) {
      const reached = new Set([chart.initial]);
      for (const state of reached) {
        for (const [event, target] of Object.entries(chart.states[state]!.on ?? {})) {
          if (sent.has(`${who} ${event}`)) reached.add(target);
        }
      }
      expect([...reached].sort(), who).toEqual(Object.keys(chart.states).sort());
    }
  });

  test('hold a heavy buyer who never complains and one who left a year ago', () => {
    const wang = scenario.cast.find(({ id }) => id === 'wang')!;
    expect(wang.segment).toBe('heavy');
    expect(wang.traits.voice).toBeLessThan(-2);
    expect(scenario.cast.filter(({ gone }) => gone).map(({ id }) => id)).toEqual(['he']);
  });
});

describe('talks in T14', () => {
  test.each(encounters.map(({ id }) => id))(
    '%s has at least two hidden truths and three to five replies on offer',
    (id) => {
      const encounter = find(id);
      expect(encounter.variants.length).toBeGreaterThanOrEqual(2);
      for (const world of worldsOf(encounter)) {
        for (const node of encounter.nodes) {
          const replies = offered(node, world);
          expect(replies.length, node.id).toBeGreaterThanOrEqual(3);
          expect(replies.length, node.id).toBeLessThanOrEqual(5);
        }
      }
    },
  );

  test.each(encounters.map(({ id }) => id))('%s gives nothing away by the length of its replies', (id) => {
    const lengths = find(id).nodes.flatMap(({ replies }) => replies.map(({ text }) => zh(text).length));
    const mean = lengths.reduce((total, one) => total + one, 0) / lengths.length;
    for (const length of lengths) {
      expect(length).toBeLessThanOrEqual(22);
      expect(Math.abs(length - mean)).toBeLessThanOrEqual(0.2 * mean);
    }
  });

  test.each(encounters.map(({ id }) => id))(
    '%s asks for no more than 70 characters of listening and 160 in all at a time',
    (id) => {
      for (const { id: node, says, saysByVariant, replies } of find(id).nodes) {
        const line = Math.max(...[says, ...Object.values(saysByVariant)].map((text) => zh(text).length));
        const shown = [...new Set(replies.map(({ text }) => zh(text)))].reduce((total, text) => total + text.length, 0);
        expect(line, node).toBeLessThanOrEqual(70);
        expect(line + shown, node).toBeLessThanOrEqual(160);
      }
    },
  );

  test.each(encounters.map(({ id }) => id))(
    '%s has no reply that is never the best, but those no clerk may give',
    (id) => {
      const encounter = find(id);
      const worlds = worldsOf(encounter);
      for (const node of encounter.nodes) {
        const best = new Set<string>();
        for (const world of worlds) {
          const ranked = offered(node, world)
            .map((reply) => ({ id: reply.id, worth: worthOf(scenario, encounter, reply, world) }))
            .sort((a, b) => b.worth - a.worth);
          if (ranked.length === 1 || ranked[0]!.worth > ranked[1]!.worth) best.add(ranked[0]!.id);
        }
        for (const { id: reply, tags } of node.replies) {
          expect(best.has(reply), `${node.id}.${reply}`).toBe(!tags.includes('forbidden'));
        }
      }
    },
  );

  test('cannot be won by giving the longest, the politest or the dearest reply each time', () => {
    const choose = {
      longest: (encounter: Encounter, k: number) => zh(encounter.nodes[0]!.replies[k]!.text).length,
      politest: (encounter: Encounter, k: number) =>
        encounter.nodes[0]!.replies[k]!.tags.filter((tag) => tag === 'polite' || tag === 'empathic').length,
      dearest: (encounter: Encounter, k: number) => {
        const { cents, tags } = encounter.nodes[0]!.replies[k]!;
        return cents + (tags.includes('generous') ? 1 : 0);
      },
    };
    const calendar = encounters.filter(({ offer }) => offer.turn !== undefined);
    for (const [name, measure] of Object.entries(choose)) {
      const shares = calendar.map((encounter) => {
        const node = encounter.nodes[0]!;
        const worlds = worldsOf(encounter);
        const won = worlds.filter((world) => {
          const shown = offered(node, world);
          const marks = shown.map((reply) => measure(encounter, node.replies.indexOf(reply)));
          const worths = shown.map((reply) => worthOf(scenario, encounter, reply, world));
          return worths[marks.indexOf(Math.max(...marks))] === Math.max(...worths);
        });
        return won.length / worlds.length;
      });
      expect(shares.reduce((total, share) => total + share, 0) / shares.length, name).toBeLessThan(0.6);
    }
  });

  test('say afterwards what each reply teaches and what the talk was about', () => {
    for (const { id, reveals, timeOutText, nodes } of encounters) {
      expect(reveals, id).toBeDefined();
      expect(timeOutText, id).toBeDefined();
      for (const { replies } of nodes) {
        for (const { id: reply, teaches, after, afterByVariant, next } of replies) {
          expect(teaches, `${id}.${reply}`).toBeDefined();
          const answered = after !== undefined || Object.keys(afterByVariant).length > 0 || next !== null;
          expect(answered, `${id}.${reply} is met with silence`).toBe(true);
        }
      }
    }
  });

  test('hold promises, precedents and things to learn', () => {
    const replies = encounters.flatMap(({ nodes }) => nodes.flatMap((node) => node.replies));
    expect(replies.filter(({ promise }) => promise).length).toBeGreaterThanOrEqual(10);
    expect(replies.filter(({ precedent }) => precedent).length).toBeGreaterThanOrEqual(5);
    const learnt = replies.filter(({ outcomes }) => outcomes.some((outcome) => 'learn' in outcome));
    expect(learnt.length).toBeGreaterThanOrEqual(8);
    const promises = replies.flatMap(({ promise }) => (promise ? [promise.id] : []));
    expect(new Set(promises).size).toBe(promises.length);
  });

  test('let people whose promise was broken come back with your words', () => {
    const back = encounters.filter(({ offer }) => offer.when.some((one) => 'flag' in one && one.is));
    expect(back.map(({ id }) => id)).toEqual([
      'chenWords',
      'sunWords',
      'zhouWords',
      'liuWords',
      'zhaoWords',
      'heWords',
    ]);
  });

  test('give Old Wang a voice only where somebody asked or rings now', () => {
    expect(find('n5').offer).toMatchObject({ turn: 5, when: [{ lever: 'callbacks', from: 60 }] });
    expect(find('n5quiet').offer).toMatchObject({ turn: 5, when: [{ lever: 'callbacks', to: 0 }] });
    const ring = find('n5quiet').nodes[0]!.replies.find(({ id }) => id === 'dial')!;
    expect(ring.next).toMatchObject({ chance: 0.2, else: null });
  });

  test('hold one dilemma: five ways in June, the last only for a shop that kept its word', () => {
    expect(encounters.filter(({ dilemma }) => dilemma).map(({ id }) => id)).toEqual(['june']);
    const replies = find('june').nodes[0]!.replies;
    expect(replies.map(({ id }) => id)).toEqual(['all30', 'hero', 'gift', 'hold', 'split']);
    expect(replies.at(-1)!.needs).toEqual([{ kpi: 'promisesBroken', to: 0 }]);
    expect(replies.filter(({ outcomes }) => outcomes.some(({ when }) => when !== undefined)).length).toBe(4);
  });
});

describe('what happens in T14', () => {
  test('can be seen coming: five events, each with two tells or more and one of them free', () => {
    expect(scenario.events.map(({ id, turn }) => [id, turn])).toEqual([
      ['e1', 3],
      ['e2', 5],
      ['e3', 6],
      ['e4', 7],
      ['e5', 10],
    ]);
    for (const { id, turn, tells } of scenario.events) {
      expect(tells.length, id).toBeGreaterThanOrEqual(2);
      expect(
        tells.some(({ needs }) => needs.length === 0),
        id,
      ).toBe(true);
      for (const tell of tells) expect(tell.turn, id).toBeLessThan(turn!);
    }
  });

  test('moves the rival in June to 72 per cent of our price and in November to 60', () => {
    const prices = Object.fromEntries(scenario.rivals[0]!.moves.map(({ turn, price }) => [turn, price]));
    expect(prices).toMatchObject({ 7: 0.72, 12: 0.6 });
  });

  test('hands the price lever to the owner below zero and hides the shop for bad conduct, two months each', () => {
    const [custody, hidden] = scenario.interventions;
    expect(custody).toMatchObject({ turns: 2, hold: { lever: 'promotion', set: { depth: 2000, whom: 'all' } } });
    expect(custody!.when).toEqual([{ kpi: 'cash', to: -1 }]);
    expect(hidden).toMatchObject({ turns: 2, when: [{ kpi: 'conduct', to: 29 }] });
  });

  test('ends in one of four ways, by value and loyalty', () => {
    expect(scenario.endings.map(({ when }) => when.map(({ axis }) => axis).join(' '))).toEqual([
      'value loyalty',
      'loyalty',
      'value',
      '',
    ]);
  });

  test('is followed by at most one card a month, of no more than 60 characters', () => {
    expect(scenario.cards.length).toBeLessThanOrEqual(12);
    for (const { id, text, answers } of scenario.cards) {
      expect(zh(text).length, id).toBeLessThanOrEqual(60);
      expect(answers.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  test('weighs loyalty most, and its reference plan needs thirteen changes', () => {
    expect(scenario.scoring?.weights).toEqual({
      loyalty: 0.3,
      value: 0.25,
      satisfaction: 0.15,
      service: 0.1,
      conduct: 0.1,
      growth: 0.1,
    });
    const changes = scenario.scoring!.reference.turns.map((turn) => Object.keys(turn).length);
    expect(changes).toHaveLength(12);
    expect(changes.reduce((total, one) => total + one, 0)).toBe(13);
  });
});

/** Characters of one script only, common enough that a slip would hit one of them. */
const SIMPLIFIED =
  /[们这说话还个来时对会没问谁让给钱单过么样东车电头买卖两边开门张写见现实发号图气长间员货务线结总数条请讲记认许试该调谈谢从应义师样场声听读书妈爷热点满双关难欢亲爱]/;
const TRADITIONAL =
  /[們這說話還個來時對會沒問誰讓給錢單過麼樣東車電頭買賣兩邊開門張寫見現實發號圖氣長間員貨務線結總數條請講記認許試該調談謝從應義師場聲聽讀書媽爺熱點滿雙關難歡親愛]/;
