import type { QUESTION_PROBLEMS } from '../../questions/problems.ts';
import type { Saying } from './saying.ts';

/** What is wrong with questions, and with the files they come in. */
export const questionSayings = {
  'question.oneRight': {
    what: {
      'zh-Hans': '单选题要有一个正确选项，这里有 {found} 个',
      'zh-Hant': '單選題要有一個正確選項，這裡有 {found} 個',
      en: 'one option must be right, {found} are',
    },
    fix: {
      'zh-Hans': '只留一个正确选项，或把题型改成 multiple',
      'zh-Hant': '只留一個正確選項，或把題型改成 multiple',
      en: 'leave one right, or make the kind multiple',
    },
  },
  'question.noneRight': {
    what: { 'zh-Hans': '没有正确选项', 'zh-Hant': '沒有正確選項', en: 'no option is right' },
    fix: { 'zh-Hans': '至少标一个正确选项', 'zh-Hant': '至少標一個正確選項', en: 'mark at least one as right' },
  },
  'question.sameOption': {
    what: {
      'zh-Hans': '{language} 里有两个选项一样：“{found}”',
      'zh-Hant': '{language} 裡有兩個選項一樣：「{found}」',
      en: 'two options say the same in {language}: “{found}”',
    },
    fix: { 'zh-Hans': '改写或删去一个', 'zh-Hant': '改寫或刪去一個', en: 'reword one of them or take it out' },
  },
  'question.oneGap': {
    what: {
      'zh-Hans': '填空题的 {language} 题面要有一个空，这里有 {found} 个',
      'zh-Hant': '填空題的 {language} 題面要有一個空，這裡有 {found} 個',
      en: 'the {language} text must have one gap, it has {found}',
    },
    fix: {
      'zh-Hans': '写一处 ____（四条下划线）；要填几处就分成几题',
      'zh-Hant': '寫一處 ____（四條底線）；要填幾處就分成幾題',
      en: 'write ____ once; for several gaps make several questions',
    },
  },
  'question.wanted': {
    what: {
      'zh-Hans': '要答出 {found} 点，可是只列了 {most} 点',
      'zh-Hant': '要答出 {found} 點，可是只列了 {most} 點',
      en: '{found} points are wanted, {most} are listed',
    },
    fix: { 'zh-Hans': '写 {most} 或更小的数', 'zh-Hant': '寫 {most} 或更小的數', en: 'write {most} or less' },
  },
  'question.emptyTerm': {
    what: {
      'zh-Hans': '“{found}”里只有标点，永远对不上',
      'zh-Hant': '「{found}」裡只有標點，永遠對不上',
      en: '“{found}” is nothing but signs and is never met',
    },
    fix: { 'zh-Hans': '写上文字，或删去', 'zh-Hant': '寫上文字，或刪去', en: 'write a word, or take it out' },
  },
  'question.noTerms': {
    what: {
      'zh-Hans': '简答题的这一点没有关键词',
      'zh-Hant': '簡答題的這一點沒有關鍵詞',
      en: 'this point of a short answer has no terms',
    },
    fix: {
      'zh-Hans': '写上答到这一点时会出现的词，或把题型改成 essay',
      'zh-Hant': '寫上答到這一點時會出現的詞，或把題型改成 essay',
      en: 'write words by which it is known, or make the kind essay',
    },
  },
  'gift.open': {
    what: { 'zh-Hans': '大括号 { 没有配对的 }', 'zh-Hant': '大括號 { 沒有配對的 }', en: 'a { is not closed' },
    fix: {
      'zh-Hans': '补上 }；题目中间不能有空行；文字里的大括号前加 \\',
      'zh-Hant': '補上 }；題目中間不能有空行；文字裡的大括號前加 \\',
      en: 'write }; no blank line may stand within a question; put \\ before braces in a text',
    },
  },
  'gift.noAnswers': {
    what: {
      'zh-Hans': '这一段没有 { }，不是题目',
      'zh-Hant': '這一段沒有 { }，不是題目',
      en: 'this piece has no { } and is no question',
    },
    fix: {
      'zh-Hans': '补上答案，或删去；说明文字前加 //',
      'zh-Hant': '補上答案，或刪去；說明文字前加 //',
      en: 'add the answers or take it out; put // before what is only a remark',
    },
  },
  'gift.kind': {
    what: {
      'zh-Hans': '这里没有 {found} 这种题型',
      'zh-Hant': '這裡沒有 {found} 這種題型',
      en: 'there is no kind {found} here',
    },
    fix: {
      'zh-Hans': '改成判断、单选、多选、填空或论述',
      'zh-Hant': '改成判斷、單選、多選、填空或論述',
      en: 'make it true/false, a choice, a gap or an essay',
    },
  },
  'gift.feedback': {
    what: {
      'zh-Hans': '单个选项的反馈没有地方放，没有读入：“{found}”',
      'zh-Hant': '單個選項的回饋沒有地方放，沒有讀入：「{found}」',
      en: 'a remark on one answer has no place here and is left out: “{found}”',
    },
    fix: {
      'zh-Hans': '要紧的话写进整题的反馈 ####',
      'zh-Hant': '要緊的話寫進整題的回饋 ####',
      en: 'say it in the feedback of the whole question, ####',
    },
  },
  'sheet.notXlsx': {
    what: {
      'zh-Hans': '这不是 XLSX 工作簿，或者坏了',
      'zh-Hant': '這不是 XLSX 活頁簿，或者壞了',
      en: 'this is no XLSX workbook, or it is damaged',
    },
    fix: {
      'zh-Hans': '用表格软件另存为 .xlsx（不是 .xls），不加密码',
      'zh-Hant': '用試算表軟體另存為 .xlsx（不是 .xls），不加密碼',
      en: 'save it as .xlsx, not .xls, and without a password',
    },
  },
  'sheet.tooBig': {
    what: {
      'zh-Hans': '工作簿解开后超过 {most} 字节',
      'zh-Hant': '活頁簿解開後超過 {most} 位元組',
      en: 'a part of the workbook has more than {most} bytes once unpacked',
    },
    fix: { 'zh-Hans': '只留题目那一张表', 'zh-Hant': '只留題目那一張表', en: 'keep the sheet of questions alone' },
  },
  'sheet.notXml': {
    what: {
      'zh-Hans': '工作簿里的表读不出来',
      'zh-Hant': '活頁簿裡的表讀不出來',
      en: 'the sheet in the workbook cannot be read',
    },
    fix: {
      'zh-Hans': '用表格软件打开，再存一次',
      'zh-Hant': '用試算表軟體打開，再存一次',
      en: 'open it and save it anew',
    },
  },
  'sheet.formula': {
    what: {
      'zh-Hans': '表“{sheet}”的 {cell} 是公式；公式不读',
      'zh-Hant': '表「{sheet}」的 {cell} 是公式；公式不讀',
      en: 'cell {cell} of the sheet “{sheet}” holds a formula, which is not read',
    },
    fix: {
      'zh-Hans': '复制这一格，选择性粘贴为值，再存',
      'zh-Hant': '複製這一格，選擇性貼上為值，再存',
      en: 'copy the cell, paste it as a value, and save',
    },
  },
  'sheet.noColumn': {
    what: {
      'zh-Hans': '没有“{column}”这一列',
      'zh-Hant': '沒有「{column}」這一欄',
      en: 'there is no column “{column}”',
    },
    fix: {
      'zh-Hans': '在第一行写上列名“{column}”；先导出一份看样子',
      'zh-Hant': '在第一列寫上欄名「{column}」；先匯出一份看樣子',
      en: 'write “{column}” in the first row; export a file to see how it looks',
    },
  },
  'sheet.otherColumn': {
    what: {
      'zh-Hans': '不认识“{column}”这一列',
      'zh-Hant': '不認識「{column}」這一欄',
      en: 'the column “{column}” is not known',
    },
    fix: { 'zh-Hans': '可用的列：{known}', 'zh-Hant': '可用的欄：{known}', en: 'columns there are: {known}' },
  },
  'sheet.columnTwice': {
    what: {
      'zh-Hans': '“{column}”这一列有两次',
      'zh-Hant': '「{column}」這一欄有兩次',
      en: 'the column “{column}” stands twice',
    },
    fix: { 'zh-Hans': '删去一列', 'zh-Hant': '刪去一欄', en: 'take one out' },
  },
  'sheet.key': {
    what: {
      'zh-Hans': '答案“{found}”对不上选项',
      'zh-Hant': '答案「{found}」對不上選項',
      en: 'the key “{found}” fits no option',
    },
    fix: { 'zh-Hans': '写 {allowed}', 'zh-Hant': '寫 {allowed}', en: 'write {allowed}' },
  },
  'sheet.uneven': {
    what: {
      'zh-Hans': '{language} 这一格有 {found} 行，应有 {expected} 行',
      'zh-Hant': '{language} 這一格有 {found} 行，應有 {expected} 行',
      en: 'the cell of {language} has {found} {found:line|lines}, {expected} are wanted',
    },
    fix: {
      'zh-Hans': '每种语言的行一一对应',
      'zh-Hant': '每種語言的行一一對應',
      en: 'let the lines of each language stand for the same things',
    },
  },
  'sheet.openQuote': {
    what: {
      'zh-Hans': '这一格的引号没有收尾',
      'zh-Hant': '這一格的引號沒有收尾',
      en: 'the quote of this cell is not closed',
    },
    fix: {
      'zh-Hans': '补上引号；文字里的引号写两遍 ""',
      'zh-Hant': '補上引號；文字裡的引號寫兩遍 ""',
      en: 'close it; write a quote within a text twice, ""',
    },
  },
} as const satisfies Readonly<Record<keyof typeof QUESTION_PROBLEMS, Saying>>;
