import type { CONSENTS } from '../language/disclosure.ts';
import type { Draft, Run } from './run.ts';

type Consent = (typeof CONSENTS)[number];
const keyOf = (who: number, field: string): string => `${who}/${field}`;

/** What somebody said in a talk about the use of a thing on their file; undefined when it has not come up. */
export const consentSaid = ({ market }: Run | Draft, who: number, field: string): Consent | undefined =>
  market.consents[keyOf(who, field)];

/** Files what somebody said about it, at once. */
export function fileConsent(draft: Draft, who: number, field: string, consent: Consent): void {
  draft.market.consents[keyOf(who, field)] = consent;
}
