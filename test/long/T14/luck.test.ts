import { expect, it } from 'vitest';
import { freshLuckShare } from '../../support/luck-share.ts';
import { rulesFor } from '../../support/scenarios.ts';

it('decides less than a tenth of the spread between plans about as good as the reference', () => {
  const share = freshLuckShare(rulesFor('T14'));
  expect(share).not.toBeNull();
  expect(share).toBeLessThan(0.1);
}, 900_000);
