import type { Rules } from '../sim/index.ts';
import type { Option } from './command.ts';
import { usage } from './complaint.ts';
import { near } from './near.ts';

/** One knob to be set otherwise, as it was written. */
export interface Written {
  readonly lever: string;
  readonly knob: string;
  readonly member: string | null;
  readonly value: string;
}

const PART = /^([A-Za-z]\w*)\.([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?=(.+)$/s;
/** A comma parts two settings only where another one begins: values may hold commas too. */
const BETWEEN = /,(?=[A-Za-z]\w*\.[A-Za-z][\w.]*=)/;

/** `LEVER.KNOB=VALUE`, several parted by commas; `LEVER.KNOB.MEMBER=VALUE` where a knob has a value for each member. */
export const changes: Option<readonly Written[]> = {
  hint: 'LEVER.KNOB=VALUE',
  about: {
    'zh-Hans': '改成什么，例如 staff.agents=5；几处一起改用逗号隔开',
    'zh-Hant': '改成什麼，例如 staff.agents=5；幾處一起改用逗號隔開',
    en: 'what to set, such as staff.agents=5; several at once are parted by commas',
  },
  read: (written, name) =>
    written.split(BETWEEN).map((part) => {
      const found = PART.exec(part);
      if (found === null) throw usage('whatIf.notSet', { option: `--${name}`, written: part });
      const [, lever = '', knob = '', member = null, value = ''] = found;
      return { lever, knob, member, value };
    }),
  absent: (name) => {
    throw usage('usage.needed', { option: `--${name}`, hint: 'LEVER.KNOB=VALUE' });
  },
  needed: true,
};

/**
 * A lever's decision with what was written set in it.
 *
 * @throws Complaint where there is no such lever, knob or member, or a value is none of the knob's own, with the nearest
 */
export function decisionWith(
  rules: Rules,
  before: Readonly<Record<string, unknown>>,
  { lever, knob, member, value }: Written,
): Readonly<Record<string, unknown>> {
  const known = leverCalled(rules, lever);
  const knobs = Object.keys(known.bounds);
  if (!knobs.includes(knob)) {
    throw usage('whatIf.noKnob', { lever, written: knob, known: knobs.join(', '), ...near(knob, knobs) });
  }
  const bound = known.bounds[knob]!;
  const read = readValue(`${lever}.${knob}`, bound, value);
  if (member === null) return { ...before, [knob]: read };
  const row = before[knob];
  const members = typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : [];
  if (!members.includes(member)) {
    const given = { lever: `${lever}.${knob}`, written: member, known: members.join(', ') };
    throw usage('whatIf.noKnob', { ...given, ...near(member, members) });
  }
  return { ...before, [knob]: { ...(row as object), [member]: read } };
}

export function leverCalled(rules: Rules, id: string): Rules['levers'][number] {
  const found = rules.levers.find((one) => one.id === id);
  if (found) return found;
  const known = rules.levers.map((one) => one.id);
  throw usage('whatIf.noLever', { written: id, known: known.join(', '), ...near(id, known) });
}

type Bound = Rules['levers'][number]['bounds'][string];

function readValue(where: string, bound: Bound, written: string): unknown {
  const refuse = (known: readonly string[]) =>
    usage('whatIf.noValue', { where, written, known: known.join(', '), ...near(written, known) });
  switch (bound.kind) {
    case 'steps':
      if (bound.steps.includes(Number(written))) return Number(written);
      throw refuse(bound.steps.map(String));
    case 'grid': {
      const value = /^-?\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
      if (value >= bound.min && value <= bound.max && (value - bound.min) % bound.step === 0) return value;
      throw refuse([`${bound.min}`, `${bound.min + bound.step} …`, `${bound.max}`]);
    }
    case 'switch':
      if (written === 'true' || written === 'false') return written === 'true';
      throw refuse(['true', 'false']);
    case 'choice':
      if (bound.allow.includes(written)) return written;
      throw refuse(bound.allow);
    default:
      return readJson(written) ?? refuseJson(where, written);
  }
}

function readJson(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

function refuseJson(where: string, written: string): never {
  throw usage('whatIf.noJson', { where, written });
}
