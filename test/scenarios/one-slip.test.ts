import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { fixture } from './place.ts';

// biome-ignore lint/suspicious/noExplicitAny: a scenario file as it is typed, in which anything may be set to anything
type Raw = any;
const text = { 'zh-Hans': '字', 'zh-Hant': '字', en: 'x' };

/** What is told of a scenario that has everything, after one slip: codes with their paths, errors and warnings. */
function told(slip: (raw: Raw) => void): string[] {
  const raw: Raw = JSON.parse(fixture('one-of-each'));
  slip(raw);
  const read = parseScenario(JSON.stringify(raw));
  return (read.ok ? read.warnings : read.problems).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const BEFORE = told(() => {});
const crushed = (raw: Raw) => raw.encounters[0];
const resend = (raw: Raw) => crushed(raw).nodes[0].replies[0];
const tender = {
  id: 'supply',
  name: text,
  story: text,
  opens: 1,
  decides: 2,
  segment: 'regulars',
  at: 0,
  weeks: 26,
  rivals: [{ name: text, price: 1 }],
  wonText: text,
  lostText: text,
};
/** The regulars become firms, of whom one asks for bids. */
function trading(raw: Raw, more: object = {}): void {
  raw.segments[0].trade = {};
  raw.tenders = [{ ...tender, ...more }];
}

describe('one slip in a sound scenario is told with its place:', () => {
  test.each<readonly [string, (raw: Raw) => void, string]>([
    [
      'an act that ends before it begins',
      (raw) => {
        raw.acts[1].to = 2;
      },
      'calendar.backwards acts.1.to',
    ],
    ['a lever that two acts open', (raw) => raw.acts[1].opens.push('staff'), 'list.duplicate acts.1.opens.1'],
    [
      'a lever that opens after the end',
      (raw) => {
        raw.levers.promotion.opensAt = 9;
      },
      'calendar.opensNever levers.promotion.opensAt',
    ],
    [
      'a lever that no act says it opens',
      (raw) => {
        raw.acts[1].opens = [];
      },
      'calendar.opensUnsaid levers.promotion.opensAt',
    ],
    [
      'a card after the last turn',
      (raw) => {
        raw.cards[2].after.turn = 5;
      },
      'calendar.afterEnd cards.2.after.turn',
    ],
    [
      'a condition that waits for a turn after the end',
      (raw) => {
        raw.hints[0].when[0].turn = { from: 5 };
      },
      'calendar.afterEnd hints.0.when.0.turn.from',
    ],
    ['a language said twice', (raw) => raw.languages.push('en'), 'list.duplicate languages.3'],
    [
      'a role named as the firm’s own people',
      (raw) => {
        crushed(raw).cast[0].role = 'boss';
      },
      'id.reserved encounters.0.cast.0.role',
    ],
    [
      'a variant asked for where nobody plays one',
      (raw) => raw.events[1].outcomes.push({ flag: 'noted', is: true, when: [{ variant: ['hurry'] }] }),
      'condition.noVariant events.1.outcomes.1.when.0',
    ],
    [
      'a condition on a knob that has a value for each segment',
      (raw) => {
        raw.levers.listPrice = {
          opensAt: 1,
          knobs: { step: { regulars: { steps: [0, 500], start: 0 }, passers: { steps: [0, 500], start: 0 } } },
        };
        raw.acts[0].opens.push('listPrice');
        raw.hints[0].when.push({ lever: 'listPrice', knob: 'step', from: 0 });
      },
      'condition.perMember hints.0.when.2.knob',
    ],
    [
      'a span of a knob that has names, not numbers',
      (raw) => raw.hints[0].when.push({ lever: 'complaints', knob: 'triage', from: 1 }),
      'condition.notNumber hints.0.when.2.knob',
    ],
    [
      'a place of a knob that is not among its steps',
      (raw) => raw.hints[0].when.push({ lever: 'staff', knob: 'agents', is: ['9'] }),
      'unknown.place hints.0.when.2.is.0',
    ],
    [
      'somebody disclosed where nobody is',
      (raw) => {
        raw.encounters[1].nodes[0].replies[1].disclose = [{ field: 'preference', how: 'use' }];
      },
      'condition.nobody encounters.1.nodes.0.replies.1.disclose.0',
    ],
    [
      'a dilemma with one way that is always open',
      (raw) => {
        raw.encounters[1].nodes[0].replies.splice(1, 1);
        raw.scoring.reference.replies.choice = ['cut'];
      },
      'encounter.dilemma encounters.1.nodes.0.replies',
    ],
    [
      'a promise that may fall due after the end',
      (raw) => {
        crushed(raw).offer = { from: 1, to: 4 };
      },
      'promise.mayBeAfterEnd encounters.0.nodes.0.replies.0.promise.due',
    ],
    [
      'a promise of a talk that may come at any time',
      (raw) => {
        crushed(raw).offer = { chance: 0.5 };
      },
      'promise.mayBeAfterEnd encounters.0.nodes.0.replies.0.promise.due',
    ],
    [
      'more chances in one step than luck holds ready',
      (raw) => {
        const toss = { chance: 0.5, then: [{ conduct: -1, line: 'word' }], else: [] };
        const dozen = { chance: 0.5, then: Array(12).fill(toss), else: [] };
        resend(raw).outcomes = Array(3).fill(dozen);
      },
      'outcome.tooMuchChance encounters.0.nodes.0.replies.0.outcomes',
    ],
    [
      'money for each of those alike where nobody was looked up',
      (raw) => {
        raw.events[1].outcomes[0].times = 'alike';
      },
      'outcome.noAlike events.1.outcomes.0.times',
    ],
    [
      'a price agreed where nobody trades',
      (raw) => resend(raw).outcomes.push({ agree: 'price', as: 0.9, to: 'caller' }),
      'outcome.noTrade encounters.0.nodes.0.replies.0.outcomes.4',
    ],
    [
      'a dial of the whole firm turned for one member',
      (raw) => {
        raw.encounters[1].nodes[0].replies[0].outcomes.push({
          dial: 'account.morale',
          by: 1,
          turns: 1,
          member: 'desk',
        });
      },
      'outcome.noMember encounters.1.nodes.0.replies.0.outcomes.2.member',
    ],
    [
      'an event whose every tell has needs',
      (raw) => {
        raw.events[0].tells[0].needs = [{ kpi: 'cash', from: 0 }];
      },
      'event.noFreeTell events.0.tells',
    ],
    [
      'an ending whose span holds nothing',
      (raw) => {
        raw.endings[0].when[1].to = 50;
      },
      'ending.neverHolds endings.0.when.1.to',
    ],
    [
      'a reply that takes too long to read',
      (raw) => {
        resend(raw).text['zh-Hans'] = '字'.repeat(31);
      },
      'text.overBudget encounters.0.nodes.0.replies.0.text',
    ],
    [
      'a card that takes too long, where no budget is set',
      (raw) => {
        delete raw.textBudget;
        raw.cards[0].text.en = 'x'.repeat(4 * 80 + 1);
      },
      'text.overBudget cards.0.text',
    ],
    [
      'only talk, and nobody who talks',
      (raw) => {
        raw.inert = true;
        raw.encounters = [];
      },
      'inert.nobody inert',
    ],
    [
      'more people than fit',
      (raw) => {
        raw.segments[0].customers = 100_000;
        raw.segments[0].prospects = 100_000;
        raw.segments[1].customers = 50_000;
      },
      'population.tooMany segments',
    ],
    [
      'a sale before the past begins',
      (raw) => {
        raw.past.sale.weeksAgo = 53;
      },
      'past.tooEarly past.sale.weeksAgo',
    ],
    [
      'marks that are one and the same',
      (raw) => {
        raw.scoring.marks.axes.growth = { m0: 0.05, m1: 0.05 };
      },
      'score.flatMark scoring.marks.axes.growth',
    ],
    [
      'terms of trade on a consumer',
      (raw) => {
        raw.cast[0].traits.termDays = 30;
      },
      'cast.noTrade cast.0.traits.termDays',
    ],
    [
      'a tender that is decided before it opens',
      (raw) => trading(raw, { opens: 3 }),
      'tender.backwards tenders.0.decides',
    ],
    [
      'a tender that is decided after the end',
      (raw) => trading(raw, { decides: 5 }),
      'calendar.afterEnd tenders.0.decides',
    ],
    ['a tender of consumers', (raw) => trading(raw, { segment: 'passers' }), 'tender.noTrade tenders.0.segment'],
    ['a tender of nobody', (raw) => trading(raw, { at: 50 }), 'tender.outside tenders.0.at'],
    [
      'a tender of a segment there is not',
      (raw) => trading(raw, { segment: 'works' }),
      'unknown.segment tenders.0.segment',
    ],
    [
      'a condition on a tender there is not',
      (raw) => {
        trading(raw);
        raw.hints[0].when.push({ tender: 'suply', is: ['won'] });
      },
      'unknown.tender hints.0.when.2.tender',
    ],
  ])('%s', (_why, slip, problem) => {
    expect(BEFORE).not.toContain(problem);
    expect(told(slip)).toContain(problem);
  });

  test('nothing is told of a tender that is sound', () => {
    expect(told((raw) => trading(raw, { at: 49 }))).toEqual(BEFORE);
  });
});

describe('a value of the wrong kind is told as such:', () => {
  const shape = (slip: (raw: Raw) => void): string[] => told(slip).filter((one) => one.startsWith('shape.'));

  test.each<readonly [string, (raw: Raw) => void, string]>([
    [
      'nothing where a whole number is wanted',
      (raw) => {
        delete raw.difficulty;
      },
      'shape.missingKey difficulty',
    ],
    [
      'nothing where one of a few words is wanted',
      (raw) => {
        delete raw.guidance;
      },
      'shape.missingKey guidance',
    ],
    [
      'a text where an object is wanted',
      (raw) => {
        raw.firm = 'shop';
      },
      'shape.object firm',
    ],
    [
      'a key that is no id',
      (raw) => {
        raw.lines['two words'] = text;
      },
      'shape.id lines.two words',
    ],
    [
      'a text where an outcome is wanted',
      (raw) => {
        resend(raw).outcomes.push('be kind');
      },
      'shape.forms encounters.0.nodes.0.replies.0.outcomes.4',
    ],
  ])('%s', (_why, slip, problem) => {
    expect(shape(slip)).toContain(problem);
  });
});
