import type { ColumnDefinitionBuilder, CreateTableBuilder, Expression, Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

type Refine = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
const needed: Refine = (column) => column.notNull();

/** What each kind of database calls its columns. Texts are compared by their bytes on both. */
export const TYPES = {
  sqlite: { whole: sql`integer`, real: sql`real`, text: sql`text`, counter: sql`integer primary key autoincrement` },
  postgres: {
    whole: sql`bigint`,
    real: sql`double precision`,
    text: sql`text collate "C"`,
    counter: sql`bigint generated always as identity primary key`,
  },
};

export type Kind = keyof typeof TYPES;

/** A table under way; `done` closes it. Strict: SQLite would otherwise keep a text in a column of numbers. */
export function writer(query: Kysely<Tables>, kind: Kind) {
  const types = TYPES[kind];
  return (table: string) => {
    let building: CreateTableBuilder<string, string> = query.schema.createTable(table);
    const column = (name: string, type: Expression<unknown>, refine: Refine) => {
      building = building.addColumn(name, type as ReturnType<typeof sql>, refine);
    };
    const self = {
      /** Each a number that receipts and rows of the audit are counted by: it only ever rises. */
      counter(name: string) {
        column(name, types.counter, (own) => own);
        return self;
      },
      texts(...names: readonly string[]) {
        for (const name of names) column(name, types.text, needed);
        return self;
      },
      wholes(...names: readonly string[]) {
        for (const name of names) column(name, types.whole, needed);
        return self;
      },
      maybe(type: 'whole' | 'text' | 'real', ...names: readonly string[]) {
        for (const name of names) column(name, types[type], (own) => own);
        return self;
      },
      key(...names: readonly string[]) {
        building = building.addPrimaryKeyConstraint(`${table}_key`, names as [string, ...string[]]);
        return self;
      },
      unique(name: string, ...names: readonly string[]) {
        building = building.addUniqueConstraint(`${table}_${name}`, names as [string, ...string[]]);
        return self;
      },
      /** Rows of another table that must be there, and stay while this one is. */
      needs(other: string, names: readonly string[], otherNames: readonly string[] = ['id']) {
        building = building.addForeignKeyConstraint(
          `${table}_${names[0]}_of_${other}`,
          names as string[],
          other,
          otherNames as string[],
        );
        return self;
      },
      check(name: string, holds: Expression<unknown>) {
        building = building.addCheckConstraint(`${table}_${name}`, holds as ReturnType<typeof sql>);
        return self;
      },
      done: () => (kind === 'sqlite' ? building.modifyEnd(sql`strict`) : building).execute(),
    };
    return self;
  };
}
