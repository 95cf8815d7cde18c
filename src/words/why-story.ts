import type { Cause, Deed, Fate, Language, LeverWords, Scenario, Story, Tip, Way } from '../sim/index.ts';
import { leverName, sayDecision } from './levers.ts';
import { formatMoney } from './number.ts';
import { say } from './say.ts';
import { tell } from './text-at.ts';

/** What a story is told with, beside the story itself. */
export interface Telling {
  readonly language: Language;
  readonly scenario: Scenario;
  readonly levers: Readonly<Record<string, LeverWords>>;
  readonly name: string; // of the customer
  readonly beside: boolean; // held against another game, not against doing nothing
}

/** More causes, ways or tips than this are not told: a story is a few sentences. */
const MOST_CAUSES = 3;
const MOST_WAYS = 2;
const MOST_TIPS = 2;
/** Shares of their kind from which somebody is told to be of one sort or the other. (chosen) */
const FLIGHTY = 0.75;
const STEADFAST = 0.25;

/** Why a customer stayed or left, sentence by sentence: how it ended, how else, what decided it and how, who they are. */
export function tellStory(story: Story, telling: Telling): readonly string[] {
  const { language, name, beside } = telling;
  const would = sayWould(story.twin, telling);
  return [
    sayFate(story.fate, telling),
    say(language, beside ? 'story.beside' : 'story.neutral', { name, would }),
    ...sayCauses(story, telling),
    ...sayTips(story, telling),
    ...sayDisposition(story, telling),
    ...saySpending(story, telling),
  ];
}

function sayFate(fate: Fate, { language, name, scenario }: Telling): string {
  const turn = fate.kind === 'left' ? turnName(language, scenario, fate.turn) : '';
  return say(language, `story.fate.${fate.kind}`, { name, turn });
}

function sayWould(fate: Fate, { language, scenario }: Telling): string {
  const turn = fate.kind === 'left' ? turnName(language, scenario, fate.turn) : '';
  return say(language, `story.would.${fate.kind}`, { turn });
}

const turnName = (language: Language, { period }: Scenario, turn: number): string => {
  const name = period.names[turn - 1];
  return name ? tell(language, name) : String(turn);
};

function sayCauses(story: Story, telling: Telling): readonly string[] {
  const { language, name } = telling;
  const pivotal = story.causes.filter((cause) => cause.pivotal).slice(0, MOST_CAUSES);
  if (pivotal.length > 0) {
    return pivotal.flatMap((cause, k) => {
      const values = { name, deed: sayDeed(cause.deed, cause, telling), would: sayWould(cause.without, telling) };
      return [say(language, k === 0 ? 'story.decided' : 'story.alsoDecided', values), ...sayWays(cause.ways, telling)];
    });
  }
  if (story.together.length > 0) {
    const deeds = story.together.map((deed) => sayDeed(deed, causeFor(story, deed), telling));
    return [say(language, 'story.together', { deeds: deeds.join(say(language, 'app.comma')) })];
  }
  const [first] = story.causes;
  const towards = first && (story.fate.kind === 'left' ? first.size > 0 : first.size < 0) ? first : undefined;
  if (towards === undefined || towards.ways.length === 0) return [say(language, 'story.noDecision')];
  const deed = sayDeed(towards.deed, towards, telling);
  return [
    say(language, 'story.noDecision'),
    say(language, 'story.pushed', { deed }),
    ...sayWays(towards.ways, telling),
  ];
}

const causeFor = ({ causes }: Story, deed: Deed): Cause => causes.find((cause) => cause.deed === deed)!;

function sayDeed(deed: Deed, cause: Cause, { language, scenario, levers }: Telling): string {
  const turns = sayTurns(language, scenario, deed.turns);
  if (deed.kind === 'talk') {
    const title = scenario.encounters.find(({ id }) => id === deed.encounter)?.title;
    const values = { title: title ? tell(language, title) : deed.encounter, turns };
    return say(language, cause.promise === null ? 'story.deed.talk' : `story.deed.${cause.promise}`, values);
  }
  const words = levers[deed.lever];
  return say(language, 'story.deed.lever', {
    lever: leverName(language, scenario, levers, deed.lever),
    decision: sayDecision(language, words, cause.decision ?? {}),
    instead: sayDecision(language, words, cause.instead ?? {}),
    turns,
  });
}

/** Turns in a row are told by their ends. */
export function sayTurns(language: Language, scenario: Scenario, turns: readonly number[]): string {
  const rows: [number, number][] = [];
  for (const turn of turns) {
    const last = rows.at(-1);
    if (last && last[1] === turn - 1) last[1] = turn;
    else rows.push([turn, turn]);
  }
  const named = (turn: number) => turnName(language, scenario, turn);
  return rows
    .map(([from, to]) =>
      from === to ? named(from) : say(language, 'story.turns', { from: named(from), to: named(to) }),
    )
    .join(say(language, 'app.comma'));
}

function sayWays(ways: readonly Way[], { language }: Telling): readonly string[] {
  if (ways.length === 0) return [];
  // what worked against the rest of it is no part of how it worked
  const sign = Math.sign(ways[0]!.size);
  const told = ways.filter(({ size }) => Math.sign(size) === sign).slice(0, MOST_WAYS);
  const said = told.map((way) => sayWay(language, way));
  return [say(language, 'story.worked', { ways: said.join(say(language, 'story.and')) })];
}

function sayWay(language: Language, { reason, size, part, points, pull }: Way): string {
  if (reason === 'satisfaction' && part !== null) {
    const values = { part: say(language, `part.${part}`), n: tenths(points) };
    return say(language, points < 0 ? 'story.less' : 'story.more', values);
  }
  if (reason === 'drift' && pull !== null) {
    return say(language, size > 0 ? 'story.elsewhere' : 'story.here', { pull: say(language, `pull.${pull}`) });
  }
  return say(language, size > 0 ? 'story.looser' : 'story.tighter', { reason: say(language, `reason.${reason}`) });
}

function sayTips({ fate, tips }: Story, telling: Telling): readonly string[] {
  const { language, scenario, name } = telling;
  if (fate.kind !== 'left') return [];
  const turn = turnName(language, scenario, fate.turn);
  // a part of satisfaction says more than satisfaction as a whole
  const pivotal = tips.filter((tip) => tip.pivotal);
  const exact = pivotal.filter(({ reason, part }) => reason !== 'satisfaction' || part !== null);
  const told = (exact.length > 0 ? exact : pivotal).slice(0, MOST_TIPS).map((tip) => sayTip(language, tip));
  if (told.length === 0) return [say(language, 'story.drifted', { turn, name })];
  return [say(language, 'story.tipped', { turn, name, tips: told.join(say(language, 'app.comma')) })];
}

function sayTip(language: Language, { reason, part, points }: Tip): string {
  if (part === null) return say(language, `reason.${reason}`);
  return say(language, 'story.lost', { part: say(language, `part.${part}`), n: tenths(points) });
}

function sayDisposition({ disposition: { rank } }: Story, { language, name }: Telling): readonly string[] {
  const percent = (share: number) => Math.round(100 * share);
  if (rank >= FLIGHTY) return [say(language, 'story.flighty', { name, n: percent(rank) })];
  return rank <= STEADFAST ? [say(language, 'story.steadfast', { name, n: percent(1 - rank) })] : [];
}

function saySpending({ cents: { spent, twin } }: Story, { language }: Telling): readonly string[] {
  if (spent === twin) return [];
  return [say(language, 'story.spent', { money: formatMoney(spent), was: formatMoney(twin) })];
}

const tenths = (points: number): number => Math.round(Math.abs(points) * 10) / 10;
