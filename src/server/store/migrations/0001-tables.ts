import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Kind } from './writer.ts';
import { writer } from './writer.ts';

/** The first tables. What each UNIQUE promises stands in `doc/store.md`. */
export async function createTables(query: Kysely<Tables>, kind: Kind): Promise<void> {
  const table = writer(query, kind);
  await table('scenarios').texts('rules', 'whole', 'text').wholes('at').key('rules', 'whole').done();
  await createPeople(table);
  await createEvents(table);
  await createPlay(table);
  await createBoards(table);
  await createProof(table);
  const index = (on: keyof Tables, ...names: readonly string[]) =>
    query.schema
      .createIndex(`${on}_by_${names.join('_')}`)
      .on(on)
      .columns([...names])
      .execute();
  await index('seats', 'team');
  await index('events', 'class');
  await index('entries', 'team');
  await index('standings', 'event', 'score', 'tiebreak', 'earliness');
  await index('standings', 'event', 'bracket', 'score', 'tiebreak', 'earliness');
  await index('rungs', 'event', 'score');
  await index('results', 'event', 'team');
  await index('seal_heads', 'attempt', 'seq');
  await index('audit', 'class', 'number');
}

type Table = ReturnType<typeof writer>;

async function createPeople(table: Table): Promise<void> {
  await table('classes')
    .texts('id', 'code', 'name', 'key_hash')
    .wholes('at')
    .maybe('whole', 'purged_at')
    .key('id')
    .unique('code_once', 'code')
    .unique('link_once', 'key_hash')
    .done();
  await table('teams')
    .texts('id', 'class')
    .wholes('number', 'at')
    .maybe('text', 'name')
    .key('id')
    .unique('number_once', 'class', 'number')
    .needs('classes', ['class'])
    .done();
  await table('seats')
    .texts('id', 'class', 'team', 'nickname')
    .maybe('whole', 'place')
    .maybe('text', 'link_hash')
    .wholes('at', 'seen_at')
    .key('id')
    .unique('link_once', 'link_hash')
    .unique('place_once', 'team', 'place')
    .needs('classes', ['class'])
    .needs('teams', ['team'])
    .done();
}

async function createEvents(table: Table): Promise<void> {
  await table('events')
    .texts('id', 'class', 'code', 'name', 'rules', 'whole', 'counting', 'brackets', 'ties', 'visibility', 'missing')
    .texts('luck', 'cover', 'seed_hash')
    .wholes('engine', 'opens_at', 'quota', 'practice', 'team_size', 'at')
    .maybe('whole', 'closes_at', 'freezes_at', 'paused_at', 'closed_at', 'frozen_at')
    .maybe('text', 'seed')
    .key('id')
    .unique('code_once', 'code')
    .needs('classes', ['class'])
    .needs('scenarios', ['rules', 'whole'], ['rules', 'whole'])
    .check('best_is_practice', sql`counting <> 'best' or practice = 1`)
    .check('sealed_shows_no_seed', sql`(cover = 'sealed') = (seed is null)`)
    .done();
  await table('secrets').texts('event', 'secret').key('event').needs('events', ['event']).done();
  await table('entries')
    .texts('event', 'team', 'nonce', 'bracket')
    .wholes('at', 'settled')
    .key('event', 'team')
    .unique('nonce_once', 'event', 'nonce')
    .needs('events', ['event'])
    .needs('teams', ['team'])
    .done();
}

async function createPlay(table: Table): Promise<void> {
  await table('attempts')
    .texts('id', 'event', 'team')
    .wholes('number', 'at')
    .maybe('whole', 'finished_at', 'voided_at')
    .key('id')
    .unique('number_once', 'event', 'team', 'number')
    .needs('entries', ['event', 'team'], ['event', 'team'])
    .done();
  await table('acts')
    .counter('receipt')
    .texts('attempt', 'kind', 'act', 'body', 'head', 'mark_by')
    .wholes('seq', 'at')
    .maybe('text', 'mark_seat', 'mark_at', 'mark_note')
    .maybe('real', 'mark_thought')
    .unique('seq_once', 'attempt', 'seq')
    .needs('attempts', ['attempt'])
    .check('seq_counts', sql`seq >= 0`)
    .done();
  await table('drafts')
    .texts('attempt', 'lever', 'value', 'seat')
    .wholes('turn', 'at')
    .key('attempt', 'turn', 'lever')
    .needs('attempts', ['attempt'])
    .done();
  await table('results')
    .texts('attempt', 'event', 'team', 'axes', 'head')
    .wholes('number', 'score', 'value', 'receipt', 'at')
    .key('attempt')
    .needs('attempts', ['attempt'])
    .done();
}

async function createBoards(table: Table): Promise<void> {
  await table('standings')
    .texts('event', 'team', 'bracket')
    .wholes('score', 'value', 'tiebreak', 'earliness', 'receipt', 'attempts')
    .key('event', 'team')
    .needs('entries', ['event', 'team'], ['event', 'team'])
    .done();
  await table('rungs')
    .texts('event', 'bracket')
    .wholes('score', 'teams')
    .key('event', 'bracket', 'score')
    .needs('events', ['event'])
    .done();
  await table('frozen')
    .texts('event', 'team', 'bracket')
    .wholes('place', 'bracket_place', 'score', 'value', 'receipt', 'attempts')
    .key('event', 'team')
    .unique('place_once', 'event', 'place')
    .unique('bracket_place_once', 'event', 'bracket', 'bracket_place')
    .needs('entries', ['event', 'team'], ['event', 'team'])
    .done();
}

async function createProof(table: Table): Promise<void> {
  await table('seals')
    .texts('event', 'previous', 'hash')
    .wholes('number', 'at')
    .key('event', 'number')
    .unique('chain_once', 'event', 'previous')
    .needs('events', ['event'])
    .done();
  await table('seal_heads')
    .texts('event', 'attempt', 'head')
    .wholes('number', 'seq')
    .key('event', 'number', 'attempt')
    .needs('seals', ['event', 'number'], ['event', 'number'])
    .done();
  await table('audit')
    .counter('number')
    .texts('class', 'by', 'deed', 'about', 'reason', 'details')
    .maybe('text', 'event')
    .wholes('at')
    .needs('classes', ['class'])
    .done();
}
