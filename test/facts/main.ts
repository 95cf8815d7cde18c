// Prints the stylised facts, measured on simulated markets.
//   npm run facts                       every fact: measured, band, verdict, kind, mechanism
//   npm run facts -- --ablate           each fact without its mechanism
//   npm run facts -- --shake            every chosen constant a fifth lower and higher: which facts leave
//   npm run facts -- --only V2,V14 --seeds 5 --customers 2000 --threads 2
import { parseArgs } from 'node:util';
import { chosenConstants } from './constants.ts';
import { FACTS } from './facts.ts';
import type { Size } from './measure.ts';
import { measureUnder } from './measure.ts';
import { feltConstants, SHAKES, shake } from './shake.ts';
import type { ShakeLine } from './tell.ts';
import { tellAblations, tellFacts, tellShaken, tellShakes } from './tell.ts';

const { values } = parseArgs({
  options: {
    ablate: { type: 'boolean', default: false },
    shake: { type: 'boolean', default: false },
    only: { type: 'string' },
    constants: { type: 'string' },
    seeds: { type: 'string' },
    customers: { type: 'string', default: '5000' },
    threads: { type: 'string', default: '2' },
  },
});

/** Constants shaken before what left is told. (chosen) */
const FEW_CONSTANTS = 8;

const only = values.only?.split(',');
const facts = FACTS.filter(({ id }) => only === undefined || only.includes(id));
const size = (seeds: number): Size => ({
  seeds: Number(values.seeds ?? seeds),
  customers: Number(values.customers),
  threads: Number(values.threads),
});
const told = (place: number, of: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${place + 1} of ${of} `);
};
const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

if (values.ablate) {
  const plan = facts.map((fact) => ({ facts: [fact], change: fact.without }));
  const measured = (await measureUnder(plan, size(5), told)).flat();
  print(tellAblations(measured));
  if (measured.some(({ inside }) => inside)) process.exitCode = 1;
} else if (values.shake) {
  const wanted = values.constants?.split(',');
  const constants = chosenConstants().filter((name) => wanted?.some((part) => name.startsWith(part)) ?? true);
  const [usual] = await measureUnder([{ facts, change: {} }], size(2), told);
  const outside = usual!.filter(({ inside }) => !inside).map(({ fact }) => fact.id);
  print([`Outside already at this size, and not asked about: ${outside.join(', ') || 'none'}`, '']);
  const felt: string[] = [];
  const lines: ShakeLine[] = [];
  // a few at a time: what is found is told at once, for the whole takes hours
  for (let from = 0; from < constants.length; from += FEW_CONSTANTS) {
    const here = await feltConstants(facts, constants.slice(from, from + FEW_CONSTANTS), size(1), told);
    const shakes = here.flatMap((constant) => SHAKES.map((times) => ({ constant, times })));
    const plan = shakes.map(({ constant, times }) => ({ facts, change: shake(constant, times) }));
    const left = tellShakes(usual!, shakes, await measureUnder(plan, size(2), told));
    if (left.length > 0) print(left.map(({ line }) => line));
    felt.push(...here);
    lines.push(...left);
  }
  const unfelt = constants.filter((constant) => !felt.includes(constant));
  print(tellShaken(lines, felt.length, unfelt));
} else {
  const [measured] = await measureUnder([{ facts, change: {} }], size(20), told);
  print(tellFacts(measured!));
  if (measured!.some(({ inside }) => !inside)) process.exitCode = 1;
}
