import { describe, test } from 'vitest';
import type { GameHost } from '../../src/app/host.ts';
import type { RemoteBench } from '../app/online/remote-bench.ts';
import { remoteBench } from '../app/online/remote-bench.ts';
import { gameHostContract } from './game-host.ts';

describe('a game of a class with open luck', () => {
  for (const { says, check } of gameHostContract(async () => remoteBench('open'))) test(says, check);
});

/** What a finished game was is told when the event is closed: whoever asks for it here has waited for that. */
const afterTheClose = (host: GameHost, { server }: RemoteBench): GameHost =>
  new Proxy(host, {
    get(target, name) {
      if (['record', 'score', 'debrief'].includes(String(name)) && target.game.view.over) server.closed = true;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

describe('a game of a competition with sealed luck', () => {
  const make = async () => {
    const bench = remoteBench('sealed');
    return {
      ...bench,
      open: async () => afterTheClose(await bench.open(), bench),
      reopen: async () => afterTheClose(await bench.reopen(), bench),
    };
  };
  for (const { says, check } of gameHostContract(make)) test(says, check);
});
