/**
 * Measures the marks of a scenario of the catalogue, of a template or of a file of one's own, and writes them into it:
 * `npm run marks -- T14`, `npm run marks -- retail`, `npm run marks -- MyShop.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { measureMarks } from '../src/balance/measure-marks.ts';
import { layOut } from '../src/scenarios/lay-out.ts';
import { TEMPLATE_IDS } from '../src/scenarios/templates/list.ts';
import { engine } from '../src/sim/index.ts';
import { Scenario } from '../src/sim/language/scenario.ts';

const id = process.argv[2] ?? 'T14';
const own = id.endsWith('.json');
const template = (TEMPLATE_IDS as readonly string[]).includes(id);
const file = own ? id : new URL(`../src/scenarios/${template ? 'templates' : 'catalog'}/${id}.json`, import.meta.url);
const raw = JSON.parse(readFileSync(file, 'utf8')) as { scoring: { marks: unknown } };
const rules = engine.prepare(Scenario.parse(raw));
if (rules.scenario.inert) {
  console.error(`${id} has no market (inert): its marks are the author's to set, and were left as they are.`);
  process.exit(1);
}
const { marks } = measureMarks(rules, (done, of) => process.stderr.write(`\r${done} of ${of}`));
raw.scoring.marks = marks;
writeFileSync(file, own || template ? layOut(raw) : `${JSON.stringify(raw, null, 2)}\n`);
process.stdout.write(`\n${JSON.stringify(marks, null, 2)}\n`);
