import type { Saying } from './saying.ts';

/** Bounds of levers, decisions an author wrote down, and the score. */
export const playSayings = {
  'decision.value': {
    what: {
      'zh-Hans': '“{lever}.{knob}”不能是 {found}',
      'zh-Hant': '「{lever}.{knob}」不能是 {found}',
      en: '“{lever}.{knob}” cannot be {found}',
    },
    fix: { 'zh-Hans': '可以写：{allowed}', 'zh-Hant': '可以寫：{allowed}', en: 'it can be: {allowed}' },
  },
  'plan.turns': {
    what: {
      'zh-Hans': '参考打法有 {found} 期，剧本有 {expected} 期',
      'zh-Hant': '參考打法有 {found} 期，劇本有 {expected} 期',
      en: 'the reference plan has {found} {found:turn|turns}, the scenario {expected}',
    },
    fix: {
      'zh-Hans': '每期写一个对象，不改就写 {}',
      'zh-Hant': '每期寫一個物件，不改就寫 {}',
      en: 'write one object for each turn; an empty one changes nothing',
    },
  },
  'plan.missingKnob': {
    what: {
      'zh-Hans': '“{lever}”少了设定项“{knob}”',
      'zh-Hant': '「{lever}」少了設定項「{knob}」',
      en: '“{lever}” is without its knob “{knob}”',
    },
    fix: {
      'zh-Hans': '写全这项举措的每个设定项',
      'zh-Hant': '寫全這項舉措的每個設定項',
      en: 'write every knob of the lever',
    },
  },
  'plan.closedLever': {
    what: {
      'zh-Hans': '“{lever}”到第 {opensAt} 期才开放，第 {turn} 期不能改',
      'zh-Hant': '「{lever}」到第 {opensAt} 期才開放，第 {turn} 期不能改',
      en: '“{lever}” opens in turn {opensAt} and cannot be set in turn {turn}',
    },
    fix: { 'zh-Hans': '挪到它开放之后', 'zh-Hant': '挪到它開放之後', en: 'move it to a turn in which it is open' },
  },
  'plan.tooManyChanges': {
    what: {
      'zh-Hans': '这一期改了 {found} 项，最多 {most} 项',
      'zh-Hant': '這一期改了 {found} 項，最多 {most} 項',
      en: 'the plan changes {found} levers here, the turn allows {most}',
    },
    fix: { 'zh-Hans': '把几项挪到别的期', 'zh-Hant': '把幾項挪到別的期', en: 'move some to another turn' },
  },
  'plan.unreachableReply': {
    what: {
      'zh-Hans': '走到这里没有回复“{reply}”',
      'zh-Hant': '走到這裡沒有回覆「{reply}」',
      en: 'the talk offers no reply “{reply}” at this point',
    },
    fix: {
      'zh-Hans': '这里可以写：{known}',
      'zh-Hant': '這裡可以寫：{known}',
      en: 'replies it can offer here: {known}',
    },
  },
  'score.weights': {
    what: {
      'zh-Hans': '权重合计 {sum}，应为 1',
      'zh-Hant': '權重合計 {sum}，應為 1',
      en: 'the weights add up to {sum}, not to 1',
    },
    fix: { 'zh-Hans': '调到合计为 1', 'zh-Hant': '調到合計為 1', en: 'let them add up to 1' },
  },
  'score.noMark': {
    what: {
      'zh-Hans': '“{axis}”有权重，却没有基准分',
      'zh-Hant': '「{axis}」有權重，卻沒有基準分',
      en: '“{axis}” has weight but no marks',
    },
    fix: {
      'zh-Hans': '让平衡报告量出基准，或把权重写成 0',
      'zh-Hant': '讓平衡報告量出基準，或把權重寫成 0',
      en: 'let the balance report measure them, or write weight 0',
    },
  },
  'score.flatMark': {
    what: {
      'zh-Hans': '“{axis}”的 m0 和 m1 相同，分不出高低',
      'zh-Hant': '「{axis}」的 m0 和 m1 相同，分不出高低',
      en: 'm0 and m1 of “{axis}” are the same, so nothing can be told apart',
    },
    fix: {
      'zh-Hans': '重新测量，或写 null 并把权重写成 0',
      'zh-Hant': '重新測量，或寫 null 並把權重寫成 0',
      en: 'measure again, or write null and weight 0',
    },
  },
  'score.otherRules': {
    what: {
      'zh-Hans': '基准分是在另一套规则上量的（{found}）',
      'zh-Hant': '基準分是在另一套規則上量的（{found}）',
      en: 'the marks were measured on other rules ({found})',
    },
    fix: {
      'zh-Hans': '重新运行平衡报告；现在的规则是 {expected}',
      'zh-Hant': '重新執行平衡報告；現在的規則是 {expected}',
      en: 'run the balance report again; the rules are now {expected}',
    },
  },
  'score.notAuthored': {
    what: {
      'zh-Hans': '剧本没有市场（inert），“{axis}”的基准分只能由作者来定',
      'zh-Hant': '劇本沒有市場（inert），「{axis}」的基準分只能由作者來定',
      en: 'the scenario has no market (inert), so the marks of “{axis}” are the author’s to set',
    },
    fix: {
      'zh-Hans': '写 { "m0": …, "m1": …, "authored": true }',
      'zh-Hant': '寫 { "m0": …, "m1": …, "authored": true }',
      en: 'write { "m0": …, "m1": …, "authored": true }',
    },
  },
  'score.noMarket': {
    what: {
      'zh-Hans': '剧本没有市场（inert），“{axis}”没有意义，却有权重',
      'zh-Hant': '劇本沒有市場（inert），「{axis}」沒有意義，卻有權重',
      en: 'the scenario has no market (inert), so “{axis}” means nothing, yet it has weight',
    },
    fix: { 'zh-Hans': '把权重写成 0', 'zh-Hant': '把權重寫成 0', en: 'write weight 0' },
  },
  'appraisal.noMarket': {
    what: {
      'zh-Hans': '剧本没有市场（inert），没有可考核的数字',
      'zh-Hant': '劇本沒有市場（inert），沒有可考核的數字',
      en: 'the scenario has no market (inert), so there is nothing to appraise',
    },
    fix: { 'zh-Hans': '删掉 appraisal', 'zh-Hant': '刪掉 appraisal', en: 'take appraisal out' },
  },
  'appraisal.cutsRise': {
    what: {
      'zh-Hans': '“{figure}”越小越好，{found} 却不大于前一档 {before}',
      'zh-Hant': '「{figure}」越小越好，{found} 卻不大於前一檔 {before}',
      en: 'less “{figure}” is better, yet {found} is not above the cut before it, {before}',
    },
    fix: {
      'zh-Hans': '按优、良、中写，从小到大',
      'zh-Hant': '按優、良、中寫，從小到大',
      en: 'write the cuts for excellent, good, fair, rising',
    },
  },
  'appraisal.cutsFall': {
    what: {
      'zh-Hans': '“{figure}”越大越好，{found} 却不小于前一档 {before}',
      'zh-Hant': '「{figure}」越大越好，{found} 卻不小於前一檔 {before}',
      en: 'more “{figure}” is better, yet {found} is not below the cut before it, {before}',
    },
    fix: {
      'zh-Hans': '按优、良、中写，从大到小',
      'zh-Hant': '按優、良、中寫，從大到小',
      en: 'write the cuts for excellent, good, fair, falling',
    },
  },
  'appraisal.dates': {
    what: {
      'zh-Hans': '第 {found} 期不在前一次考核（第 {before} 期）之后',
      'zh-Hant': '第 {found} 期不在前一次考核（第 {before} 期）之後',
      en: 'turn {found} does not come after the appraisal before it, in turn {before}',
    },
    fix: {
      'zh-Hans': '从早到晚写，每期一次',
      'zh-Hant': '從早到晚寫，每期一次',
      en: 'write turns in order, each once',
    },
  },
  'bound.minAboveMax': {
    what: {
      'zh-Hans': '最小值 {min} 大于最大值 {max}',
      'zh-Hant': '最小值 {min} 大於最大值 {max}',
      en: 'min {min} is above max {max}',
    },
    fix: { 'zh-Hans': 'max 写 {min} 或更大', 'zh-Hant': 'max 寫 {min} 或更大', en: 'write {min} or more for max' },
  },
  'bound.stepNotDividing': {
    what: {
      'zh-Hans': '从 {min} 每次 {step} 走不到 {max}',
      'zh-Hant': '從 {min} 每次 {step} 走不到 {max}',
      en: 'steps of {step} from {min} do not meet {max}',
    },
    fix: {
      'zh-Hans': '让 max 减 min 是 step 的倍数',
      'zh-Hant': '讓 max 減 min 是 step 的倍數',
      en: 'let max less min be a multiple of step',
    },
  },
  'bound.twice': {
    what: { 'zh-Hans': '{value} 列了两次', 'zh-Hant': '{value} 列了兩次', en: '{value} is listed twice' },
    fix: { 'zh-Hans': '删掉一个', 'zh-Hant': '刪掉一個', en: 'take one out' },
  },
  'bound.startNotAllowed': {
    what: {
      'zh-Hans': '起始值 {start} 不在可选的 {places} 个值里',
      'zh-Hant': '起始值 {start} 不在可選的 {places} 個值裡',
      en: 'the start {start} is none of the {places} values allowed',
    },
    fix: {
      'zh-Hans': '从可选的值里挑一个作起始值',
      'zh-Hant': '從可選的值裡挑一個作起始值',
      en: 'start with one of the values allowed',
    },
  },
  'bound.unknownMember': {
    what: {
      'zh-Hans': '没有“{member}”这个成员',
      'zh-Hant': '沒有「{member}」這個成員',
      en: 'there is no member “{member}”',
    },
    fix: { 'zh-Hans': '可以写：{of}', 'zh-Hant': '可以寫：{of}', en: 'members are: {of}' },
  },
  'bound.missingMember': {
    what: {
      'zh-Hans': '没有写“{member}”的起始值',
      'zh-Hant': '沒有寫「{member}」的起始值',
      en: 'there is no start for “{member}”',
    },
    fix: {
      'zh-Hans': '补上，或给所有成员写同一个值',
      'zh-Hant': '補上，或給所有成員寫同一個值',
      en: 'add it, or write one value for all',
    },
  },
  'bound.sharesNotWhole': {
    what: {
      'zh-Hans': '各份合计 {sum}，应为 100，每份是 {step} 的倍数',
      'zh-Hant': '各份合計 {sum}，應為 100，每份是 {step} 的倍數',
      en: 'the shares add up to {sum}; they must make 100 in steps of {step}',
    },
    fix: { 'zh-Hans': '调到合计 100', 'zh-Hant': '調到合計 100', en: 'let them add up to 100' },
  },
  'bound.rankingIncomplete': {
    what: {
      'zh-Hans': '排序里少了 {missing}',
      'zh-Hant': '排序裡少了 {missing}',
      en: 'the ranking is without {missing}',
    },
    fix: { 'zh-Hans': '每项各排一次', 'zh-Hant': '每項各排一次', en: 'rank every one once' },
  },
  'bound.audienceOrder': {
    what: {
      'zh-Hans': '“{file}”重复了，或不在固定的次序上',
      'zh-Hant': '「{file}」重複了，或不在固定的次序上',
      en: '“{file}” stands twice or out of order',
    },
    fix: {
      'zh-Hans': '每个字段最多一次，按字段表的次序',
      'zh-Hant': '每個欄位最多一次，按欄位表的次序',
      en: 'write each field once, in the order of the list of fields',
    },
  },
  'bound.audienceTooMany': {
    what: {
      'zh-Hans': '人数上限 {limit} 超过 {max}',
      'zh-Hant': '人數上限 {limit} 超過 {max}',
      en: 'the limit {limit} is above {max}',
    },
    fix: { 'zh-Hans': '写 {max} 或更小', 'zh-Hant': '寫 {max} 或更小', en: 'write {max} or less' },
  },
} as const satisfies Readonly<Record<string, Saying>>;
