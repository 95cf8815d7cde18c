import { centring } from './centring.ts';
import type { ChartDoc } from './charts/language.ts';
import { PRESETS } from './charts/presets.ts';
import type { Charts, ChartTable } from './charts/table.ts';
import { compileChart } from './charts/table.ts';
import type { CrowdKind } from './charts/vocabulary.ts';
import { readBound } from './decide/bound.ts';
import type { Bound, Knobs } from './decide/knobs.ts';
import type { Members } from './dials.ts';
import { Fault } from './fault.ts';
import type { AuthoredLever } from './language/levers.ts';
import { rulesHash, unmarkedHash } from './language/rules-hash.ts';
import type { Scenario } from './language/scenario.ts';
import { LEVERS } from './levers/index.ts';
import { STANDINGS } from './people/vocabulary.ts';
import type { LeverRules, Rules } from './rules.ts';
import { segmentRules } from './segment-rules.ts';

/**
 * Compiles a scenario once: charts to tables, authored rates to rates per week, levers to typed constants. Pure; takes
 * some milliseconds, so hosts keep the result.
 *
 * @param scenario  one that `parseScenario` accepted
 * @throws          Fault `scenario.notPrepared` when it was not
 */
export function prepare(scenario: Scenario): Rules {
  const segments = segmentRules(scenario);
  const members: Members = {
    segment: scenario.segments.map(({ id }) => id),
    standing: STANDINGS,
    post: scenario.posts.map(({ id }) => id),
    cause: scenario.causes.map(({ id }) => id),
    rival: scenario.rivals.map(({ id }) => id),
  };
  return {
    scenario,
    hash: rulesHash(scenario),
    unmarked: unmarkedHash(scenario),
    n: segments.at(-1)?.to ?? 0,
    groups: groupsOf(segments),
    turns: scenario.period.names.length,
    weeks: scenario.period.weeks,
    model: scenario.model,
    members,
    rosters: {
      segments: members.segment,
      standings: members.standing,
      posts: members.post,
      causes: members.cause,
      rivals: members.rival,
    },
    segments,
    charts: compileCharts(scenario),
    arcs: compileArcs(scenario),
    levers: LEVERS.flatMap((lever) => {
      const authored = scenario.levers[lever.id];
      return authored ? [leverRules(lever, authored)] : [];
    }),
    cast: castIndexes(scenario, segments),
    centring: centring(scenario.model),
    openingCapacity: scenario.work.minutesAtRest,
  };
}

function groupsOf(segments: Rules['segments']): Rules['groups'] {
  const centre = segments.some((one) => one.centre) ? (['centre'] as const) : [];
  const trade = segments.some((one) => one.trade !== null) ? (['trade'] as const) : [];
  return ['core', ...centre, ...trade];
}

function compileCharts(scenario: Scenario): Charts {
  return {
    mood: compileChart('mood', chosenChart(scenario, 'mood')),
    privacy: compileChart('privacy', chosenChart(scenario, 'privacy')),
    lifecycle: compileChart('lifecycle', chosenChart(scenario, 'lifecycle')),
    ticket: compileChart('ticket', chosenChart(scenario, 'ticket')),
    level: compileChart('level', chosenChart(scenario, 'level')),
  };
}

function chosenChart(scenario: Scenario, kind: CrowdKind): ChartDoc {
  const choice = scenario.charts[kind];
  if (!('preset' in choice)) return choice;
  const presets: Readonly<Record<string, ChartDoc>> = PRESETS[kind];
  const preset = presets[choice.preset];
  if (!preset) throw new Fault('scenario.notPrepared', { chart: kind, preset: choice.preset });
  return preset;
}

function compileArcs(scenario: Scenario): Readonly<Record<string, ChartTable>> {
  const byMember: Record<string, ChartTable> = {};
  for (const member of scenario.cast) {
    const arc = scenario.arcs[member.arc];
    if (!arc) throw new Fault('scenario.notPrepared', { cast: member.id, arc: member.arc });
    byMember[member.id] = compileChart('arc', arc.chart);
  }
  return byMember;
}

function leverRules(lever: (typeof LEVERS)[number], authored: AuthoredLever): LeverRules {
  const bounds: Record<string, Bound> = {};
  for (const [name, knob] of Object.entries(lever.knobs as Knobs)) {
    const bound = authored.knobs[name];
    if (!bound) throw new Fault('scenario.notPrepared', { lever: lever.id, knob: name });
    bounds[name] = readBound(knob, bound);
  }
  return {
    id: lever.id,
    lever,
    terms: authored.terms,
    constants: authored.constants,
    bounds,
    opensAt: authored.opensAt,
    lapses: authored.lapses,
  };
}

function castIndexes(scenario: Scenario, segments: Rules['segments']): Readonly<Record<string, number>> {
  const indexes: Record<string, number> = {};
  for (const member of scenario.cast) {
    const segment = segments.find(({ id }) => id === member.segment);
    if (!segment) throw new Fault('scenario.notPrepared', { cast: member.id, segment: member.segment });
    indexes[member.id] = segment.from + member.at;
  }
  return indexes;
}
