import { describe, test } from 'vitest';
import { localBench } from '../app/local-bench.ts';
import { gameHostContract } from './game-host.ts';

describe('a game on this machine', () => {
  for (const { says, check } of gameHostContract(async () => localBench())) test(says, check);
});
