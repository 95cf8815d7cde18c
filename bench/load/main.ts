// Plays T14 with many seats against a server of its own and says how it held; ends with 1 when a limit is missed.
//   npm run load -- --seats 500 --minutes 5 --database sqlite|postgres --processes 1|2 --half-open 500 --json
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { runLoad } from './run.ts';
import type { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    seats: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '5' },
    database: { type: 'string', default: 'sqlite' },
    processes: { type: 'string', default: '1' },
    'half-open': { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const { database } = values;
const [seats, minutes, processes, halfOpen] = [values.seats, values.minutes, values.processes, values['half-open']].map(
  Number,
) as [number, number, number, number];
const known = database === 'sqlite' || database === 'postgres';
if (!known || !(seats >= 1) || !(minutes > 0) || !(halfOpen >= 0) || !(processes === 1 || database === 'postgres')) {
  console.error('--seats N --minutes M --database sqlite|postgres --processes 1|2 (2 with postgres) --half-open N');
  process.exit(2);
}

const told = (name: string, { acts, p50, p95, p99, most, errors }: Tally) =>
  `${name}: ${acts} acts, p50 ${p50} ms, p95 ${p95}, p99 ${p99}, most ${most}, ${errors} errors`;
const report = await runLoad({ seats, minutes, database, processes, halfOpen }, (line) => {
  if (!values.json) console.log(line);
});
if (values.json) console.log(JSON.stringify(report));
else {
  const { steady, burst, besideHalfOpen, memory } = report;
  const lines = [
    `${seats} seats of T14, ${minutes} min, ${database}, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
    report.pinned ? 'servers on the first core, this program on the second' : 'servers and this program on any core',
    told('playing', steady),
    told('the burst', burst),
    ...(besideHalfOpen ? [told(`beside ${halfOpen} half-open sockets`, besideHalfOpen)] : []),
    `CPU of an act ${report.cpuOfAnAct.toFixed(1)} ms; the servers took ${(report.busy * 100).toFixed(0)} % of a core`,
    `event loop late by ${report.loopDelay.toFixed(0)} ms at most (99 of 100 times, in ten seconds)`,
    `memory ${[memory.begun, memory.second, memory.last].map(Math.round).join(', ')} MB: begun, second quarter, last`,
    `load of the machine, this included: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
    ...[steady, burst].flatMap(({ wrong }) => wrong.map((one) => `error: ${one}`)),
    ...report.missed.map((one) => `missed: ${one}`),
  ];
  console.log(lines.join('\n'));
}
process.exitCode = report.missed.length === 0 ? 0 : 1;
