import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureMarks } from '../../../src/balance/measure-marks.ts';
import { engine } from '../../../src/sim/index.ts';
import { Scenario } from '../../../src/sim/language/scenario.ts';

test.each(['retail', 'subscription', 'accounts'])('the marks of the template %s are those measured on it', (id) => {
  const file = new URL(`../../../src/scenarios/templates/${id}.json`, import.meta.url);
  const scenario = Scenario.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(measureMarks(engine.prepare(scenario)).marks).toEqual(scenario.scoring?.marks);
});
