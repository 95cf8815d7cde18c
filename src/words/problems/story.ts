import type { Saying } from './saying.ts';

/** Conditions, outcomes, encounters, events, endings. */
export const storySayings = {
  'condition.neverHolds': {
    what: {
      'zh-Hans': '从 {from} 到 {to} 之间没有任何数',
      'zh-Hant': '從 {from} 到 {to} 之間沒有任何數',
      en: 'nothing lies between {from} and {to}',
    },
    fix: { 'zh-Hans': 'to 写 {from} 或更大', 'zh-Hant': 'to 寫 {from} 或更大', en: 'write {from} or more for to' },
  },
  'condition.nobody': {
    what: {
      'zh-Hans': '这里没有人在场，这个条件永远不成立',
      'zh-Hant': '這裡沒有人在場，這個條件永遠不成立',
      en: 'nobody is present here, so this condition never holds',
    },
    fix: {
      'zh-Hans': '改用 kpi、turn、lever、flag、replied 或 arc',
      'zh-Hant': '改用 kpi、turn、lever、flag、replied 或 arc',
      en: 'test kpi, turn, lever, flag, replied or arc instead',
    },
  },
  'condition.noVariant': {
    what: {
      'zh-Hans': '这里没有隐情可言，这个条件永远不成立',
      'zh-Hant': '這裡沒有隱情可言，這個條件永遠不成立',
      en: 'no variant is being played here, so this condition never holds',
    },
    fix: {
      'zh-Hans': '让接待里的结果立起标记，这里看标记',
      'zh-Hant': '讓接待裡的結果立起標記，這裡看標記',
      en: 'let an outcome of the encounter set a flag, and read the flag',
    },
  },
  'condition.perMember': {
    what: {
      'zh-Hans': '“{lever}.{knob}”不是单个值，条件无法比较',
      'zh-Hant': '「{lever}.{knob}」不是單個值，條件無法比較',
      en: '“{lever}.{knob}” holds no single value to compare with',
    },
    fix: { 'zh-Hans': '改看单个值的设定项', 'zh-Hant': '改看單個值的設定項', en: 'test a knob that holds one value' },
  },
  'condition.notNumber': {
    what: {
      'zh-Hans': '“{lever}.{knob}”不是数字，不能用 from 和 to',
      'zh-Hant': '「{lever}.{knob}」不是數字，不能用 from 和 to',
      en: '“{lever}.{knob}” is no number, so from and to say nothing',
    },
    fix: { 'zh-Hans': '改用 "is": ["…"]', 'zh-Hant': '改用 "is": ["…"]', en: 'write "is": ["…"] instead' },
  },
  'outcome.ownedDial': {
    what: {
      'zh-Hans': '“{dial}”只能由一项举措设定',
      'zh-Hant': '「{dial}」只能由一項舉措設定',
      en: '“{dial}” is set by one lever alone',
    },
    fix: {
      'zh-Hans': '改用可以叠加的刻度盘',
      'zh-Hant': '改用可以疊加的刻度盤',
      en: 'turn a dial that several hands may turn',
    },
  },
  'outcome.noMember': {
    what: {
      'zh-Hans': '“{dial}”对全店只有一个值，没有成员',
      'zh-Hant': '「{dial}」對全店只有一個值，沒有成員',
      en: '“{dial}” has one value for the whole firm and no members',
    },
    fix: { 'zh-Hans': '删掉 member', 'zh-Hant': '刪掉 member', en: 'take member out' },
  },
  'outcome.dialRange': {
    what: {
      'zh-Hans': '“{dial}”一次不能拨 {by}',
      'zh-Hant': '「{dial}」一次不能撥 {by}',
      en: '“{dial}” cannot be turned by {by} at once',
    },
    fix: {
      'zh-Hans': '写 {least} 到 {most} 之间的数；倍数 1 是不变',
      'zh-Hant': '寫 {least} 到 {most} 之間的數；倍數 1 是不變',
      en: 'write a number from {least} to {most}; a factor of 1 changes nothing',
    },
  },
  'outcome.moneyTimesMoney': {
    what: {
      'zh-Hans': '钱不能再乘以钱',
      'zh-Hant': '錢不能再乘以錢',
      en: 'money cannot be multiplied by money',
    },
    fix: {
      'zh-Hans': 'times 写人数或件数，例如 customers、orders、alike',
      'zh-Hant': 'times 寫人數或件數，例如 customers、orders、alike',
      en: 'multiply by people or pieces, such as customers, orders or alike',
    },
  },
  'outcome.noAlike': {
    what: { 'zh-Hans': '这里没有“同类的人”', 'zh-Hant': '這裡沒有「同類的人」', en: 'nobody alike is looked up here' },
    fix: {
      'zh-Hans': '给这次接待写 alike，或换别的对象',
      'zh-Hant': '給這次接待寫 alike，或換別的對象',
      en: 'give the encounter an alike, or name somebody else',
    },
  },
  'outcome.noFriends': {
    what: {
      'zh-Hans': '这里没有人在场，也就没有谁的朋友',
      'zh-Hant': '這裡沒有人在場，也就沒有誰的朋友',
      en: 'nobody is present here, so nobody’s friends are',
    },
    fix: {
      'zh-Hans': '写 everyone、segment:客群 或人物',
      'zh-Hant': '寫 everyone、segment:客群 或人物',
      en: 'write everyone, segment:ID or a member of the cast',
    },
  },
  'outcome.tooMuchChance': {
    what: {
      'zh-Hans': '这里有 {found} 处碰运气，最多 {most}',
      'zh-Hant': '這裡有 {found} 處碰運氣，最多 {most}',
      en: '{found} things are left to chance here, at most {most} can be',
    },
    fix: { 'zh-Hans': '合并几处', 'zh-Hant': '合併幾處', en: 'join some of them' },
  },
  'order.lastConditional': {
    what: {
      'zh-Hans': '最后一项还有条件，可能哪一项都不成立',
      'zh-Hant': '最後一項還有條件，可能哪一項都不成立',
      en: 'the last entry has conditions, so perhaps none holds',
    },
    fix: {
      'zh-Hans': '最后一项写 "when": []',
      'zh-Hant': '最後一項寫 "when": []',
      en: 'write "when": [] for the last one',
    },
  },
  'order.shadowed': {
    what: {
      'zh-Hans': '这一项总是成立，后面的永远轮不到',
      'zh-Hant': '這一項總是成立，後面的永遠輪不到',
      en: 'this entry always holds, so those after it are never reached',
    },
    fix: {
      'zh-Hans': '写上条件，或挪到最后',
      'zh-Hant': '寫上條件，或挪到最後',
      en: 'give it conditions, or move it to the end',
    },
  },
  'encounter.unreachable': {
    what: {
      'zh-Hans': '没有哪句回复通向“{node}”',
      'zh-Hant': '沒有哪句回覆通向「{node}」',
      en: 'no reply leads to “{node}”',
    },
    fix: {
      'zh-Hans': '让某句回复的 next 指向它，或删掉',
      'zh-Hant': '讓某句回覆的 next 指向它，或刪掉',
      en: 'let the next of a reply name it, or take it out',
    },
  },
  'encounter.endless': {
    what: {
      'zh-Hans': '从“{node}”出发，谈话永远结束不了',
      'zh-Hant': '從「{node}」出發，談話永遠結束不了',
      en: 'from “{node}” the talk can never end',
    },
    fix: {
      'zh-Hans': '至少有一条路走到 "next": null',
      'zh-Hant': '至少有一條路走到 "next": null',
      en: 'let some way lead to "next": null',
    },
  },
  'encounter.silent': {
    what: {
      'zh-Hans': '“{node}”的每句回复都有条件，可能一句也没有',
      'zh-Hant': '「{node}」的每句回覆都有條件，可能一句也沒有',
      en: 'every reply of “{node}” has needs, so perhaps none is there',
    },
    fix: {
      'zh-Hans': '至少留一句没有 needs 的回复',
      'zh-Hant': '至少留一句沒有 needs 的回覆',
      en: 'leave one reply without needs',
    },
  },
  'encounter.variantWithoutNext': {
    what: {
      'zh-Hans': '没有写隐情“{variant}”之后去哪里',
      'zh-Hant': '沒有寫隱情「{variant}」之後去哪裡',
      en: 'nothing says where variant “{variant}” goes on',
    },
    fix: {
      'zh-Hans': '写上 "{variant}": "对白" 或 null',
      'zh-Hant': '寫上 "{variant}": "對白" 或 null',
      en: 'add "{variant}": a node, or null',
    },
  },
  'encounter.noTime': {
    what: { 'zh-Hans': '没有写什么时候来', 'zh-Hant': '沒有寫什麼時候來', en: 'nothing says when this person comes' },
    fix: {
      'zh-Hans': '写 turn，或 from、to、when、chance 中的一项',
      'zh-Hant': '寫 turn，或 from、to、when、chance 中的一項',
      en: 'write turn, or one of from, to, when and chance',
    },
  },
  'encounter.dilemma': {
    what: {
      'zh-Hans': '两难只有 {found} 条总在的路，至少 {least} 条',
      'zh-Hant': '兩難只有 {found} 條總在的路，至少 {least} 條',
      en: 'the dilemma has {found} {found:way|ways} that nothing can close, at least {least} must be',
    },
    fix: {
      'zh-Hans': '在第一段对白里多留一句没有 needs 的回复',
      'zh-Hant': '在第一段對白裡多留一句沒有 needs 的回覆',
      en: 'leave more replies of the first node without needs',
    },
  },
  'disclosure.notOnFile': {
    what: {
      'zh-Hans': '“{member}”的档案里没有“{field}”，这句话永远说不出来',
      'zh-Hant': '「{member}」的檔案裡沒有「{field}」，這句話永遠說不出來',
      en: '“{field}” does not stand on the file of “{member}”, so this can never be said',
    },
    fix: {
      'zh-Hans': '在人物的 file 里写上它，或换一项',
      'zh-Hant': '在人物的 file 裡寫上它，或換一項',
      en: 'write it in the file of that member of the cast, or name another field',
    },
  },
  'disclosure.notAsked': {
    what: {
      'zh-Hans': '没有征求同意，却写了谁会同意',
      'zh-Hant': '沒有徵求同意，卻寫了誰會同意',
      en: 'it says who agrees, but nobody is asked',
    },
    fix: {
      'zh-Hans': '把 how 写成 "ask"，或去掉 agrees',
      'zh-Hant': '把 how 寫成 "ask"，或去掉 agrees',
      en: 'write "how": "ask", or take agrees out',
    },
  },
  'promise.afterEnd': {
    what: {
      'zh-Hans': '承诺到第 {turn} 期才到期，剧本第 {turns} 期结束',
      'zh-Hant': '承諾到第 {turn} 期才到期，劇本第 {turns} 期結束',
      en: 'the promise falls due in turn {turn}, the scenario ends with turn {turns}',
    },
    fix: { 'zh-Hans': 'due 写小一些', 'zh-Hant': 'due 寫小一些', en: 'let it fall due earlier' },
  },
  'promise.mayBeAfterEnd': {
    what: {
      'zh-Hans': '若最后才来，承诺到第 {turn} 期才到期，剧本第 {turns} 期结束',
      'zh-Hant': '若最後才來，承諾到第 {turn} 期才到期，劇本第 {turns} 期結束',
      en: 'if this comes late, the promise falls due in turn {turn}, after the end in turn {turns}',
    },
    fix: {
      'zh-Hans': '给 offer 写 to，或 due 写小一些',
      'zh-Hant': '給 offer 寫 to，或 due 寫小一些',
      en: 'give the offer a to, or let it fall due earlier',
    },
  },
  'event.fewTells': {
    what: {
      'zh-Hans': '只有 {found} 个预兆，至少 {least} 个',
      'zh-Hant': '只有 {found} 個預兆，至少 {least} 個',
      en: 'there {found:is|are} {found} {found:tell|tells}, at least {least} are needed',
    },
    fix: {
      'zh-Hans': '补上预兆，让留心的人看得出来',
      'zh-Hant': '補上預兆，讓留心的人看得出來',
      en: 'add tells, so that whoever looks can see it coming',
    },
  },
  'event.noFreeTell': {
    what: {
      'zh-Hans': '每个预兆都要条件才看得到',
      'zh-Hant': '每個預兆都要條件才看得到',
      en: 'every tell has needs before it is seen',
    },
    fix: {
      'zh-Hans': '至少一个预兆写 "needs": []',
      'zh-Hant': '至少一個預兆寫 "needs": []',
      en: 'leave one tell without needs',
    },
  },
  'event.lateTell': {
    what: {
      'zh-Hans': '预兆在第 {turn} 期，事件在第 {event} 期',
      'zh-Hant': '預兆在第 {turn} 期，事件在第 {event} 期',
      en: 'the tell comes in turn {turn}, the event in turn {event}',
    },
    fix: { 'zh-Hans': '预兆要早于事件', 'zh-Hant': '預兆要早於事件', en: 'let the tell come before the event' },
  },
  'inert.nobody': {
    what: {
      'zh-Hans': '剧本没有市场（inert），也没有接待，什么都不会发生',
      'zh-Hant': '劇本沒有市場（inert），也沒有接待，什麼都不會發生',
      en: 'the scenario has no market (inert) and no encounters, so nothing happens',
    },
    fix: {
      'zh-Hans': '写接待，或去掉 inert',
      'zh-Hant': '寫接待，或去掉 inert',
      en: 'write encounters, or take inert out',
    },
  },
  'card.right': {
    what: {
      'zh-Hans': '正确答案是第 {right} 个（从 0 数），答案只有 {answers} 个',
      'zh-Hant': '正確答案是第 {right} 個（從 0 數），答案只有 {answers} 個',
      en: 'the right answer is number {right}, counted from 0, of {answers}',
    },
    fix: {
      'zh-Hans': '写小于 {answers} 的数',
      'zh-Hant': '寫小於 {answers} 的數',
      en: 'write a number below {answers}',
    },
  },
  'ending.neverHolds': {
    what: {
      'zh-Hans': '从 {from} 到 {to} 之前没有任何分数',
      'zh-Hant': '從 {from} 到 {to} 之前沒有任何分數',
      en: 'no score lies from {from} to just below {to}',
    },
    fix: {
      'zh-Hans': 'to 写大于 {from} 的数',
      'zh-Hant': 'to 寫大於 {from} 的數',
      en: 'write more than {from} for to',
    },
  },
} as const satisfies Readonly<Record<string, Saying>>;
