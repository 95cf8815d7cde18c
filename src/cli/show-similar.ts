import { similarGames } from '../server/game/similar-games.ts';
import type { House } from '../server/house.ts';
import type { Event } from '../server/store/events.ts';
import type { Terminal } from './terminal.ts';

const NONE = {
  'zh-Hans': '比赛 {code}：比过 {games} 局，没有哪两局像得出奇',
  'zh-Hant': '比賽 {code}：比過 {games} 局，沒有哪兩局像得出奇',
  en: 'event {code}: of {games} {games:game|games} no two are strangely alike',
};
const SOME = {
  'zh-Hans': '比赛 {code}：比过 {games} 局，有 {pairs} 对像得出奇。请人来看，这不是判决：',
  'zh-Hant': '比賽 {code}：比過 {games} 局，有 {pairs} 對像得出奇。請人來看，這不是判決：',
  en: 'event {code}: of {games} {games:game|games} {pairs} {pairs:pair is|pairs are} strangely alike. For a person to look at; it is no verdict:',
};
const EXACT = {
  'zh-Hans': '第 {first} 队和第 {second} 队：每一步都相同',
  'zh-Hant': '第 {first} 隊和第 {second} 隊：每一步都相同',
  en: 'teams {first} and {second}: every act is the same',
};
const NEAR = {
  'zh-Hans': '第 {first} 队和第 {second} 队：{percent}% 相同，碰巧如此的机会是二的 {bits} 次方分之一',
  'zh-Hant': '第 {first} 隊和第 {second} 隊：{percent}% 相同，碰巧如此的機會是二的 {bits} 次方分之一',
  en: 'teams {first} and {second}: {percent} % alike; by chance once in two to the power of {bits}',
};
const SHARED = {
  'zh-Hans': '  第 {turn} 期 {what} = {value}：全部 {of} 局中有 {games} 局如此',
  'zh-Hant': '  第 {turn} 期 {what} = {value}：全部 {of} 局中有 {games} 局如此',
  en: '  turn {turn}, {what} = {value}: so in {games} of {of} games',
};

/** Tells which games of an event are alike, with what they share and fewest others do. */
export async function tellSimilar(house: House, event: Event, terminal: Terminal): Promise<void> {
  const { code } = event;
  const { games, pairs } = await similarGames(house, event);
  const teams = new Map((await house.store.teams.list(event.class)).map(({ id, number }) => [id, number]));
  terminal.give({ code, games, pairs });
  terminal.print(terminal.say(pairs.length === 0 ? NONE : SOME, { code, games, pairs: pairs.length }));
  for (const { first, second, exact, agreement, bits, shared } of pairs) {
    const both = { first: teams.get(first.team)!, second: teams.get(second.team)! };
    const percent = Math.round(agreement * 100);
    terminal.print(terminal.say(exact ? EXACT : NEAR, { ...both, percent, bits }));
    for (const one of shared) terminal.print(terminal.say(SHARED, { ...one, of: games }));
  }
}
