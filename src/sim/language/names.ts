import { PRESET_NAMES } from '../charts/language.ts';
import type { StateOutline } from '../charts/outline.ts';
import { leavesOf, outlineChart } from '../charts/outline.ts';
import { PRESETS } from '../charts/presets.ts';
import type { CrowdKind } from '../charts/vocabulary.ts';
import { CROWD_KINDS, wordsOf } from '../charts/vocabulary.ts';
import type { Members } from '../dials.ts';
import { LEVERS } from '../levers/index.ts';
import type { AnyLever } from '../levers/lever.ts';
import { STANDINGS } from '../people/vocabulary.ts';
import { get, isRecord, listOf, numberOf, recordOf, textOf, textsUnder } from './raw.ts';
import type { Language } from './text.ts';
import { LANGUAGES } from './text.ts';

/** Lines of the ledger that the engine writes itself; an outcome may add to them. The product names them. */
const OWN_LINES = [
  'sales',
  'goods',
  'shipping',
  'fixed',
  'fees',
  'bundles',
  'rewards',
  'memberGifts',
  'remedies',
  'falseClaims',
  'offers',
  'referral',
  'commission',
  'leak',
  'overrun',
  'onCredit',
  'collected',
  'encounter',
  'grant',
];

/** A chart as far as its names go. */
export interface ChartNames {
  readonly states: readonly string[];
  readonly signals: readonly string[];
}
/** A lever of the scenario, with what its author wrote of it. */
export interface LeverNames {
  readonly lever: AnyLever;
  readonly opensAt: number;
  readonly knobs: Readonly<Record<string, unknown>>;
}
/** What an encounter brings along that conditions and outcomes elsewhere speak of. */
export interface EncounterNames {
  readonly replies: readonly string[];
}

/** Every name a scenario declares, read from whatever is there. */
export interface Names {
  readonly turns: number | null;
  readonly languages: readonly Language[];
  readonly levers: ReadonlyMap<string, LeverNames>;
  readonly members: Members;
  readonly staff: readonly string[];
  readonly cast: ReadonlyMap<string, string>; // member → arc
  readonly arcs: ReadonlyMap<string, ChartNames>;
  readonly charts: Readonly<Record<CrowdKind, ChartNames>>;
  readonly encounters: ReadonlyMap<string, EncounterNames>;
  readonly lines: readonly string[];
  readonly fields: readonly string[]; // things that may stand on a file by name
  readonly tenders: readonly string[];
  readonly trades: boolean; // some segment trades
}

export function namesOf(raw: unknown): Names {
  const names = get(get(raw, 'period'), 'names');
  const declared = listOf(get(raw, 'languages'));
  return {
    turns: Array.isArray(names) && names.length > 0 ? names.length : null,
    languages: LANGUAGES.filter((language) => declared.includes(language)),
    levers: leversOf(raw),
    members: {
      segment: textsUnder(get(raw, 'segments'), 'id'),
      standing: STANDINGS,
      post: textsUnder(get(raw, 'posts'), 'id'),
      cause: textsUnder(get(raw, 'causes'), 'id'),
      rival: textsUnder(get(raw, 'rivals'), 'id'),
    },
    staff: textsUnder(get(raw, 'staff'), 'id'),
    cast: castOf(raw),
    arcs: arcsOf(raw),
    charts: chartsOf(raw),
    encounters: encountersOf(raw),
    lines: [...Object.keys(recordOf(get(raw, 'lines'))), ...OWN_LINES],
    fields: textsUnder(get(raw, 'fields'), 'id'),
    tenders: textsUnder(get(raw, 'tenders'), 'id'),
    trades: listOf(get(raw, 'segments')).some((segment) => get(segment, 'trade') !== undefined),
  };
}

function leversOf(raw: unknown): ReadonlyMap<string, LeverNames> {
  const written = get(raw, 'levers');
  const levers = new Map<string, LeverNames>();
  for (const lever of LEVERS) {
    const own = get(written, lever.id);
    if (!isRecord(own)) continue;
    levers.set(lever.id, { lever, opensAt: numberOf(get(own, 'opensAt')) ?? 1, knobs: recordOf(get(own, 'knobs')) });
  }
  return levers;
}

function castOf(raw: unknown): ReadonlyMap<string, string> {
  const cast = new Map<string, string>();
  for (const member of listOf(get(raw, 'cast'))) {
    const id = textOf(get(member, 'id'));
    if (id !== null) cast.set(id, textOf(get(member, 'arc')) ?? '');
  }
  return cast;
}

function arcsOf(raw: unknown): ReadonlyMap<string, ChartNames> {
  const arcs = recordOf(get(raw, 'arcs'));
  return new Map(Object.keys(arcs).map((id) => [id, chartNames(get(arcs[id], 'chart'))]));
}

/** The states and, for an arc, the events its states know. */
function chartNames(doc: unknown): ChartNames {
  const chart = outlineChart(doc, []);
  const signals = new Set(chart.all.flatMap((state) => [...state.on.keys()]));
  return { states: leavesOf(chart).map((leaf: StateOutline) => leaf.id), signals: [...signals] };
}

function chartsOf(raw: unknown): Readonly<Record<CrowdKind, ChartNames>> {
  const charts: Partial<Record<CrowdKind, ChartNames>> = {};
  for (const kind of CROWD_KINDS) {
    const choice = get(get(raw, 'charts'), kind);
    const own = isRecord(choice) && !Object.hasOwn(choice, 'preset');
    const doc = own ? choice : presetOf(kind, textOf(get(choice, 'preset')));
    charts[kind] = { states: chartNames(doc).states, signals: wordsOf(kind).events };
  }
  return charts as Readonly<Record<CrowdKind, ChartNames>>;
}

/** A preset by name; the first one where the name is unknown, which the shape reports. */
function presetOf(kind: CrowdKind, name: string | null): unknown {
  const presets: Readonly<Record<string, unknown>> = PRESETS[kind];
  return name !== null && Object.hasOwn(presets, name) ? presets[name] : presets[PRESET_NAMES[kind][0]];
}

function encountersOf(raw: unknown): ReadonlyMap<string, EncounterNames> {
  const encounters = new Map<string, EncounterNames>();
  for (const encounter of listOf(get(raw, 'encounters'))) {
    const id = textOf(get(encounter, 'id'));
    const nodes = listOf(get(encounter, 'nodes'));
    if (id !== null) encounters.set(id, { replies: nodes.flatMap((node) => textsUnder(get(node, 'replies'), 'id')) });
  }
  return encounters;
}
