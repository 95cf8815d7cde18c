import { prepare } from '../src/sim/prepare.ts';
import { t14 } from './markets.ts';
import { timePage } from './page.ts';
import { reviewWaits } from './review.ts';
import { runBench } from './run.ts';

const result = runBench({ quick: process.argv.includes('--quick') });
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
} else {
  const { million, bytesPerCustomer: bytes } = result;
  const core = bytes.born + bytes.kept;
  const lines = [
    ...Object.entries(result.nsPerCustomerTurn).map(([size, ns]) => `${size} customers: ${ns} ns per customer-turn`),
    `growth from 1,000 to the slowest: ${result.growth.toFixed(2)} times`,
    `a close against six draws and ninety operations a customer: ${result.ratioToKernel.toFixed(1)} times as long`,
    `${core} bytes of core columns per customer (${bytes.born} of birth, shared; ${bytes.kept} copied for an act), ${bytes.scratch} of scratch, ${core + bytes.scratch} in all`,
    `a chart step by table: ${Math.round(result.chartStepRatio)} times as fast as actor.send`,
    `whole engine with its charts on XState actors: ${result.ratioToXStateActors.toFixed(1)} times as long, ${result.sameDigest ? 'same digest' : 'ANOTHER DIGEST'}`,
    `a watch over five customers: ${(result.watchCost * 100).toFixed(1)} % more time`,
    `replaying a T14 record's chain (${result.people} people): ${result.replayMs.toFixed(0)} ms; its scoring: ${result.scoringMs.toFixed(0)} ms`,
    reviewLine(),
    "a lever's bill and act at a T14 close, every knob at its last step:",
    ...Object.entries(result.leverMicros).map(([lever, micros]) => `  ${lever}: ${micros.toFixed(1)} µs`),
  ];
  if (million !== null) {
    const { people, turns, seconds } = million;
    lines.push(
      `${people.toLocaleString('en')} people, ${turns} turns: ${seconds.toFixed(0)} s, births and past included`,
    );
  }
  if (!process.argv.includes('--quick')) lines.push(await pageLine());
  process.stdout.write(`${lines.join('\n')}\n`);
}
if (!result.sameDigest) process.exitCode = 1;

function reviewLine(): string {
  const { decisions, opened, played, longest } = reviewWaits(prepare(t14()));
  const told = ({ people, five, all }: typeof opened) =>
    `three people ${people.toFixed(0)} ms, five decisions ${five.toFixed(0)}, all ${all.toFixed(0)}`;
  return `the debrief of a T14 game with ${decisions} decisions, played: ${told(played)}; opened again: ${told(opened)}; longest piece ${longest.toFixed(0)} ms`;
}

async function pageLine(): Promise<string> {
  const found = await timePage();
  if (!found) return 'the page: not built (npm run build)';
  const { panel, answer, street } = found;
  const told = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return `the page at 10 Mbit/s and a quarter of the processor: panel ${told(panel)}, street of a game under way ${told(street)}, first answer of T14 possible after ${told(answer)}`;
}
