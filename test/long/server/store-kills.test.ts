import { postgresBench, sqliteBench } from '../../server/store/bench.ts';
import { longStoreContract } from '../../server/store/contract/store-contract.ts';

const KILLS = 100;
longStoreContract('SQLite', sqliteBench, KILLS);
longStoreContract('PostgreSQL', postgresBench, KILLS);
