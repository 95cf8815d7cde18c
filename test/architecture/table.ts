/**
 * Who may import whom: the table of the house. `rooms` are folders of src/ (value and type imports), `typesOf` are
 * folders of which only `import type` is allowed, `packages` come from npm, `node` opens the `node:` modules.
 */
export interface Room {
  readonly rooms?: readonly string[];
  readonly typesOf?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: true;
}

/** The view of a scenario's text is made of these; fetched with it alone. */
const CODE_MIRROR = ['state', 'view', 'commands', 'language', 'autocomplete', 'lint', 'lang-json', 'search'].map(
  (name) => `@codemirror/${name}`,
);

const belowApp = [
  'math',
  'insight',
  'sim',
  'scenarios',
  'engines',
  'words',
  'players',
  'balance',
  'wire',
  'proof',
  'reports',
  'questions',
  'sheets',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  math: { packages: ['@noble/hashes'] },
  insight: { rooms: ['math'] },
  sim: { rooms: ['math', 'insight'], packages: ['zod', 'xstate', 'seedrandom'] },
  scenarios: { rooms: ['sim'], packages: ['jsonc-parser'] },
  engines: { rooms: ['sim', 'scenarios'] },
  sheets: {},
  questions: { rooms: ['sim', 'scenarios', 'sheets'], packages: ['zod', 'fflate', 'write-excel-file'] },
  authoring: { rooms: ['scenarios', 'sheets'], typesOf: ['sim'], packages: ['jsonc-parser'] },
  words: { typesOf: ['sim', 'questions'] },
  players: { rooms: ['insight'], typesOf: ['sim'] },
  balance: { rooms: ['sim', 'players'], packages: ['zod'] },
  wire: { rooms: ['math', 'sim'], packages: ['zod'] },
  proof: { rooms: ['math', 'sim', 'engines'], packages: ['zod'] },
  reports: { rooms: ['sim', 'words', 'insight'], typesOf: ['balance'] },
  scenes: { typesOf: ['sim'], packages: ['phaser'] },
  ui: {
    rooms: ['insight', 'words', 'scenes', 'questions', 'authoring', 'sheets'],
    typesOf: ['sim', 'scenarios', 'app', 'wire', 'proof'],
    packages: ['preact', '@preact/signals', 'write-excel-file', 'qrcode', ...CODE_MIRROR],
  },
  app: { rooms: [...belowApp, 'authoring', 'scenes', 'ui'], packages: ['xstate', 'preact', '@preact/signals'] },
  server: {
    rooms: belowApp,
    packages: ['fastify', '@fastify/static', 'zod', 'kysely', 'better-sqlite3', 'pg', 'qrcode'],
    node: true,
  },
  cli: { rooms: [...belowApp, 'server'], packages: ['csv-parse'], node: true },
};

/**
 * A room with a door is entered by that file alone. `also` names files that one other room may import beside it, as
 * the words of each lever are written in its own folder, scenarios and questions speak the engine's language, and a
 * searcher turns knobs by what the engine says of them.
 */
export const DOORS: Readonly<
  Record<string, { readonly door: string; readonly also: Readonly<Record<string, RegExp>> }>
> = {
  sim: {
    door: 'src/sim/index.ts',
    also: {
      words: /^src\/sim\/levers\/[^/]+\/words\.ts$/,
      scenarios: /^src\/sim\/language\//,
      authoring: /^src\/sim\/language\/problem\.ts$/,
      questions: /^src\/sim\/(language\/|no-eval\.ts$)/,
      balance: /^src\/sim\/decide\//,
    },
  },
};

/** Heavy packages: what imports them is reached from other rooms by `await import()` only. */
export const LAZY: readonly string[] = ['phaser', 'write-excel-file', ...CODE_MIRROR];

/** Imports allowed against the table, as `FROM -> TO`. Stays empty; one that is no longer needed fails the test. */
export const EXCEPTIONS: readonly string[] = [];
