import type { Language, Text } from '../sim/index.ts';
import type { Plain } from './path.ts';
import { isPlain, valueAt } from './path.ts';
import { freshId } from './set-at.ts';
import { languagesOf } from './texts.ts';

/** What can be added as a whole that checks and plays at once, to be changed from there. */
export const WHOLE = ['segments', 'cast', 'events', 'encounters', 'cards', 'nodes', 'replies'] as const;
export type Whole = (typeof WHOLE)[number];
export const isWhole = (name: unknown): name is Whole => (WHOLE as readonly unknown[]).includes(name);

const SAID = {
  segment: { 'zh-Hans': '新的一类客人', 'zh-Hant': '新的一類客人', en: 'New customers' },
  about: { 'zh-Hans': '他们是什么样的人？', 'zh-Hant': '他們是什麼樣的人？', en: 'What are they like?' },
  person: { 'zh-Hans': '新的客人', 'zh-Hant': '新的客人', en: 'New customer' },
  comes: { 'zh-Hans': '（来了。）', 'zh-Hant': '（來了。）', en: '(Comes in.)' },
  stays: { 'zh-Hans': '（没有来。）', 'zh-Hant': '（沒有來。）', en: '(Does not come.)' },
  event: { 'zh-Hans': '新的事件', 'zh-Hant': '新的事件', en: 'New event' },
  happens: { 'zh-Hans': '出了什么事？', 'zh-Hant': '出了什麼事？', en: 'What happens?' },
  sign: { 'zh-Hans': '一处先兆。', 'zh-Hant': '一處先兆。', en: 'A sign of it.' },
  sign2: { 'zh-Hans': '又一处先兆。', 'zh-Hant': '又一處先兆。', en: 'Another sign of it.' },
  encounter: { 'zh-Hans': '新的接待', 'zh-Hant': '新的接待', en: 'New encounter' },
  truth: { 'zh-Hans': '其实他要的是什么？', 'zh-Hant': '其實他要的是什麼？', en: 'What do they really want?' },
  line: { 'zh-Hans': '他说什么？', 'zh-Hant': '他說什麼？', en: 'What do they say?' },
  reply: { 'zh-Hans': '新的回答', 'zh-Hant': '新的回答', en: 'A new reply' },
  otherReply: { 'zh-Hans': '另一个回答', 'zh-Hant': '另一個回答', en: 'Another reply' },
  back: { 'zh-Hans': '好。', 'zh-Hant': '好。', en: 'All right.' },
  card: { 'zh-Hans': '新的概念', 'zh-Hant': '新的概念', en: 'New concept' },
  question: { 'zh-Hans': '考考学生：', 'zh-Hant': '考考學生：', en: 'A question for students:' },
  right: { 'zh-Hans': '对的答案', 'zh-Hant': '對的答案', en: 'The right answer' },
  wrong: { 'zh-Hans': '错的答案', 'zh-Hant': '錯的答案', en: 'A wrong answer' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/**
 * An entry for a list of a scenario that can stay as it is: with an id of its own, and texts to be written over in every
 * language declared.
 *
 * @param entries  what the list has already
 */
export function freshEntry(scenario: unknown, name: Whole, entries: readonly unknown[]): unknown {
  const languages = languagesOf(scenario);
  const say = (key: keyof typeof SAID): Text =>
    Object.fromEntries(languages.map((language) => [language, SAID[key][language]]));
  const turns = listAt(scenario, 'period', 'names').length || 1;
  switch (name) {
    case 'segments':
      return {
        id: freshId(entries, 'segment'),
        ...{ name: say('segment'), about: say('about'), customers: 100, prospects: 100 },
        ...{ buysPer30Days: 2, basketCents: 5000, retentionPerYear: 0.8 },
      };
    case 'cast':
      return freshMember(scenario, entries, say);
    case 'events':
      return {
        id: freshId(entries, 'event'),
        ...{ title: say('event'), story: say('happens'), turn: Math.min(3, turns) },
        tells:
          turns < 3 ? [] : [1, 2].map((turn) => ({ turn, where: 'street', text: say(turn === 1 ? 'sign' : 'sign2') })),
        outcomes: [],
      };
    case 'encounters':
      return freshEncounter(scenario, entries, say);
    case 'nodes':
      return { id: freshId(entries, 'line'), says: say('line'), replies: replies(say) };
    case 'replies':
      return { id: freshId(entries, 'reply'), text: say('reply'), minutes: 2, after: say('back') };
    case 'cards':
      return {
        ...{ id: freshId(entries, 'card'), after: { turn: 1 }, title: say('card'), text: say('happens') },
        ...{ question: say('question'), answers: [say('right'), say('wrong')], right: 0 },
      };
  }
}

type Say = (key: keyof typeof SAID) => Text;

const replies = (say: Say) => [
  { id: 'reply', text: say('reply'), minutes: 2, after: say('back') },
  { id: 'reply2', text: say('otherReply'), minutes: 2, after: say('back') },
];

/** Somebody of the first segment whom nobody has a name for yet, with the story of somebody who has one. */
function freshMember(scenario: unknown, entries: readonly unknown[], say: Say): unknown {
  const [segment] = listAt(scenario, 'segments');
  const arcs = valueAt(scenario, ['arcs']);
  const own = entries.filter(isPlain).filter((one) => one['segment'] === idOf(segment));
  const taken = new Set(own.map((one) => one['at']));
  let at = 0;
  while (taken.has(at)) at += 1;
  return {
    ...{ id: freshId(entries, 'guest'), name: say('person'), about: say('about'), age: 35, head: 'medium1' },
    ...{ segment: idOf(segment), at, traits: {}, arc: isPlain(arcs) ? (Object.keys(arcs)[0] ?? '') : '' },
    remembers: say('about'),
    lastMorning: [
      { when: [{ kpi: 'satisfaction', from: 55 }], comes: true, line: say('comes') },
      { when: [], comes: false, line: say('stays') },
    ],
  };
}

function freshEncounter(scenario: unknown, entries: readonly unknown[], say: Say): unknown {
  const [member] = listAt(scenario, 'cast');
  const cast = member === undefined ? [] : [{ role: 'guest', member: idOf(member) }];
  return {
    ...{ id: freshId(entries, 'talk'), title: say('encounter'), place: 'counter', cast, offer: { turn: 1 } },
    variants: [{ id: 'only', truth: say('truth') }],
    first: 'start',
    nodes: [{ id: 'start', says: say('line'), replies: replies(say) }],
    timeOut: [],
  };
}

function listAt(scenario: unknown, ...path: string[]): readonly unknown[] {
  const list = valueAt(scenario, path);
  return Array.isArray(list) ? list : [];
}
const idOf = (entry: unknown): string => String((isPlain(entry) ? (entry as Plain)['id'] : undefined) ?? '');
