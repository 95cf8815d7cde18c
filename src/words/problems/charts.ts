import type { Saying } from './saying.ts';

/** Charts an author wrote: names, transitions, roles, ways that lead nowhere. */
export const chartSayings = {
  'chart.hostileName': {
    what: {
      'zh-Hans': '名字“{name}”对程序有特别的含义',
      'zh-Hant': '名字「{name}」對程式有特別的含義',
      en: 'the name “{name}” means something to the program',
    },
    fix: { 'zh-Hans': '换个名字', 'zh-Hant': '換個名字', en: 'choose another name' },
  },
  'chart.tooDeep': {
    what: {
      'zh-Hans': '状态套状态超过 {most} 层',
      'zh-Hant': '狀態套狀態超過 {most} 層',
      en: 'states are nested more than {most} deep',
    },
    fix: { 'zh-Hans': '把内层状态提上来', 'zh-Hant': '把內層狀態提上來', en: 'move the inner states up' },
  },
  'chart.tooManyStates': {
    what: {
      'zh-Hans': '有 {found} 个状态，最多 {most}',
      'zh-Hant': '有 {found} 個狀態，最多 {most}',
      en: 'there are {found} states, at most {most} can be',
    },
    fix: { 'zh-Hans': '合并一些状态', 'zh-Hant': '合併一些狀態', en: 'join some states' },
  },
  'chart.noStates': {
    what: { 'zh-Hans': 'states 里没有状态', 'zh-Hant': 'states 裡沒有狀態', en: 'there are no states in states' },
    fix: {
      'zh-Hans': '写上状态，或删掉 states',
      'zh-Hant': '寫上狀態，或刪掉 states',
      en: 'add states, or take states out',
    },
  },
  'chart.missingInitial': {
    what: {
      'zh-Hans': '没有写从哪个状态开始',
      'zh-Hant': '沒有寫從哪個狀態開始',
      en: 'nothing says in which state this begins',
    },
    fix: { 'zh-Hans': '写上 "initial"', 'zh-Hant': '寫上 "initial"', en: 'add "initial"' },
  },
  'chart.unknownInitial': {
    what: {
      'zh-Hans': '没有“{initial}”这个状态可以开始',
      'zh-Hant': '沒有「{initial}」這個狀態可以開始',
      en: 'there is no state “{initial}” here to begin in',
    },
    fix: { 'zh-Hans': '写这一层里的状态', 'zh-Hant': '寫這一層裡的狀態', en: 'name a state of this level' },
  },
  'chart.uselessInitial': {
    what: {
      'zh-Hans': '“{state}”里没有状态，initial 没有意义',
      'zh-Hant': '「{state}」裡沒有狀態，initial 沒有意義',
      en: '“{state}” has no states, so its initial says nothing',
    },
    fix: { 'zh-Hans': '删掉 initial', 'zh-Hant': '刪掉 initial', en: 'take initial out' },
  },
  'chart.unknownTarget': {
    what: {
      'zh-Hans': '“{state}”要去的“{target}”不存在',
      'zh-Hant': '「{state}」要去的「{target}」不存在',
      en: '“{state}” leads to “{target}”, which is no state',
    },
    fix: {
      'zh-Hans': '写同级状态 calm，内层状态 .calm，或 #图名.calm',
      'zh-Hant': '寫同級狀態 calm，內層狀態 .calm，或 #圖名.calm',
      en: 'write a sibling (calm), an inner state (.calm) or #chart.calm',
    },
  },
  'chart.unknownEvent': {
    what: {
      'zh-Hans': '没有谁会发出信号“{event}”',
      'zh-Hant': '沒有誰會發出訊號「{event}」',
      en: 'nobody ever sends the event “{event}”',
    },
    fix: { 'zh-Hans': '可以写：{known}', 'zh-Hant': '可以寫：{known}', en: 'events are: {known}' },
  },
  'chart.unhandledEvent': {
    what: {
      'zh-Hans': '“{state}”没有说收到“{event}”怎么办',
      'zh-Hant': '「{state}」沒有說收到「{event}」怎麼辦',
      en: '“{state}” does not say what “{event}” does',
    },
    fix: {
      'zh-Hans': '在 on 里写去处，或列进 meta.ignores',
      'zh-Hant': '在 on 裡寫去處，或列進 meta.ignores',
      en: 'give it a target in on, or list it in meta.ignores',
    },
  },
  'chart.ignoredYetHandled': {
    what: {
      'zh-Hans': '“{state}”既忽略又处理“{event}”',
      'zh-Hant': '「{state}」既忽略又處理「{event}」',
      en: '“{state}” both ignores and handles “{event}”',
    },
    fix: {
      'zh-Hans': '从 meta.ignores 里去掉',
      'zh-Hant': '從 meta.ignores 裡去掉',
      en: 'take it out of meta.ignores',
    },
  },
  'chart.unknownRole': {
    what: { 'zh-Hans': '没有“{role}”这种角色', 'zh-Hant': '沒有「{role}」這種角色', en: 'there is no role “{role}”' },
    fix: { 'zh-Hans': '可以写：{known}', 'zh-Hant': '可以寫：{known}', en: 'roles are: {known}' },
  },
  'chart.roleConflict': {
    what: {
      'zh-Hans': '“{state}”不能既是“{role}”又是“{other}”',
      'zh-Hant': '「{state}」不能既是「{role}」又是「{other}」',
      en: '“{state}” cannot be both “{role}” and “{other}”',
    },
    fix: { 'zh-Hans': '只留一个', 'zh-Hant': '只留一個', en: 'keep one of them' },
  },
  'chart.roleNeedsRole': {
    what: {
      'zh-Hans': '“{state}”是“{role}”，就也要是“{needs}”',
      'zh-Hant': '「{state}」是「{role}」，就也要是「{needs}」',
      en: '“{state}” is “{role}”, so it must be “{needs}” too',
    },
    fix: {
      'zh-Hans': '在 roles 里加上“{needs}”',
      'zh-Hant': '在 roles 裡加上「{needs}」',
      en: 'add “{needs}” to its roles',
    },
  },
  'chart.noRole': {
    what: { 'zh-Hans': '“{state}”没有角色', 'zh-Hant': '「{state}」沒有角色', en: '“{state}” plays no role' },
    fix: {
      'zh-Hans': '在 roles 里写其中一个：{roles}',
      'zh-Hant': '在 roles 裡寫其中一個：{roles}',
      en: 'give it one of the roles: {roles}',
    },
  },
  'chart.missingRole': {
    what: { 'zh-Hans': '没有哪个状态是“{role}”', 'zh-Hant': '沒有哪個狀態是「{role}」', en: 'no state plays “{role}”' },
    fix: { 'zh-Hans': '给一个状态写上这个角色', 'zh-Hant': '給一個狀態寫上這個角色', en: 'give some state this role' },
  },
  'chart.firstRole': {
    what: {
      'zh-Hans': '起始状态“{state}”不是“{role}”',
      'zh-Hant': '起始狀態「{state}」不是「{role}」',
      en: 'the initial state “{state}” does not play “{role}”',
    },
    fix: {
      'zh-Hans': '从是“{role}”的状态开始',
      'zh-Hant': '從是「{role}」的狀態開始',
      en: 'begin in a state that plays “{role}”',
    },
  },
  'chart.roleUnreachable': {
    what: {
      'zh-Hans': '是“{role}”的状态都走不到',
      'zh-Hant': '是「{role}」的狀態都走不到',
      en: 'no state that plays “{role}” can be reached',
    },
    fix: { 'zh-Hans': '让某个信号通向它', 'zh-Hant': '讓某個訊號通向它', en: 'let some event lead to one' },
  },
  'chart.unknownProfile': {
    what: { 'zh-Hans': '没有“{name}”这个系数', 'zh-Hant': '沒有「{name}」這個係數', en: 'there is no factor “{name}”' },
    fix: { 'zh-Hans': '可以写：{known}', 'zh-Hant': '可以寫：{known}', en: 'factors are: {known}' },
  },
  'chart.profileRange': {
    what: {
      'zh-Hans': '系数“{name}”是 {value}，应在 {least} 和 {most} 之间',
      'zh-Hant': '係數「{name}」是 {value}，應在 {least} 和 {most} 之間',
      en: 'the factor “{name}” is {value}, outside {least} to {most}',
    },
    fix: {
      'zh-Hans': '写 {least} 到 {most} 之间的数；1 是不变',
      'zh-Hant': '寫 {least} 到 {most} 之間的數；1 是不變',
      en: 'write a number from {least} to {most}; 1 changes nothing',
    },
  },
  'chart.unreachable': {
    what: { 'zh-Hans': '走不到“{state}”', 'zh-Hant': '走不到「{state}」', en: '“{state}” can never be reached' },
    fix: {
      'zh-Hans': '让某个信号通向它，或删掉',
      'zh-Hant': '讓某個訊號通向它，或刪掉',
      en: 'let some event lead to it, or take it out',
    },
  },
  'chart.trap': {
    what: {
      'zh-Hans': '进了“{state}”就出不来',
      'zh-Hant': '進了「{state}」就出不來',
      en: 'nothing leads out of “{state}”',
    },
    fix: {
      'zh-Hans': '给它一个去处；故事线的结局写 "end": true',
      'zh-Hant': '給它一個去處；故事線的結局寫 "end": true',
      en: 'give it a way out; the end of an arc carries "end": true',
    },
  },
  'chart.noWayHome': {
    what: {
      'zh-Hans': '从“{state}”再也走不到 {roles}',
      'zh-Hant': '從「{state}」再也走不到 {roles}',
      en: 'from “{state}” nothing leads to {roles} any more',
    },
    fix: {
      'zh-Hans': '让其中某个状态有路可去',
      'zh-Hant': '讓其中某個狀態有路可去',
      en: 'give this group of states a way there',
    },
  },
  'chart.endOutsideArc': {
    what: {
      'zh-Hans': '只有故事线才有结局，“{state}”不是',
      'zh-Hant': '只有故事線才有結局，「{state}」不是',
      en: 'only arcs have ends, and “{state}” is in none',
    },
    fix: { 'zh-Hans': '删掉 meta.end', 'zh-Hant': '刪掉 meta.end', en: 'take meta.end out' },
  },
  'chart.endLeavable': {
    what: {
      'zh-Hans': '“{state}”是结局，却还有路可走',
      'zh-Hant': '「{state}」是結局，卻還有路可走',
      en: '“{state}” is an end, yet events lead on from it',
    },
    fix: {
      'zh-Hans': '删掉去处，或删掉 meta.end',
      'zh-Hant': '刪掉去處，或刪掉 meta.end',
      en: 'take the transitions out, or meta.end',
    },
  },
  'chart.missingName': {
    what: {
      'zh-Hans': '状态“{state}”没有 {language} 的名字',
      'zh-Hant': '狀態「{state}」沒有 {language} 的名字',
      en: 'the state “{state}” has no name in {language}',
    },
    fix: {
      'zh-Hans': '在 meta.name 里补上 "{language}"',
      'zh-Hant': '在 meta.name 裡補上 "{language}"',
      en: 'add "{language}" to meta.name',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
