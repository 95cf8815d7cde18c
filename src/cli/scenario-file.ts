import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CATALOGUE_IDS } from '../scenarios/catalog/ids.ts';
import type { ParsedScenario } from '../scenarios/parse.ts';
import { MOST_BYTES, parseScenario } from '../scenarios/parse.ts';
import { fileProblem, locate } from '../scenarios/problems.ts';
import type { GameRecord, Scenario } from '../sim/index.ts';
import { notOk, usage } from './complaint.ts';
import { fileMissing, readInput } from './input-file.ts';
import { near } from './near.ts';
import { showProblems } from './show-problems.ts';
import type { Terminal } from './terminal.ts';

const CATALOGUE = join(import.meta.dirname, '../scenarios/catalog');

/** A scenario that was named: where it stands, and whether it is the product's own. */
export interface NamedScenario {
  /** As a person would find it from where they are. */
  readonly file: string;
  readonly path: string;
  readonly catalogue: boolean;
}

/** Where a scenario of the catalogue stands. */
export function catalogueFile(id: string): string {
  return join(CATALOGUE, `${id}.json`);
}

/**
 * Finds what a person calls a scenario: an id of the catalogue, else a file.
 *
 * @throws Complaint when it is neither, with the nearest id
 */
export function findScenario(written: string): NamedScenario {
  if (CATALOGUE_IDS.includes(written)) {
    const path = catalogueFile(written);
    return { file: relative(process.cwd(), path), path, catalogue: true };
  }
  if (existsSync(written)) return { file: written, path: written, catalogue: false };
  if (/[\\/.]/.test(written)) throw fileMissing(written);
  throw usage('scenario.unknown', {
    name: written,
    known: CATALOGUE_IDS.join(', '),
    ...near(written, CATALOGUE_IDS),
  });
}

/** Reads and checks a scenario; a file too large is told so without being read. */
export function parseFile({ path }: NamedScenario): { readonly parsed: ParsedScenario; readonly bytes: Uint8Array } {
  const bytes = readInput(path, MOST_BYTES);
  if (bytes !== null) return { parsed: parseScenario(bytes), bytes };
  const tooBig = fileProblem(0, 'file.tooBig', { most: MOST_BYTES });
  const problems = [locate({ line: 1, column: 1 }, tooBig)];
  return { parsed: { ok: false, problems }, bytes: new Uint8Array() };
}

/** A scenario to play with, and what a record of it must carry so that the file stands alone: nothing of the catalogue's. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly sealed: NonNullable<GameRecord['sealed']> | null;
}

/**
 * Warns where the marks were measured on other rules, since then its scores mean nothing.
 *
 * @throws Complaint after showing what is wrong with the scenario
 */
export function openScenario(written: string, terminal: Terminal): OpenScenario {
  const named = findScenario(written);
  const { parsed, bytes } = parseFile(named);
  if (!parsed.ok) {
    showProblems(named.file, parsed.problems, terminal, terminal.warn);
    const errors = parsed.problems.filter(({ severity }) => severity === 'error');
    throw notOk('scenario.broken', { file: named.file, n: errors.length });
  }
  const stale = parsed.warnings.filter(({ code }) => code === 'score.otherRules');
  showProblems(named.file, stale, terminal, terminal.warn);
  const sealed = named.catalogue ? null : { scenario: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  return { scenario: parsed.scenario, sealed };
}
