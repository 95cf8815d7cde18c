import { expect, it } from 'vitest';
import { freshLuckShare } from '../../support/luck-share.ts';
import { rulesFor } from '../../support/scenarios.ts';

it('decides, with forty accounts, less than a quarter of the spread between plans about as good as the reference', () => {
  const share = freshLuckShare(rulesFor('T11'));
  expect(share).not.toBeNull();
  expect(share).toBeLessThan(0.25);
}, 900_000);
