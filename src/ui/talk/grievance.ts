import type { Face } from '../../scenes/crowd.ts';
import { FACES } from '../../scenes/crowd.ts';
import type { Scenario, View } from '../../sim/index.ts';

type Encounter = Scenario['encounters'][number];
type Told = Pick<Scenario, 'encounters' | 'cast' | 'arcs'>;
type Outcome = Encounter['timeOut'][number];

/** Points of one kind that a role loses where nobody answers. */
const lost = (outcomes: readonly Outcome[], role: string, kind: string): number =>
  outcomes.reduce(
    (sum, one) => ('add' in one && one.add === kind && one.to === role ? sum - Math.min(0, one.points) : sum),
    0,
  );

/** Flags that promises set when they are broken. */
const brokenFlags = ({ encounters }: Pick<Scenario, 'encounters'>): readonly string[] =>
  encounters
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ replies }) => replies)
    .flatMap(({ promise }) => promise?.broken ?? [])
    .flatMap((outcome) => ('flag' in outcome && outcome.is ? [outcome.flag] : []));

/** Whether what hurt somebody from the beginning has not been talked about yet, or was never mended. */
function stillHurt({ cast, arcs, encounters }: Told, encounter: Encounter, role: string): boolean {
  const part = encounter.cast.find((one) => one.role === role);
  const member = part && 'member' in part ? cast.find(({ id }) => id === part.member) : undefined;
  if (!member || !SORE.includes(member.traits.mood ?? '')) return false;
  const first = arcs[member.arc]?.chart.initial ?? '';
  const ways = encounter.offer.when.flatMap((one) => ('arc' in one && one.arc === member.arc ? [one.in] : []));
  if (ways.length > 0) return ways.some((states) => states.includes(first));
  return encounter === encounters.find((one) => one.cast.some((of) => 'member' in of && of.member === member.id));
}
const SORE = ['irritated', 'angry'];

/**
 * Whether somebody speaks up with a grievance: over a word that was not kept, over what was never mended, before
 * everybody's eyes, or so that silence would cost as much trust as contentment. It is read off what the author wrote; no
 * scenario has to say so.
 */
export function comesAggrieved(scenario: Told, encounter: Encounter, role: string): boolean {
  const speaker = encounter.nodes.find(({ id }) => id === encounter.first)?.speaker ?? encounter.cast[0]?.role;
  if (speaker !== role) return false;
  const broken = brokenFlags(scenario);
  if (encounter.offer.when.some((one) => 'flag' in one && one.is && broken.includes(one.flag))) return true;
  if (stillHurt(scenario, encounter, role)) return true;
  const trust = lost(encounter.timeOut, role, 'trust');
  const satisfaction = lost(encounter.timeOut, role, 'satisfaction');
  return encounter.place === 'public' ? trust + satisfaction > 0 : trust > 0 && trust >= satisfaction;
}

/**
 * The face of somebody as they stand there today: the last one seen, and no more pleased than what they came to say. The
 * mood of a year's buying may be the best there is; whoever complains does not beam while doing so.
 */
export function faceToday(scenario: Told, { encounters }: Pick<View, 'encounters'>, who: number, seen: Face): Face {
  const aggrieved = encounters.some(({ id, cast }) => {
    const authored = scenario.encounters.find((one) => one.id === id);
    const role = Object.keys(cast).find((one) => cast[one] === who);
    return authored !== undefined && role !== undefined && comesAggrieved(scenario, authored, role);
  });
  return aggrieved && FACES.indexOf(seen) < FACES.indexOf('irritated') ? 'irritated' : seen;
}
