import { describe, it } from 'vitest';
import { PLAYERS } from '../../../src/players/index.ts';
import { CATALOGUE_IDS } from '../../../src/scenarios/catalog/ids.ts';
import { playAndVerify } from '../../cli/played.ts';
import { ownFolder } from '../../cli/rapport.ts';

const folder = ownFolder();

describe.each(CATALOGUE_IDS)('the catalogue’s %s', (id) => {
  it.each(Object.keys(PLAYERS))('played by %s leaves a record that verifies without carrying the scenario', (player) =>
    playAndVerify(id, player, folder.path(`${id} ${player}.json`)),
  );
});
