import { exp } from '../../math/exp.ts';
import { gammaQuantileAt } from '../../math/gamma-quantile.ts';
import { log } from '../../math/log.ts';
import { normalQuantile } from '../../math/normal.ts';
import { gammaSampler } from '../../math/samplers.ts';
import type { Luck } from '../luck/luck.ts';
import type { Rules, SegmentRules } from '../rules.ts';
import { NOT_KNOWN } from './audience.ts';
import { bearCast } from './cast.ts';
import type { People } from './columns.ts';
import { layColumns } from './layout.ts';
import { clampPoints } from './points.ts';
import { FILE_STAGES } from './vocabulary.ts';

/** `bornWeek` of those who have not bought before turn 1. */
export const NEVER = 1e9;
const LEAST_SHARE = 1e-4;
/** Once in a lifetime of universes; a lower draw would round to 0, of which there is no logarithm. (chosen) */
const LEAST_RATE = 1e-30;
const MONEY = 1;
const AUTHORITY = 2;
const NEED = 4;

/**
 * Everybody there will ever be: customers on file, prospects, newcomers still to come. What a person is depends on the
 * luck of birth and the person's number, and on nothing else.
 */
export function bearPeople(rules: Rules, luck: Luck): People {
  const people = layColumns(rules.n, rules.groups);
  bearCharacters(people, rules, luck);
  bearCircumstances(people, rules, luck);
  if (people.risk.length > 0) bearRisks(people, rules, luck);
  setAtRest(people, rules);
  bearCast(people, rules);
  return people;
}

/** How often, how much, how loyal, how touchy: drawn round each segment's means. */
function bearCharacters(people: People, rules: Rules, luck: Luck): void {
  const { born } = rules.model;
  const draws = {
    rate: luck.column('birth.rate'),
    spend: luck.column('birth.spend'),
    dropout: luck.column('birth.dropout'),
    ownShare: luck.column('birth.ownShare'),
    rivalShare: luck.column('birth.rivalShare'),
    priceSense: luck.column('birth.priceSense'),
    fit: luck.column('birth.fit'),
    voice: luck.column('birth.voice'),
    reach: luck.column('birth.reach'),
    privacy: luck.column('birth.privacy'),
  };
  const { rate, worth, share, frailty, priceSense, fit, voice, reach, concern } = people;
  const halfVariance = (born.priceSpread * born.priceSpread) / 2;
  for (const segment of rules.segments) {
    const ownShape = segment.shareSpread * segment.ownShare;
    const rivalShape = segment.shareSpread - ownShape;
    const rateAt = gammaAt(segment.rateShape);
    const basketAt = gammaAt(segment.basketSpread);
    const frailtyAt = gammaAt(segment.frailtyShape);
    const ownAt = gammaAt(ownShape);
    const rivalAt = gammaAt(rivalShape);
    people.segment.fill(segment.index, segment.from, segment.to);
    for (let i = segment.from; i < segment.to; i++) {
      rate[i] = Math.max(LEAST_RATE, (segment.ratePerWeek * rateAt(draws.rate[i]!)) / segment.rateShape);
      // Gamma–Gamma: own mean basket is p / ν with ν ~ Gamma(q), scaled to the segment's mean (evidence 29)
      worth[i] = (segment.worth * (segment.basketSpread - 1)) / basketAt(1 - draws.spend[i]!);
      frailty[i] = Math.max(LEAST_RATE, frailtyAt(draws.dropout[i]!) / segment.frailtyScale);
      // two gammas make the Dirichlet share of wallet (evidence 40)
      const own = ownAt(draws.ownShare[i]!);
      const drawn = own / (own + rivalAt(1 - draws.rivalShare[i]!));
      share[i] = drawn > LEAST_SHARE ? Math.min(1 - LEAST_SHARE, drawn) : LEAST_SHARE;
      priceSense[i] = segment.slope * exp(born.priceSpread * normalQuantile(draws.priceSense[i]!) - halfVariance);
      fit[i] = born.fitSpread * normalQuantile(draws.fit[i]!);
      voice[i] = normalQuantile(draws.voice[i]!);
      reach[i] = reachOf(draws.reach[i]!, segment, rules);
      concern[i] = segment.concern + normalQuantile(draws.privacy[i]!);
    }
  }
}

/** How sound a business is: exponential over accounts, so that most are safer than the mean and a few are not. (chosen) */
function bearRisks({ risk }: People, rules: Rules, luck: Luck): void {
  const draws = luck.column('birth.credit');
  for (const { trade, from, to } of rules.segments) {
    if (trade === null) continue;
    for (let i = from; i < to; i++) risk[i] = -trade.risk * log(1 - draws[i]!);
  }
}

/** When they come, whether they can buy at all, how near they are to a first purchase. */
function bearCircumstances(people: People, rules: Rules, luck: Luck): void {
  const { past } = rules.scenario;
  const money = luck.column('birth.money');
  const authority = luck.column('birth.authority');
  const need = luck.column('birth.need');
  const ready = luck.column('birth.ready');
  const arrival = luck.column('birth.arrival');
  const saleJoiner = luck.column('birth.saleJoiner');
  const { man, readiness, bornWeek, arrives } = people;
  bornWeek.fill(NEVER);
  for (const segment of rules.segments) {
    for (let i = segment.from; i < segment.to; i++) {
      man[i] =
        (money[i]! < segment.money ? MONEY : 0) |
        (authority[i]! < segment.authority ? AUTHORITY : 0) |
        (need[i]! < segment.need ? NEED : 0);
      readiness[i] = Math.min(1, 2 * rules.model.born.readiness * ready[i]!);
    }
    for (let i = segment.from; i < segment.from + segment.customers; i++) {
      const came = past.sale && saleJoiner[i]! < segment.joinedInSale ? past.sale.weeksAgo + arrival[i]! : null;
      bornWeek[i] = 0 - Math.min(past.weeks, came ?? past.weeks * arrival[i]!);
    }
    for (const newcomers of segment.newcomers) {
      const end = newcomers.from + newcomers.count;
      arrives.fill(newcomers.turn, newcomers.from, end);
      if (newcomers.readiness !== null) readiness.fill(newcomers.readiness, newcomers.from, end);
    }
  }
}

/** Feelings before any experience, charts where they begin, empty files. */
function setAtRest(people: People, rules: Rules): void {
  const { born, feel } = rules.model;
  const { mood, privacy, lifecycle, ticket, level } = rules.charts;
  const attitude = feel.attitudeSatisfaction * feel.rest + (1 - feel.attitudeSatisfaction) * feel.trustRest;
  for (let i = 0; i < people.n; i++) {
    people.satisfaction[i] = clampPoints(feel.rest + born.fitIntoStart * people.fit[i]!);
  }
  for (const segment of rules.segments) {
    for (const { from, count, satisfaction } of segment.newcomers) {
      if (satisfaction !== null) people.satisfaction.fill(satisfaction, from, from + count);
    }
  }
  people.expectation.fill(feel.rest);
  people.trust.fill(feel.trustRest);
  people.attitude.fill(attitude);
  for (const column of [people.memoryMean, people.memoryPeak, people.memoryEnd]) column.set(people.satisfaction);
  for (const column of [people.centreBuyer, people.centreUser, people.centreDecider, people.centreInfluencer]) {
    if (column.length > 0) column.set(people.satisfaction);
  }
  for (const column of [people.moodBuyer, people.moodUser, people.moodDecider, people.moodInfluencer]) {
    column.fill(mood.initial);
  }
  people.reference.fill(1);
  people.mood.fill(mood.initial);
  people.privacy.fill(privacy.initial);
  people.life.fill(lifecycle.initial);
  people.ticket.fill(ticket.initial);
  people.level.fill(level.initial);
  people.fileSatisfaction.fill(NOT_KNOWN);
  people.fileMood.fill(NOT_KNOWN);
  people.fileLastOrder.fill(NOT_KNOWN);
  people.fileReason.fill(NOT_KNOWN);
  for (let i = 0; i < people.n; i++) {
    people.fileStage[i] = FILE_STAGES.indexOf(people.arrives[i]! > 1 ? 'notYet' : 'prospect');
  }
  for (const { trade, from, to } of rules.segments) {
    if (trade === null) continue;
    people.fileDeal.fill(1, from, to);
    people.restDeal.fill(1, from, to);
    people.fileTermDays.fill(trade.termDays, from, to);
    people.filePath.fill(NOT_KNOWN, from, to);
    people.fileLevel.fill(level.initial, from, to);
  }
}

/** Below it `gammaSampler` has no table. */
const LEAST_TABLED = 0.05;
/** Tables are kept from run to run: a handful of shapes come again and again. (chosen) */
const MOST_TABLES = 64;
const TABLES = new Map<number, (u: number) => number>();

/** Gamma with scale 1, to 1e-8, a sixth of what float32 tells apart; shape 1 is exponential and needs no table. */
function gammaAt(shape: number): (u: number) => number {
  if (shape === 1) return (u) => -log(1 - u);
  if (shape < LEAST_TABLED) return gammaQuantileAt(shape);
  const known = TABLES.get(shape);
  if (known) return known;
  if (TABLES.size >= MOST_TABLES) TABLES.clear();
  const sampler = gammaSampler(shape);
  TABLES.set(shape, sampler);
  return sampler;
}

/** 1 for most; the segment's centres of influence five to ten times that. */
function reachOf(u: number, segment: SegmentRules, { model }: Rules): number {
  if (u >= segment.centres) return 1;
  const { centreReachLeast, centreReachMost } = model.born;
  return centreReachLeast + ((centreReachMost - centreReachLeast) * u) / segment.centres;
}
