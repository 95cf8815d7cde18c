import { sqliteBench } from './bench.ts';
import { storeContract } from './contract/store-contract.ts';

storeContract('SQLite', sqliteBench);
