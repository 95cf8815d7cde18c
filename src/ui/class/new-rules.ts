import type { Body } from '../../wire/routes.ts';

/** An event as its form has it: what is typed stays a text until it is sent. */
export interface NewRules {
  readonly name: string;
  readonly scenario: string;
  readonly teamSize: number;
  readonly cover: 'open' | 'sealed';
  readonly luck: 'shared' | 'own';
  readonly quota: number;
  readonly counting: 'first' | 'last' | 'mean' | 'best';
  readonly ties: 'value' | 'receipt';
  readonly visibility: 'full' | 'neighbours' | 'anonymous';
  readonly missing: 'wait' | 'repeat' | 'nothing';
  readonly confirm: 'one' | 'all';
  /** Names with commas between them; none: one board for all. */
  readonly brackets: string;
  /** As a field for day and time has them, in the device's own time; empty: none. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly freezesAt: string;
  /** Minutes for each turn, from the opening on; empty: no deadlines. */
  readonly minutes: string;
}

/** As a lesson usually is: teams of three on the same open luck, nothing due but by the teacher. (chosen) */
export const USUAL: NewRules = {
  name: '',
  scenario: 'T14',
  teamSize: 3,
  cover: 'open',
  luck: 'shared',
  quota: 1,
  counting: 'first',
  ties: 'value',
  visibility: 'full',
  missing: 'repeat',
  confirm: 'one',
  brackets: '',
  opensAt: '',
  closesAt: '',
  freezesAt: '',
  minutes: '',
};

const MINUTE = 60_000;

/** What the server is asked with; a form that is left as it was asks for nothing unusual. */
export function bodyOf(rules: NewRules, title: string): Body<'newEvent'> {
  const { name, scenario, teamSize, cover, luck, quota, counting, ties, visibility, missing, confirm } = rules;
  const brackets = bracketsIn(rules.brackets);
  const [opensAt, closesAt, freezesAt] = [rules.opensAt, rules.closesAt, rules.freezesAt].map(timeOf);
  return {
    name: name.trim() || title.slice(0, 80),
    scenario: { catalogue: scenario },
    ...{ teamSize, cover, luck, quota, ties, visibility, missing, confirm },
    // with one attempt it is the same; the best of some ranks nobody
    ...(quota > 1 ? { counting, practice: counting === 'best' } : {}),
    ...(brackets.length === 0 ? {} : { brackets: [...brackets] }),
    ...(opensAt === undefined ? {} : { opensAt }),
    ...(closesAt === undefined ? {} : { closesAt }),
    ...(freezesAt === undefined ? {} : { freezesAt }),
  };
}

/** Names as somebody types them in a row, in whichever commas. */
export function bracketsIn(typed: string): readonly string[] {
  return typed
    .split(/[,，、;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function timeOf(typed: string): number | undefined {
  const time = typed === '' ? Number.NaN : new Date(typed).getTime();
  return Number.isNaN(time) ? undefined : time;
}

/** When each turn is due, where minutes were given. */
export function deadlinesOf(
  { minutes }: NewRules,
  opensAt: number,
  turns: number,
): readonly { readonly turn: number; readonly at: number }[] {
  const each = Number(minutes);
  if (minutes.trim() === '' || !Number.isFinite(each) || each <= 0) return [];
  return Array.from({ length: turns }, (_, k) => ({
    turn: k + 1,
    at: Math.floor(opensAt + (k + 1) * each * MINUTE),
  }));
}

const FIELDS = ['name', 'brackets', 'closesAt', 'freezesAt'] as const;
export type Field = (typeof FIELDS)[number];

/** The field that the server's no is about; null where it is none of the form's. */
export function fieldOf(where: string | null): Field | null {
  return FIELDS.find((field) => where === `body.${field}` || where?.startsWith(`body.${field}.`)) ?? null;
}
