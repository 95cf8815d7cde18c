import type { AuthoredBound } from '../../../src/sim/decide/bound.ts';

type Bounds = Readonly<Record<string, Readonly<Record<string, AuthoredBound>>>>;

/** The twelve levers of T14 in the steps of its scenario sheet. */
export const TWELVE: Bounds = {
  staff: { agents: { steps: [2, 3, 4, 5], start: 2 } },
  promotion: {
    depth: { steps: [0, 500, 1000, 2000, 3000], start: 0 },
    whom: { allow: ['all', 'first', 'regulars'], start: 'all' },
  },
  complaints: {
    triage: { allow: ['arrival', 'severity', 'value'], start: 'arrival' },
    remedy: { allow: ['apology', 'resend', 'resendCoupon', 'payFirst'], start: 'resend' },
  },
  callbacks: { sample: { steps: [0, 60, 120, 240], start: 0 } },
  programme: { form: { allow: ['none', 'points', 'discount', 'gift'], start: 'none' } },
  quality: { level: { allow: ['none', 'sampling', 'supplier'], start: 'none' } },
  winBack: { way: { allow: ['none', 'call', 'coupon'], start: 'none' } },
  panel: { size: { steps: [0, 8, 20], start: 0 } },
  referral: { bounty: { steps: [0, 2000, 4000], start: 0 } },
  memberPrice: { off: { steps: [0, 500, 1000], start: 0 } },
  bigSale: {
    depth: { steps: [0, 1000, 2000, 3000, 4000], start: 0 },
    limit: { steps: [0, 300, 600], start: 0 },
    notice: { start: false },
  },
  monthlyBox: { places: { steps: [0, 60, 150], start: 0 } },
};

const PRICING: Bounds = {
  credit: { days: { steps: [-15, 0, 15, 30], start: 0 }, limit: { steps: [0, 1, 2], start: 0 } },
  bid: {
    price: { steps: [0, 85, 92, 100], start: 0 },
    clause: { allow: ['none', 'onTime', 'penalty'], start: 'none' },
  },
  listPrice: { step: { min: -2000, max: 2000, step: 500, start: 0 } },
  fees: { fee: { steps: [0, 300, 600, 1000], start: 0 }, shown: { start: true } },
  bundle: { off: { steps: [0, 500, 1000, 2000], start: 0 } },
};

const SERVICE: Bounds = {
  training: { each: { steps: [0, 120, 240, 480], start: 0 } },
  wording: { standard: { allow: ['none', 'phrases', 'script'], start: 'none' }, banned: { start: false } },
  timeLimits: { serve: { steps: [0, 7, 4, 2], start: 0 }, settle: { steps: [0, 7, 4, 2], start: 0 } },
  knowledgeBase: { articles: { steps: [0, 5, 10, 20], start: 0 } },
  callCentre: { seats: { steps: [0, 1, 2, 4], start: 0 }, home: { allow: ['outside', 'own'], start: 'outside' } },
  redesign: { step: { allow: ['keep', 'eliminate', 'simplify', 'integrate', 'automate'], start: 'keep' } },
};

const RECOVERY: Bounds = {
  escalation: {
    limit: { steps: [0, 2000, 5000, 10_000], start: 0 },
    boss: { allow: ['none', 'lead', 'manager'], start: 'none' },
  },
  statement: {
    tone: { allow: ['none', 'vague', 'honest'], start: 'none' },
    repay: { steps: [0, 1000, 3000], start: 0 },
  },
};

const TOUCH = ['none', 'message', 'call', 'visit'];
const RETENTION: Bounds = {
  care: {
    top: { allow: TOUCH, start: 'none' },
    middle: { allow: TOUCH, start: 'none' },
    rest: { allow: TOUCH, start: 'none' },
    stage: { allow: ['all', 'new', 'regular'], start: 'all' },
    times: { steps: [0, 1, 2, 4], start: 0 },
  },
  returnVisits: {
    visits: { steps: [0, 10, 30], start: 0 },
    whom: { allow: ['complained', 'new', 'quiet'], start: 'new' },
    prepare: { start: false },
    followUp: { start: false },
  },
  club: { places: { steps: [0, 20, 40], start: 0 }, form: { allow: ['benefits', 'evenings'], start: 'benefits' } },
  festival: { prepare: { allow: ['none', 'small', 'large'], start: 'none' }, invite: { start: false } },
  personalPlan: { people: { steps: [0, 20, 60], start: 0 }, all: { start: false } },
};

const ACQUISITION: Bounds = {
  advertising: {
    spend: { steps: [0, 50_000, 100_000, 200_000, 400_000], start: 100_000 },
    message: { allow: ['plain', 'honest', 'big'], start: 'plain' },
  },
  targeting: { go: { start: true }, qualify: { allow: ['none', 'ask', 'research'], start: 'none' } },
  prospecting: {
    calls: { steps: [0, 20, 60, 120], start: 0 },
    method: { allow: ['carpet', 'consulting', 'hound', 'centre'], start: 'carpet' },
  },
  marketMix: {
    budget: { steps: [0, 50_000, 150_000, 300_000], start: 0 },
    way: { allow: ['push', 'pull'], start: 'push' },
    mix: { start: { product: 25, price: 25, place: 25, promotion: 25 } },
  },
  location: { place: { allow: ['here', 'side', 'main', 'mall'], start: 'here' } },
  onlineChannel: { form: { allow: ['none', 'page', 'shop'], start: 'none' } },
};

const INFORMATION: Bounds = {
  grading: { by: { allow: ['spend', 'contribution'], start: 'spend' } },
  fields: {
    extent: { allow: ['least', 'useful', 'everything'], start: 'least' },
    consent: { allow: ['silent', 'told', 'asked'], start: 'silent' },
  },
  survey: {
    method: { allow: ['poll', 'paper', 'phone', 'visit'], start: 'paper' },
    sample: { steps: [0, 30, 100, 300], start: 0 },
    every: { allow: ['turn', 'quarter', 'halfYear'], start: 'quarter' },
  },
  mysteryVisits: { visits: { steps: [0, 2, 4, 8], start: 0 } },
  cleaning: { part: { steps: [0, 2500, 5000, 10_000], start: 0 }, by: { allow: ['hand', 'system'], start: 'hand' } },
  mining: { depth: { allow: ['none', 'groups', 'patterns'], start: 'none' } },
  crmSystem: {
    source: { allow: ['none', 'build', 'buyNew', 'buyFamous'], start: 'none' },
    idea: { steps: [0, 50_000, 100_000], start: 0 },
    people: { steps: [0, 50_000, 100_000], start: 0 },
  },
  security: { guard: { allow: ['none', 'basic', 'strict'], start: 'none' }, custodian: { start: false } },
};

const ORGANISATION: Bounds = {
  incentives: {
    bonus: { steps: [0, 500, 1000, 2000], start: 0 },
    on: { allow: ['sales', 'service', 'team'], start: 'sales' },
  },
  contactOwner: { owner: { start: false }, log: { allow: ['none', 'notes', 'shared'], start: 'none' } },
  roles: { split: { allow: ['all', 'desks', 'accounts'], start: 'all' }, kept: { steps: [0, 1000, 2500], start: 0 } },
  culture: { effort: { allow: ['none', 'talks', 'lived'], start: 'none' }, department: { start: false } },
};

/** Every lever there is, in steps that show what it does. */
export const BOUNDS: Bounds = {
  ...TWELVE,
  ...PRICING,
  ...SERVICE,
  ...RECOVERY,
  ...RETENTION,
  ...ACQUISITION,
  ...INFORMATION,
  ...ORGANISATION,
};
