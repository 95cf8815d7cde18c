import { b2b } from './b2b.ts';
import { bank } from './bank.ts';
import type { ChartDoc, PresetName } from './language.ts';
import { fourLevels } from './level.ts';
import { fiveMoods } from './mood.ts';
import { fourSteps } from './privacy.ts';
import { relationship } from './relationship.ts';
import { status } from './status.ts';
import { complaint } from './ticket.ts';
import type { CrowdKind } from './vocabulary.ts';

/** The charts that come with the engine. Fixed once released: a record replays on the preset it names. */
export const PRESETS: { readonly [K in CrowdKind]: Readonly<Record<PresetName<K>, ChartDoc>> } = {
  mood: { fiveMoods },
  privacy: { fourSteps },
  lifecycle: { status, relationship, bank, b2b },
  ticket: { complaint },
  level: { fourLevels },
};
