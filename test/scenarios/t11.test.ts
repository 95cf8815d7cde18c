import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import type { Scenario } from '../../src/sim/language/scenario.ts';
import { LANGUAGES } from '../../src/sim/language/text.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { monthOf } from '../../src/sim/phases/read-terms.ts';
import { prepare } from '../../src/sim/prepare.ts';
import { start } from '../../src/sim/turn/start.ts';
import { CAST_HEADS } from '../../src/ui/art/heads.ts';
import { TOKENS } from '../../src/ui/art/tokens.ts';
import { charactersInTurn, minutesAtClassPace } from './reading.ts';

// What is asked of the file here is what the course's row T11 and the sheet ask, not what the file happens to hold.
const file = readFileSync(new URL('../../src/scenarios/catalog/T11.json', import.meta.url), 'utf8');
const parsed = parseScenario(file);
if (!parsed.ok) throw new Error(parsed.problems.map(({ line, code }) => `${line}: ${code}`).join('\n'));
const scenario: Scenario = parsed.scenario;

const zh = (text: { readonly 'zh-Hans'?: string | undefined }): string => text['zh-Hans'] ?? '';
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('T11 as a file', () => {
  test('holds no problem, and no warning but that its marks are measured later', () => {
    expect(parsed.warnings.map(({ code }) => code).filter((code) => code !== 'score.otherRules')).toEqual([]);
  });

  test('says everything in three languages, each in its own script', () => {
    const texts: Record<string, string>[] = [];
    JSON.parse(file, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && LANGUAGES.some((language) => language in value)) {
        texts.push(value as Record<string, string>);
      }
      return value;
    });
    expect(texts.length).toBeGreaterThan(600);
    for (const text of texts) {
      expect(Object.keys(text).sort(), JSON.stringify(text)).toEqual([...LANGUAGES].sort());
      expect(text['zh-Hant'], 'simplified characters in zh-Hant').not.toMatch(SIMPLIFIED);
      expect(text['zh-Hans'], 'traditional characters in zh-Hans').not.toMatch(TRADITIONAL);
      for (const language of ['zh-Hans', 'zh-Hant']) {
        expect(text[language], 'half-width punctuation').not.toMatch(/[,?:;!()]/);
      }
      expect(text['en'], 'Chinese in en').not.toMatch(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/);
    }
  });
});

describe('T11 as ten months', () => {
  test('has four acts, and twelve levers that open when their act says', () => {
    expect(scenario.period.names).toHaveLength(10);
    expect(scenario.acts.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 6],
      [7, 8],
      [9, 10],
    ]);
    expect(scenario.acts.map(({ opens }) => opens.length)).toEqual([5, 5, 1, 1]);
    for (const act of scenario.acts) {
      for (const id of act.opens) expect(scenario.levers[id]?.opensAt, id).toBe(act.from);
      for (const laid of act.agenda) expect(laid.length).toBeLessThanOrEqual(3);
    }
    expect(Object.keys(scenario.levers)).toHaveLength(12);
    for (const id of ['grading', 'care', 'club', 'festival', 'bid', 'credit', 'personalPlan', 'survey']) {
      expect(scenario.levers[id], id).toBeDefined();
    }
  });

  test('is read and played in half an hour at class pace, no month more than a page', () => {
    expect(minutesAtClassPace(scenario)).toBeLessThanOrEqual(30);
    for (let turn = 1; turn <= 10; turn++) expect(charactersInTurn(scenario, turn), `turn ${turn}`).toBeLessThan(430);
  });

  test('brings somebody to hear in each of the first nine months', () => {
    for (let turn = 1; turn <= 9; turn++) {
      expect(scenario.encounters.filter(({ offer }) => offer.turn === turn).length, `turn ${turn}`).toBeGreaterThan(0);
    }
  });

  test('prepares the greeting party a month before February', () => {
    expect(scenario.levers['festival']!.terms).toMatchObject({ turns: [6] });
    expect(scenario.period.names[5]).toMatchObject({ en: 'February' });
    expect(scenario.levers['festival']!.opensAt).toBeLessThan(6);
  });
});

describe('the accounts of T11', () => {
  test('are forty of five kinds and twelve to be won, the same for every seed', () => {
    expect(sum(scenario.segments.map(({ customers }) => customers))).toBe(40);
    expect(sum(scenario.segments.map(({ prospects }) => prospects))).toBe(12);
    expect(scenario.population).toBeDefined();
    const kinds = Object.fromEntries(scenario.segments.map(({ id, trade }) => [id, trade?.as]));
    expect(kinds).toEqual({
      maker: 'account',
      retail: 'account',
      online: 'account',
      forwarder: 'intermediary',
      public: 'government',
    });
    expect(scenario.segments.filter(({ centre }) => centre).map(({ id }) => id)).toEqual(['maker', 'retail']);
  });

  test('hold one that is first by turnover and last by contribution, and one the other way about', () => {
    const rules = prepare(scenario);
    const { people } = start(rules, luckOf('T11'));
    const accounts = rules.segments.flatMap(({ from, customers }) =>
      Array.from({ length: customers }, (_, k) => {
        const month = monthOf(people, from + k);
        const goods = (month / people.fileDeal[from + k]!) * scenario.firm.goodsShare;
        return { who: from + k, month, left: month - goods };
      }),
    );
    const byTurnover = [...accounts].sort((a, b) => b.month - a.month).map(({ who }) => who);
    const byContribution = [...accounts].sort((a, b) => b.left - a.left).map(({ who }) => who);
    expect(byTurnover[0]).toBe(rules.cast['pang']);
    expect(byContribution.at(-1)).toBe(rules.cast['pang']);
    expect(accounts.find(({ who }) => who === rules.cast['pang'])!.left).toBeLessThan(0);
    expect(byContribution[0]).toBe(rules.cast['geng']);
    expect(byTurnover.indexOf(rules.cast['geng']!)).toBeGreaterThanOrEqual(6);
  });

  test('have eight people with a face, a thing of their own and a reason to sign or not', () => {
    expect(scenario.cast).toHaveLength(8);
    expect(new Set(scenario.cast.map(({ head }) => head)).size).toBe(8);
    expect(new Set(scenario.cast.map(({ token }) => token)).size).toBe(8);
    for (const { id, head, token, arc, lastMorning } of scenario.cast) {
      expect(CAST_HEADS as readonly string[], id).toContain(head);
      expect(TOKENS as readonly string[], id).toContain(token);
      expect(new Set(lastMorning.map(({ comes }) => comes)).size, id).toBe(2);
      const told = lastMorning.flatMap(({ when }) => when.flatMap((one) => ('arc' in one ? one.in : [])));
      const ends = Object.entries(scenario.arcs[arc]!.chart.states).filter(([, { meta }]) => meta?.end);
      expect(ends.filter(([state]) => told.includes(state)).length, id).toBeGreaterThan(0);
    }
  });

  test('can be moved to every state of their story by something that is said or happens', () => {
    const sent = new Set<string>();
    JSON.parse(file, (_, value: { chart?: string; send?: string; to?: string } | null) => {
      if (value?.chart === 'arc') sent.add(`${value.to} ${value.send}`);
      return value;
    });
    for (const [who, { chart }] of Object.entries(scenario.arcs)) {
      const reached = new Set([chart.initial]);
      for (const state of reached) {
        for (const [event, target] of Object.entries(chart.states[state]!.on ?? {})) {
          if (sent.has(`${who} ${event}`)) reached.add(String(target));
        }
      }
      expect([...reached].sort(), who).toEqual(Object.keys(chart.states).sort());
    }
  });
});

describe('what happens in T11', () => {
  test('can be seen coming: each event has two tells or more, one of them free', () => {
    expect(scenario.events.length).toBeGreaterThanOrEqual(6);
    for (const { id, turn, tells } of scenario.events) {
      expect(tells.length, id).toBeGreaterThanOrEqual(2);
      expect(tells.filter(({ needs }) => needs.length === 0).length, id).toBeGreaterThan(0);
      for (const tell of tells) expect(tell.turn, id).toBeLessThan(turn!);
    }
  });

  test('puts two contracts out to tender: one of a government client, one of an account that is ours', () => {
    const tenders = scenario.tenders ?? [];
    expect(tenders.map(({ id }) => id)).toEqual(['books', 'cold']);
    const places = tenders.map(({ segment, at }) => {
      const own = scenario.segments.find(({ id }) => id === segment)!;
      return [own.trade?.as, at < own.customers];
    });
    expect(places).toEqual([
      ['government', false],
      ['account', true],
    ]);
    for (const { opens } of tenders) expect(opens).toBeGreaterThanOrEqual(scenario.levers['bid']!.opensAt);
  });

  test('is followed by cards of no more than 60 characters, and ends in one of four ways', () => {
    expect(scenario.cards.length).toBeGreaterThanOrEqual(10);
    for (const { id, text, answers } of scenario.cards) {
      expect(zh(text).length, id).toBeLessThanOrEqual(60);
      expect(answers.length, id).toBe(3);
    }
    expect(scenario.endings.map(({ when }) => when.map(({ axis }) => axis).join(' '))).toEqual([
      'value loyalty',
      'loyalty',
      'value',
      '',
    ]);
  });
});

/** Characters of one script only, common enough that a slip would hit one of them. */
const SIMPLIFIED =
  /[们这说话还个来时对会没问谁让给钱单过么样东车电头买卖两边开门张写见现实发号图气长间员货务线结总数条请讲记认]/;
const TRADITIONAL =
  /[們這說話還個來時對會沒問誰讓給錢單過麼樣東車電頭買賣兩邊開門張寫見現實發號圖氣長間員貨務線結總數條請講記認]/;
