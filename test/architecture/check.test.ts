import { describe, expect, test } from 'vitest';
import { applyExceptions, findCycles, findViolations } from './check.ts';
import { readImports } from './imports.ts';

/** Reasons why the table refuses this code in that file. */
function refused(from: string, code: string): string[] {
  return findViolations(readImports(from, code)).map((one) => one.why);
}

describe('the reader of imports', () => {
  test.each([
    { form: 'a value', code: "import { a } from './b.ts'", kind: 'value', when: 'static' },
    { form: 'a type', code: "import type { A } from './b.ts'", kind: 'type', when: 'static' },
    // With verbatimModuleSyntax this still loads the module.
    { form: 'types one by one', code: "import { type A } from './b.ts'", kind: 'value', when: 'static' },
    { form: 'nothing but its effects', code: "import './b.ts'", kind: 'value', when: 'static' },
    { form: 'a passed on value', code: "export { a } from './b.ts'", kind: 'value', when: 'static' },
    { form: 'a passed on type', code: "export type { A } from './b.ts'", kind: 'type', when: 'static' },
    { form: 'all passed on', code: "export * from './b.ts'", kind: 'value', when: 'static' },
    { form: 'a type in place', code: "type A = import('./b.ts').A", kind: 'type', when: 'static' },
    { form: 'a late value', code: "const b = () => import('./b.ts')", kind: 'value', when: 'dynamic' },
    { form: 'a worker', code: "new Worker(new URL('./b.ts', import.meta.url))", kind: 'value', when: 'dynamic' },
    { form: 'a file with a query', code: "import B from './b.ts?worker'", kind: 'value', when: 'static' },
  ])('sees $form', ({ code, kind, when }) => {
    expect(readImports('src/sim/a.ts', code)).toEqual([
      { from: 'src/sim/a.ts', to: 'src/sim/b.ts', target: 'file', kind, when },
    ]);
  });

  test('reads tsx, packages with a scope and modules of Node', () => {
    const code = "import '@noble/hashes/sha2.js'; import 'node:fs'; export const a = <p>import './c.ts'</p>;";
    expect(readImports('src/ui/a.tsx', code).map((one) => [one.target, one.to])).toEqual([
      ['package', '@noble/hashes'],
      ['node', 'node:fs'],
    ]);
  });
});

describe('the table refuses', () => {
  test.each([
    { from: 'src/math/a.ts', code: "import '../insight/rfm.ts'", why: 'math may not import insight' },
    { from: 'src/sim/a.ts', code: "import '../scenarios/parse.ts'", why: 'sim may not import scenarios' },
    { from: 'src/sim/a.ts', code: "import type { A } from '../words/a.ts'", why: 'sim may not import words' },
    { from: 'src/sim/a.ts', code: "import 'preact'", why: 'sim may not import the package preact' },
    { from: 'src/sim/a.ts', code: "import 'node:fs'", why: 'sim runs in a page too: no node: modules' },
    {
      from: 'src/players/a.ts',
      code: "import { a } from '../sim/index.ts'",
      why: 'players may import only types of sim',
    },
    {
      from: 'src/scenes/a.ts',
      code: "export { a } from '../sim/index.ts'",
      why: 'scenes may import only types of sim',
    },
    { from: 'src/ui/a.tsx', code: "import('../sim/index.ts')", why: 'ui may import only types of sim' },
    { from: 'src/ui/a.tsx', code: "import '../balance/report.ts'", why: 'ui may not import balance' },
    { from: 'src/app/a.ts', code: "import '../server/app.ts'", why: 'app may not import server' },
    {
      from: 'src/balance/a.ts',
      code: "import type { A } from '../server/app.ts'",
      why: 'balance may not import server',
    },
    { from: 'src/server/a.ts', code: "import '../ui/a.tsx'", why: 'server may not import ui' },
    { from: 'src/cli/a.ts', code: "import '../app/a.ts'", why: 'cli may not import app' },
    { from: 'src/cli/a.ts', code: "import 'left-pad'", why: 'cli may not import the package left-pad' },
    { from: 'src/cli/a.ts', code: "import '../../test/a.ts'", why: 'test/a.ts is in no room of the table' },
    { from: 'src/attic/a.ts', code: "import '../sim/index.ts'", why: 'src/attic/a.ts is in no room of the table' },
    { from: 'src/cli/a.ts', code: "import '../sim/turn/apply.ts'", why: 'enter sim by src/sim/index.ts' },
    {
      from: 'src/players/a.ts',
      code: "import type { A } from '../sim/people/columns.ts'",
      why: 'enter sim by src/sim/index.ts',
    },
    { from: 'src/app/a.ts', code: 'import(name)', why: 'write the address of an import out, so that it can be read' },
    {
      from: 'src/app/a.ts',
      code: "import.meta.glob('./*.ts')",
      why: 'write the address of an import out, so that it can be read',
    },
  ])('$code in $from', ({ from, code, why }) => {
    expect(refused(from, code)).toEqual([why]);
  });
});

test.each([
  { from: 'src/sim/turn/a.ts', code: "import '../phases/serve.ts'; import 'zod'; import '../../math/exp.ts'" },
  { from: 'src/players/a.ts', code: "import type { View } from '../sim/index.ts'; import '../insight/rfm.ts'" },
  { from: 'src/words/a.ts', code: "import { words } from '../sim/levers/price/words.ts'" },
  { from: 'src/cli/a.ts', code: "import '../server/app.ts'; import 'node:fs'; import '../sim/index.ts'" },
  { from: 'src/app/a.ts', code: "import '../ui/desk.tsx'; import('../scenes/street.ts')" },
])('the table allows $code in $from', ({ from, code }) => {
  expect(refused(from, code)).toEqual([]);
});

describe('phaser', () => {
  const street = readImports('src/scenes/street.ts', "import './sprite.ts'");
  const sprite = readImports('src/scenes/sprite.ts', "import 'phaser'");

  test('may not be loaded by a static import from another room, not even through a second file', () => {
    const app = readImports('src/app/a.ts', "import '../scenes/street.ts'");
    expect(findViolations([...app, ...street, ...sprite]).map((one) => one.why)).toEqual([
      'src/scenes/street.ts loads a heavy package: import() it',
    ]);
  });

  test('may be loaded late', () => {
    const app = readImports(
      'src/app/a.ts',
      "import type { S } from '../scenes/street.ts'; import('../scenes/street.ts')",
    );
    expect(findViolations([...app, ...street, ...sprite])).toEqual([]);
  });
});

describe('circles', () => {
  const a = readImports('src/sim/a.ts', "import './b.ts'");
  const b = readImports('src/sim/b.ts', "import type { C } from './deep/c.ts'");
  const c = readImports('src/sim/deep/c.ts', "import('../a.ts')");

  test('are found through imports of any form', () => {
    expect(findCycles([...a, ...b, ...c])).toEqual([
      'src/sim/a.ts -> src/sim/b.ts -> src/sim/deep/c.ts -> src/sim/a.ts',
    ]);
  });

  test('are not seen where two files only share a third', () => {
    expect(findCycles([...a, ...b, ...readImports('src/sim/d.ts', "import './a.ts'; import './b.ts'")])).toEqual([]);
  });
});

describe('exceptions', () => {
  const violations = [{ edge: 'src/sim/a.ts -> preact', why: 'no' }];

  test('excuse exactly the import they name', () => {
    expect(applyExceptions(violations, ['src/sim/a.ts -> preact'])).toEqual({ broken: [], unneeded: [] });
    expect(applyExceptions(violations, []).broken).toHaveLength(1);
  });

  test('that excuse nothing are reported', () => {
    expect(applyExceptions([], ['src/sim/a.ts -> preact']).unneeded).toEqual(['src/sim/a.ts -> preact']);
  });
});
