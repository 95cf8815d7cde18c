/** What one step of the suite amounts to. `absent` tests had no data folder to read: said, but neither passed nor failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly absent: readonly string[];
  /** One line per failure: what failed, and the first words of why. */
  readonly complaints: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
      readonly meta?: { readonly absent?: string };
    }[];
  }[];
}

interface PlaywrightTest {
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  readonly results?: readonly { readonly error?: { readonly message?: string } }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly { readonly title: string; readonly tests: readonly PlaywrightTest[] }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly absent: string | undefined;
  readonly why: string | undefined;
}

/** The first words of a message, without the colours of a terminal, in one line. */
function inOneLine(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
  const plain = message.replace(/\u001b\[[\d;]*m/g, '');
  const lines = plain.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).slice(0, 3).join(' ').slice(0, 300);
}

function count(outcomes: readonly Outcome[], complaints: readonly string[]): Tally {
  const skipped = outcomes.filter((one) => one.state === 'skipped' && one.absent === undefined);
  const failed = outcomes.filter((one) => one.state === 'failed');
  const because = ({ why }: Outcome) => (why === undefined ? '' : `: ${inOneLine(why)}`);
  return {
    passed: outcomes.filter((one) => one.state === 'passed').length,
    failed: failed.length + skipped.length + complaints.length,
    absent: outcomes.flatMap((one) => (one.absent === undefined ? [] : [`absent: ${one.absent} (${one.name})`])),
    complaints: [
      ...complaints.map(inOneLine),
      ...failed.map((one) => `${one.name}${because(one)}`),
      ...skipped.map((one) => `skipped, which counts as failed: ${one.name}`),
    ],
  };
}

/** Counts vitest's report; a file that could not be run counts as one failure, a report without any test too. */
export function tallyVitest(report: VitestReport): Tally {
  const outcomes = report.testResults.flatMap((file) =>
    file.assertionResults.map((test): Outcome => {
      const state = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
      const absent = state === 'skipped' ? test.meta?.absent : undefined;
      return { name: test.fullName, state, absent, why: test.failureMessages?.[0] };
    }),
  );
  const broken = report.testResults
    .filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
    .map((file) => `${file.name}: ${file.message ?? 'could not be run'}`);
  const other = [
    ...(outcomes.length === 0 && broken.length === 0 ? ['no test was found'] : []),
    // Errors outside any test (an unhandled rejection) leave only this mark.
    ...(report.success || broken.length > 0 || outcomes.some((one) => one.state === 'failed')
      ? []
      : ['vitest failed outside its tests: see above']),
  ];
  return count(outcomes, [...broken, ...other]);
}

/** Counts Playwright's report; a test that passed only when repeated counts as failed. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const walk = (suite: PlaywrightSuite, before: string): Outcome[] => {
    const path = before === '' ? suite.title : `${before} > ${suite.title}`;
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test): Outcome => {
        const state = test.status === 'expected' ? 'passed' : test.status === 'skipped' ? 'skipped' : 'failed';
        const absent = test.annotations.find((note) => note.type === 'absent')?.description;
        const why = test.results?.find((one) => one.error)?.error?.message;
        return { name: `${path} > ${spec.title}`, state, absent: state === 'skipped' ? absent : undefined, why };
      }),
    );
    return [...own, ...(suite.suites ?? []).flatMap((inner) => walk(inner, path))];
  };
  const outcomes = report.suites.flatMap((suite) => walk(suite, ''));
  const errors = report.errors.map((error) => error.message ?? 'Playwright failed outside its tests');
  return count(outcomes, outcomes.length === 0 && errors.length === 0 ? ['no test was found'] : errors);
}
