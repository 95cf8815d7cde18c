import { postgresBench, sqliteBench } from '../../server/store/bench.ts';
import { longStoreContract } from '../../server/store/contract/store-contract.ts';

longStoreContract('SQLite', sqliteBench);
longStoreContract('PostgreSQL', postgresBench);
