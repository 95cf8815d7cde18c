import { sha256Hex } from '../../math/sha256.ts';
import type { HostReply } from '../host.ts';
import { SIGNS } from '../ids.ts';
import { refuse } from '../refuse.ts';
import type { Attempt, Progress, Stars } from './progress.ts';

/** The code speaks of the course's fifteen tasks, in their order; another list is another version. */
const TASKS = Array.from({ length: 15 }, (_, k) => `T${String(k + 1).padStart(2, '0')}`);
const VERSION = 1;
/** Twenty bits: a slip of the pen is found in all but one of a million. (chosen) */
const CHECK_BITS = 20;
const SIGN_BITS = 5;
const STAR_BITS = 3;
const TOTAL_BITS = 10;
/** Signs stand in groups of so many, as on a key of a program. */
const GROUP = 5;
const MARK = 'R';

/**
 * Stars, best and first total of the course's tasks as a text that can be copied by hand: `R1-` and groups of five
 * signs without 0, 1, I and O. Seeds and scenarios that are not of the course stay behind; the file has them.
 */
export function writeCode(progress: readonly Progress[]): string {
  let bits = '';
  for (const task of TASKS) {
    const one = progress.find(({ scenario }) => scenario === task);
    bits += one ? `1${starBits(one.stars)}${number(one.best.total)}${number(one.first.total)}` : '0';
  }
  const padded = bits.padEnd(Math.ceil(bits.length / SIGN_BITS) * SIGN_BITS, '0');
  const body = signsOf(padded);
  return `${MARK}${VERSION}-${(body + checkOf(body)).replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-')}`;
}

/**
 * Reads a code, however it was typed: small letters, blanks and any dashes are passed over.
 *
 * @returns  the first and the best attempt of each task in it, or what is wrong with it
 */
export function readCode(text: string): HostReply<readonly Attempt[]> {
  const typed = text.toUpperCase().replace(/[\s\-\u2010-\u2015\u2212]/g, '');
  const head = /^R(\d)/.exec(typed);
  if (!head) return refuse('progress.notKnown', 'code');
  const version = Number(head[1]);
  if (version !== VERSION) return refuse('progress.otherVersion', 'code', { version, now: VERSION });
  const signs = [...typed.slice(2)];
  const wrong = signs.findIndex((sign) => !SIGNS.includes(sign));
  if (wrong >= 0) return refuse('progress.wrongSign', 'code', { sign: signs[wrong]!, at: wrong + 1 });
  const checks = CHECK_BITS / SIGN_BITS;
  const body = signs.slice(0, -checks).join('');
  const bits = [...body].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(SIGN_BITS, '0')).join('');
  const length = Math.ceil(bitsWanted(bits) / SIGN_BITS) + checks;
  if (signs.length < length) return refuse('progress.tooShort', 'code', { n: signs.length });
  if (signs.length > length || checkOf(body) !== signs.slice(-checks).join(''))
    return refuse('progress.mistyped', 'code');
  const attempts = attemptsOf(bits);
  return attempts ? { ok: true, value: attempts } : refuse('progress.mistyped', 'code');
}

const number = (value: number): string => value.toString(2).padStart(TOTAL_BITS, '0');
const starBits = (stars: Stars): string => stars.map((star) => (star ? '1' : '0')).join('');
/** A mark that there is one, its stars, best and first total. */
const ENTRY = 1 + STAR_BITS + 2 * TOTAL_BITS;

/** How many bits the entries take, as far as they stand there. */
function bitsWanted(bits: string): number {
  let at = 0;
  for (let k = 0; k < TASKS.length; k++) at += bits[at] === '1' ? ENTRY : 1;
  return at;
}

function attemptsOf(bits: string): readonly Attempt[] | null {
  const attempts: Attempt[] = [];
  let at = 0;
  for (const scenario of TASKS) {
    if (bits[at] !== '1') {
      at += 1;
      continue;
    }
    const [held, kept, understood] = [...bits.slice(at + 1, at + 1 + STAR_BITS)].map((bit) => bit === '1');
    const totalAt = (from: number) => Number.parseInt(bits.slice(from, from + TOTAL_BITS), 2);
    const best = totalAt(at + 1 + STAR_BITS);
    const first = totalAt(at + 1 + STAR_BITS + TOTAL_BITS);
    if (best > 1000 || first > best) return null;
    const stars: Stars = [held!, kept!, understood!];
    const none: Stars = [false, false, false];
    if (first < best) attempts.push({ scenario, stars: none, total: first, seed: '' });
    attempts.push({ scenario, stars, total: best, seed: '' });
    at += ENTRY;
  }
  return attempts;
}

/** Bits in fives as signs. */
function signsOf(bits: string): string {
  const groups = bits.match(new RegExp(`.{${SIGN_BITS}}`, 'g')) ?? [];
  return groups.map((group) => SIGNS[Number.parseInt(group, 2)]).join('');
}

function checkOf(body: string): string {
  const hash = sha256Hex(`rapport progress ${VERSION} ${body}`);
  const bits = Number.parseInt(hash.slice(0, CHECK_BITS / 4), 16).toString(2);
  return signsOf(bits.padStart(CHECK_BITS, '0'));
}
