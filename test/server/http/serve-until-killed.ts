// Serves a database until it is killed:  node serve-until-killed.ts '{"place": …, "dist": …}'
// Says its port in one line. Nobody is told to wait: what is meant to be killed is under load.
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../../src/server/app.ts';
import type { Place } from '../../../src/server/store/open-store.ts';
import { openStore } from '../../../src/server/store/open-store.ts';

const { place, dist } = JSON.parse(process.argv[2] ?? '') as { place: Place; dist: string };
const app = await buildApp({ dist, store: await openStore(place), rates: null, pool: { threads: 1 } });
await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
