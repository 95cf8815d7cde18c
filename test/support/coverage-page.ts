/**
 * The course's rows that the simulated firm has to carry, group by group: from and to. Numbers left out are about
 * marking students, which is no matter of the firm's.
 */
const COURSE_ROWS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  SB: [[1, 25]],
  SC: [[1, 44]],
  SD: [[1, 26]],
  SE: [[1, 37]],
  SF: [[1, 41]],
  SG: [[1, 31]],
  SH: [[1, 17]],
  SI: [[1, 68]],
  SJ: [[1, 51]],
  SK: [
    [1, 36],
    [71, 75],
  ],
};

export const COURSE_IDS: readonly string[] = Object.entries(COURSE_ROWS).flatMap(([group, ranges]) =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, k) => `${group}-${String(from + k).padStart(2, '0')}`),
  ),
);

const STATES = ['carried', 'partly', 'waits'] as const;
type State = (typeof STATES)[number];

interface CoverageRow {
  readonly line: number;
  readonly section: string; // letter of the heading it stands under
  readonly id: string;
  readonly what: string;
  readonly state: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly missing: string;
}

/** What the page is held against: which paths are files, which scenarios are in the catalogue. */
export interface House {
  readonly isFile: (path: string) => boolean;
  readonly scenarios: readonly string[];
}

const NOTHING = '–';
/** Longest a row may speak: in the project's own words, not the course's. */
const MOST_WORDS = 90;
/** Where a thing that is not there will come from, and what it is. */
const PLACE = /^((?:part [2-5]|T(?:0[1-9]|1[0-5]))(?:, (?:part [2-5]|T(?:0[1-9]|1[0-5])))*|not simulated): \S.*/;
const SOURCE = /^(src|bench|tools)\//;
const TEST = /^test\/.*\.(test|spec)\.tsx?$/;

export function rowsOf(page: string): CoverageRow[] {
  let section = '';
  const rows: CoverageRow[] = [];
  for (const [k, text] of page.split('\n').entries()) {
    section = /^## ([A-Z]) /.exec(text)?.[1] ?? section;
    const cells = text.split('|').map((cell) => cell.trim());
    if (!/^\| S[A-Z]-\d/.test(text)) continue;
    const [, id = '', what = '', state = '', files = '', tests = '', missing = ''] = cells;
    const whole = cells.length === 8;
    rows.push({
      line: k + 1,
      section,
      id,
      what,
      state: whole ? state : '',
      files: paths(files),
      tests: paths(tests),
      missing,
    });
  }
  return rows;
}

const paths = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** Every way in which the page is not true to the house or to its own rules, each with its place. */
export function problemsOf(page: string, house: House): string[] {
  const rows = rowsOf(page);
  const found = rows.flatMap((row) =>
    problemsOfRow(row, house).map((problem) => `line ${row.line}, ${row.id}: ${problem}`),
  );
  for (const id of COURSE_IDS) {
    const times = rows.filter((row) => row.id === id).length;
    if (times !== 1) found.push(`${id}: stands ${times} times`);
  }
  return [...found, ...problemsOfCounts(page, rows)];
}

function problemsOfRow(row: CoverageRow, house: House): string[] {
  const { id, section, what, state, files, tests, missing } = row;
  const found: string[] = [];
  const say = (is: boolean, problem: string) => is && found.push(problem);
  say(!COURSE_IDS.includes(id), 'is no row of the course');
  say(id[1] !== section, `stands under ${section || 'no heading'}`);
  say(what === '' || what.length > MOST_WORDS, `says what it is in 1 to ${MOST_WORDS} characters`);
  say(!STATES.includes(state as State), 'has six cells, the third carried, partly or waits');
  for (const path of files) {
    say(!SOURCE.test(path) || path.includes('..') || !house.isFile(path), `${path} is no source file here`);
  }
  for (const path of tests) {
    say(!TEST.test(path) || path.includes('..') || !house.isFile(path), `${path} is no file of tests here`);
  }
  if (state === 'carried') {
    say(files.length === 0 || tests.length === 0, 'is carried by at least one source file and one file of tests');
    say(missing !== NOTHING, 'is carried, so nothing is missing');
  } else {
    const place = PLACE.exec(missing)?.[1];
    say(place === undefined, 'says what is missing, and which part or scenario brings it');
    const there = place?.split(', ').filter((name) => house.scenarios.includes(name)) ?? [];
    say(there.length > 0, `waits for ${there.join(', ')}, which is in the catalogue`);
    say(state === 'partly' && files.length === 0, 'names what carries its part');
    say(
      state === 'partly' && tests.length === 0 && !missing.includes('no test'),
      'names a test, or says there is no test',
    );
    say(state === 'waits' && files.length + tests.length > 0, 'names files, so it does not simply wait');
  }
  return found;
}

/** The table of counts, a line for each group and one for all. */
function problemsOfCounts(page: string, rows: readonly CoverageRow[]): string[] {
  const lines = page.split('\n');
  return [...Object.keys(COURSE_ROWS), 'all'].flatMap((group) => {
    const own = rows.filter(({ id }) => group === 'all' || id.startsWith(`${group}-`));
    const counts = STATES.map((state) => own.filter((row) => row.state === state).length);
    const wanted = `| ${[group === 'all' ? group : group[1], own.length, ...counts].join(' | ')} |`;
    return lines.filter((line) => line === wanted).length === 1 ? [] : [`the table of counts lacks the line ${wanted}`];
  });
}
