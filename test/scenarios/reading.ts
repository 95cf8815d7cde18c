import type { Encounter, EncounterNode } from '../../src/sim/language/encounter.ts';
import type { Scenario } from '../../src/sim/language/scenario.ts';
import type { Text } from '../../src/sim/language/text.ts';

/** Chinese college readers read 259.5 ± 38 characters a minute (game.md §0). */
const CHARACTERS_A_MINUTE = 260;
/** Looking, deciding, predicting, watching and asking why, reading left out: a board month and a trading stop (game.md §2.1). */
const BOARD_SECONDS = 20 + 75 + 10 + 14 + 15;
const TRADING_SECONDS = 12 + 25 + 8 + 8 + 10;
/** Making up one's mind before an answer (game.md §0). */
const THINKING_SECONDS = 10;

const length = (text: Text | undefined): number => text?.['zh-Hans']?.length ?? 0;
const sum = (texts: readonly (Text | undefined)[]): number => texts.reduce((total, text) => total + length(text), 0);
const longest = (texts: readonly (Text | undefined)[]): number => Math.max(0, ...texts.map(length));
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((total, one) => total + one, 0) / numbers.length;

/** What a talk puts before its reader: lines, every reply on offer, what is said back; over all ways, each as likely. */
function charactersOf(encounter: Encounter): number {
  const seen = (id: string | null | undefined): number => {
    const node = encounter.nodes.find((one) => one.id === id);
    if (!node) return 0;
    const onward = node.replies.map((reply) => {
      const back = longest([reply.after, ...Object.values(reply.afterByVariant)]);
      return back + length(reply.precedent?.question) + mean(placesAfter(reply.next).map(seen));
    });
    return longest([node.says, ...Object.values(node.saysByVariant)]) + repliesIn(node) + mean(onward);
  };
  return seen(encounter.first);
}

function placesAfter(next: EncounterNode['replies'][number]['next']): readonly (string | null)[] {
  if (next === null || typeof next === 'string') return [next];
  return 'byVariant' in next ? Object.values(next.byVariant) : [next.then, next.else];
}

/** Replies on the screen together; the same words under two conditions stand there once. */
function repliesIn({ replies }: EncounterNode): number {
  const shown = new Set(replies.map(({ text }) => text['zh-Hans'] ?? ''));
  return [...shown].reduce((total, text) => total + text.length, 0);
}

/** Talks of one turn: where conditions choose among several, the longest of them; talks that only a broken promise brings are left out. */
function talksOf(scenario: Scenario, turn: number): readonly Encounter[] {
  const due = scenario.encounters.filter(({ offer }) => offer.turn === turn);
  const always = due.filter(({ offer }) => offer.when.length === 0);
  const chosen = due.filter(({ offer }) => offer.when.length > 0).sort((a, b) => charactersOf(b) - charactersOf(a));
  return [...always, ...chosen.slice(0, 1)];
}

/** Hints for everybody, and the longest of those that wait for something. */
function hintsIn({ hints }: Scenario, turn: number): number {
  const due = hints.filter((one) => one.turn === turn);
  const waiting = due.filter(({ when }) => when.length > 0).map(({ text }) => text);
  return sum(due.filter(({ when }) => when.length === 0).map(({ text }) => text)) + longest(waiting);
}

/** All there is to read in one turn, in zh-Hans characters; the desk's own words belong to the time for deciding. */
export function charactersInTurn(scenario: Scenario, turn: number): number {
  const act = scenario.acts.find(({ from, to }) => turn >= from && turn <= to)!;
  const card = scenario.cards[turn - 1];
  const morning = scenario.cast.map(({ lastMorning }) => longest(lastMorning.map(({ line }) => line)));
  return (
    (turn === 1 && scenario.opening ? sum(Object.values(scenario.opening)) : 0) +
    (act.from === turn ? sum([act.title, act.about]) : 0) +
    sum(scenario.rivals.flatMap(({ moves }) => moves.filter((move) => move.turn === turn).map(({ text }) => text))) +
    sum(scenario.events.filter((event) => event.turn === turn).flatMap(({ title, story }) => [title, story])) +
    sum(scenario.events.flatMap(({ tells }) => tells.filter((one) => one.turn === turn).map(({ text }) => text))) +
    hintsIn(scenario, turn) +
    talksOf(scenario, turn).reduce((total, talk) => total + charactersOf(talk), 0) +
    (card ? sum([card.title, card.text, card.question, ...card.answers]) : 0) +
    (turn === scenario.period.names.length
      ? morning.reduce((total, line) => total + line, 0) + longest(scenario.endings.map(({ text }) => text))
      : 0)
  );
}

/** Minutes a careful reader alone needs at `pace: class`. */
export function minutesAtClassPace(scenario: Scenario): number {
  const stops = scenario.pace.class ?? [];
  const seconds = stops.map((turns) => {
    const characters = turns.reduce((total, turn) => total + charactersInTurn(scenario, turn), 0);
    const talks = turns.flatMap((turn) => talksOf(scenario, turn)).length;
    const board = scenario.acts.some(({ from }) => turns.includes(from));
    const reading = (characters / CHARACTERS_A_MINUTE) * 60;
    return reading + talks * THINKING_SECONDS + (board ? BOARD_SECONDS : TRADING_SECONDS);
  });
  return seconds.reduce((total, one) => total + one, 0) / 60;
}
