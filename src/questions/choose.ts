import type { Module } from './modules.ts';
import { MODULES } from './modules.ts';
import type { Question } from './question.ts';

/** Questions asked in one sitting: three to five is what a class takes in after a game. (chosen) */
const SITTING = 4;

/** Concepts that a scenario lets one meet, beyond its own module. (chosen, by what each scenario teaches: course, P) */
const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  T01: [
    'customerFile',
    'sourcesOfFiles',
    'crmGround',
    'crmCycle',
    'customerMeaning',
    'customerStates',
    'whyCrm',
    'relationshipMarketing',
    'writtenTalk',
    'contactTiming',
    'convenience',
    'relationship',
    'crmProcess',
    'fourPrinciples',
    'data',
    'china',
  ],
  T11: [
    'tiers',
    'keyIndicator',
    'fourValues',
    'tieringNotSegments',
    'buyingCentre',
    'man',
    'oneToOne',
    'precisionMarketing',
    'relationshipMarketing',
    'centreMethod',
    'coreCompetence',
    'twoValues',
    'visitManners',
    'serviceCustomer',
    'advantage',
    'financePrinciples',
  ],
  T14: [
    'perceivedValue',
    'fourValues',
    'oneToOne',
    'customerStates',
    'potentialCustomer',
    'motives',
    'man',
    'advertising',
    'pullStrategy',
    'pullMeans',
    'convenience',
    'keyProcess',
    'contactTiming',
    'whySatisfaction',
    'complaintRules',
    'upkeepManners',
    'frontDeskManners',
    'basicFlow',
    'marketing',
  ],
};

/** The module of a task of the course, three to each; null for a scenario of an author's own. (course, P) */
function moduleOf(scenario: string): Module | null {
  const task = /^T(0[1-9]|1[0-5])$/.exec(scenario)?.[1];
  return task === undefined ? null : MODULES[Math.ceil(Number(task) / 3) - 1]!;
}

/** Whether anything is asked after a scenario: told without fetching the questions. */
export function asksAfter(scenario: string): boolean {
  return Object.hasOwn(CONCEPTS, scenario) || moduleOf(scenario) !== null;
}

/**
 * Questions that belong to a scenario: those of the concepts it lets one meet, else those of its module. What is kept
 * for a teacher's review is never among them.
 */
export function questionsFor(scenario: string, bank: readonly Question[]): readonly Question[] {
  const concepts = CONCEPTS[scenario];
  const own = moduleOf(scenario);
  return bank.filter(
    ({ state, concept, module }) => state === 'open' && (concepts ? concepts.includes(concept) : module === own),
  );
}

/**
 * The questions of a scenario in sittings of at most four, at most one of them to be answered in sentences, and that one
 * last. Another game begins elsewhere among them.
 *
 * @param game  last link of its chain, 64 hex digits
 */
export function sittingsOf(
  scenario: string,
  game: string,
  bank: readonly Question[],
): readonly (readonly Question[])[] {
  const all = questionsFor(scenario, bank);
  const isOpen = ({ kind }: Question) => kind === 'short' || kind === 'essay';
  const from = Number.parseInt(game.slice(0, 8), 16) || 0;
  const quick = turned(
    all.filter((one) => !isOpen(one)),
    from,
  );
  const slow = turned(all.filter(isOpen), from);
  const sittings: Question[][] = [];
  while (quick.length > 0 || slow.length > 0) {
    const last = slow.splice(0, 1);
    sittings.push([...quick.splice(0, SITTING - last.length), ...last]);
  }
  return sittings;
}

function turned<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
