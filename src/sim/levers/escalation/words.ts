import type { WordsOf } from '../words-shape.ts';
import type { escalation } from './lever.ts';

export const words: WordsOf<typeof escalation.knobs> = {
  name: { 'zh-Hans': '授权与升级', 'zh-Hant': '授權與升級', en: 'Who may decide' },
  short: { 'zh-Hans': '授权', 'zh-Hant': '授權', en: 'Authority' },
  hint: {
    'zh-Hans': '柜台能做主，办得快，也给得多',
    'zh-Hant': '櫃檯能做主，辦得快，也給得多',
    en: 'Decided at the counter: quicker, and more is given',
  },
  about: {
    'zh-Hans':
      '多少钱以内柜台说了算，闹大了谁来听。放手让员工做主，省下请示的工夫，也难免给得大方；主管出面，事情少往上走，但主管的工夫也是工夫。',
    'zh-Hant':
      '多少錢以內櫃檯說了算，鬧大了誰來聽。放手讓員工做主，省下請示的工夫，也難免給得大方；主管出面，事情少往上走，但主管的工夫也是工夫。',
    en: 'How much the counter may give without asking, and who listens when somebody wants to go higher. Letting people decide saves the asking back, and more is given than need be. A senior who steps in keeps complaints in the house, and their time is time too.',
  },
  knobs: {
    limit: {
      name: { 'zh-Hans': '柜台可做主', 'zh-Hant': '櫃檯可做主', en: 'The counter may give' },
      unit: { 'zh-Hans': '{yuan}以内', 'zh-Hant': '{yuan}以內', en: 'up to {yuan}' },
      steps: { '0': { 'zh-Hans': '都要请示', 'zh-Hant': '都要請示', en: 'Nothing unasked' } },
    },
    boss: {
      name: { 'zh-Hans': '升级后谁听', 'zh-Hant': '升級後誰聽', en: 'Who listens next' },
      of: {
        none: { 'zh-Hans': '没有专人', 'zh-Hant': '沒有專人', en: 'Nobody in particular' },
        lead: { 'zh-Hans': '班长', 'zh-Hant': '班長', en: 'Team lead' },
        manager: { 'zh-Hans': '经理', 'zh-Hant': '經理', en: 'Manager' },
      },
    },
  },
  bills: {
    'escalation.boss': { 'zh-Hans': '听升级投诉的人', 'zh-Hant': '聽升級投訴的人', en: 'Hearing the escalated' },
  },
  refusals: {},
};
