import { runBench } from './run.ts';

const result = runBench();
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
} else {
  const { million } = result;
  const lines = [
    ...Object.entries(result.nsPerCustomerTurn).map(([size, ns]) => `${size} customers: ${ns} ns per customer-turn`),
    `growth from 1,000 to the slowest: ${result.growth.toFixed(2)} times`,
    `a close against six draws and ninety operations a customer: ${result.ratioToKernel.toFixed(1)} times as long`,
    `${result.bytesPerCustomer} bytes per customer`,
    `a chart step by table: ${Math.round(result.chartStepRatio)} times as fast as actor.send`,
    `whole engine with its charts on XState actors: ${result.ratioToXStateActors.toFixed(1)} times as long, ${result.sameDigest ? 'same digest' : 'ANOTHER DIGEST'}`,
    `a watch over five customers: ${(result.watchCost * 100).toFixed(1)} % more time`,
    `replaying a T14 record's chain (${result.people} people): ${result.replayMs.toFixed(0)} ms; its scoring: ${result.scoringMs.toFixed(0)} ms`,
    `${million.people.toLocaleString('en')} people, ${million.turns} turns: ${million.seconds.toFixed(0)} s, births and past included`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
if (!result.sameDigest) process.exitCode = 1;
