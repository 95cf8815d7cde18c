import { postgresBench } from './bench.ts';
import { storeContract } from './contract/store-contract.ts';

storeContract('PostgreSQL', postgresBench);
