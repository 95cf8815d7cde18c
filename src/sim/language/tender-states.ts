/** How a tender stands: to come, open for bids, and how it ended. */
export const TENDER_STATES = ['coming', 'open', 'won', 'lost', 'notBid'] as const;
export type TenderState = (typeof TENDER_STATES)[number];
