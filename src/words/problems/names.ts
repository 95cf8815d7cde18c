import type { Named } from '../../sim/index.ts';
import type { Said } from '../words.ts';
import type { Saying } from './saying.ts';

/** What a name may name, as it stands in "there is no …". */
const NOUNS: Readonly<Record<Named, Said>> = {
  lever: { 'zh-Hans': '举措', 'zh-Hant': '舉措', en: 'lever' },
  knob: { 'zh-Hans': '设定项', 'zh-Hant': '設定項', en: 'knob' },
  place: { 'zh-Hans': '取值', 'zh-Hant': '取值', en: 'value' },
  segment: { 'zh-Hans': '客群', 'zh-Hant': '客群', en: 'segment' },
  member: { 'zh-Hans': '成员', 'zh-Hant': '成員', en: 'member' },
  staff: { 'zh-Hans': '店员', 'zh-Hant': '店員', en: 'member of staff' },
  cast: { 'zh-Hans': '人物', 'zh-Hant': '人物', en: 'member of the cast' },
  arc: { 'zh-Hans': '故事线', 'zh-Hant': '故事線', en: 'arc' },
  state: { 'zh-Hans': '状态', 'zh-Hant': '狀態', en: 'state' },
  signal: { 'zh-Hans': '信号', 'zh-Hant': '訊號', en: 'chart event' },
  role: { 'zh-Hans': '角色', 'zh-Hant': '角色', en: 'role' },
  node: { 'zh-Hans': '对白', 'zh-Hant': '對白', en: 'node' },
  reply: { 'zh-Hans': '回复', 'zh-Hant': '回覆', en: 'reply' },
  variant: { 'zh-Hans': '隐情', 'zh-Hant': '隱情', en: 'variant' },
  encounter: { 'zh-Hans': '接待', 'zh-Hant': '接待', en: 'encounter' },
  line: { 'zh-Hans': '账目', 'zh-Hant': '帳目', en: 'ledger line' },
  person: { 'zh-Hans': '对象', 'zh-Hant': '對象', en: 'person or group' },
  field: { 'zh-Hans': '档案项', 'zh-Hant': '檔案項', en: 'field of a file' },
  tender: { 'zh-Hans': '招标', 'zh-Hant': '招標', en: 'tender' },
};

function unknown(named: Named): Saying {
  const noun = NOUNS[named];
  return {
    what: {
      'zh-Hans': `没有“{name}”这个${noun['zh-Hans']}`,
      'zh-Hant': `沒有「{name}」這個${noun['zh-Hant']}`,
      en: `there is no ${noun.en} “{name}”`,
    },
    fix: {
      'zh-Hans': '可以写：{known}',
      'zh-Hant': '可以寫：{known}',
      en: 'write one of: {known}',
    },
  };
}

/** Names nobody declared, and names that cannot be told apart. */
export const nameSayings = {
  'unknown.lever': unknown('lever'),
  'unknown.knob': unknown('knob'),
  'unknown.place': unknown('place'),
  'unknown.segment': unknown('segment'),
  'unknown.member': unknown('member'),
  'unknown.staff': unknown('staff'),
  'unknown.cast': unknown('cast'),
  'unknown.arc': unknown('arc'),
  'unknown.state': unknown('state'),
  'unknown.signal': unknown('signal'),
  'unknown.role': unknown('role'),
  'unknown.node': unknown('node'),
  'unknown.reply': unknown('reply'),
  'unknown.variant': unknown('variant'),
  'unknown.encounter': unknown('encounter'),
  'unknown.line': unknown('line'),
  'unknown.person': unknown('person'),
  'unknown.field': unknown('field'),
  'unknown.tender': unknown('tender'),
  'id.duplicate': {
    what: { 'zh-Hans': '名字“{id}”用了两次', 'zh-Hant': '名字「{id}」用了兩次', en: 'the id “{id}” is taken already' },
    fix: { 'zh-Hans': '给这一个换个名字', 'zh-Hant': '給這一個換個名字', en: 'give this one another id' },
  },
  'id.reserved': {
    what: {
      'zh-Hans': '名字“{id}”已有别的用途',
      'zh-Hant': '名字「{id}」已有別的用途',
      en: 'the name “{id}” has a meaning of its own',
    },
    fix: { 'zh-Hans': '换个名字', 'zh-Hant': '換個名字', en: 'choose another name' },
  },
  'list.duplicate': {
    what: { 'zh-Hans': '“{found}”列了两次', 'zh-Hant': '「{found}」列了兩次', en: '“{found}” is listed twice' },
    fix: { 'zh-Hans': '删掉一个', 'zh-Hant': '刪掉一個', en: 'take one out' },
  },
  'flag.neverSet': {
    what: {
      'zh-Hans': '没有哪个结果会立起标记“{flag}”',
      'zh-Hant': '沒有哪個結果會立起標記「{flag}」',
      en: 'no outcome ever sets the flag “{flag}”',
    },
    fix: {
      'zh-Hans': '改成会立起的标记，或在某个结果里写 { "flag": "{flag}", "is": true }',
      'zh-Hant': '改成會立起的標記，或在某個結果裡寫 { "flag": "{flag}", "is": true }',
      en: 'name a flag that is set, or add the outcome { "flag": "{flag}", "is": true }',
    },
  },
  'flag.neverRead': {
    what: {
      'zh-Hans': '没有哪个条件会看标记“{flag}”',
      'zh-Hant': '沒有哪個條件會看標記「{flag}」',
      en: 'no condition ever reads the flag “{flag}”',
    },
    fix: {
      'zh-Hans': '在条件里用它，或删掉',
      'zh-Hant': '在條件裡用它，或刪掉',
      en: 'read it in a condition, or take it out',
    },
  },
  'text.missing': {
    what: {
      'zh-Hans': '缺少 {language} 的文字',
      'zh-Hant': '缺少 {language} 的文字',
      en: 'the text in {language} is missing',
    },
    fix: {
      'zh-Hans': '补上 "{language}"，或从 languages 里去掉这种语言',
      'zh-Hant': '補上 "{language}"，或從 languages 裡去掉這種語言',
      en: 'add "{language}", or take the language out of languages',
    },
  },
  'text.blank': {
    what: {
      'zh-Hans': '{language} 的文字只有空白',
      'zh-Hant': '{language} 的文字只有空白',
      en: 'the text in {language} is blank',
    },
    fix: { 'zh-Hans': '写上文字', 'zh-Hant': '寫上文字', en: 'write what is to be said' },
  },
  'text.undeclared': {
    what: {
      'zh-Hans': '剧本没有声明 {language}，这句不会显示',
      'zh-Hant': '劇本沒有宣告 {language}，這句不會顯示',
      en: 'the scenario does not declare {language}, so this is never shown',
    },
    fix: {
      'zh-Hans': '把 {language} 写进 languages，或删掉这句',
      'zh-Hant': '把 {language} 寫進 languages，或刪掉這句',
      en: 'add {language} to languages, or take the text out',
    },
  },
  'text.overBudget': {
    what: {
      'zh-Hans': '{language} 的文字有 {found} 个字符，预算是 {most}',
      'zh-Hant': '{language} 的文字有 {found} 個字元，預算是 {most}',
      en: 'the text in {language} has {found} characters, the budget is {most}',
    },
    fix: {
      'zh-Hans': '写短一些，或调高 textBudget',
      'zh-Hant': '寫短一些，或調高 textBudget',
      en: 'make it shorter, or raise textBudget',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
