import { no } from '../no.ts';

/** A decision that chooses people by their files is the deepest body: nine levels. (chosen) */
const DEEPEST = 12;

/**
 * JSON of a body: UTF-8 without errors, not too deep, no key that means something to JavaScript itself, no half
 * characters, no number beyond what a double holds.
 *
 * @throws  Refused request.notJson, request.tooDeep, request.notValid
 */
export function readBody(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw no('request.notJson', { message: 'the body is not UTF-8' }, error);
  }
  refuseDeep(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw no('request.notJson', {}, error);
  }
  inspect(value, 'body');
  return value;
}

/** Before anything is built of it: a bomb of brackets costs one look at each sign. */
function refuseDeep(text: string): void {
  let depth = 0;
  let inString = false;
  for (let k = 0; k < text.length; k++) {
    const sign = text.charCodeAt(k);
    if (inString) {
      if (sign === BACKSLASH) k++;
      else if (sign === QUOTE) inString = false;
    } else if (sign === QUOTE) inString = true;
    else if (sign === BRACKET || sign === BRACE) {
      depth++;
      if (depth > DEEPEST) throw no('request.tooDeep');
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth--;
  }
}
const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

const HALF = /\p{Surrogate}/u;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function inspect(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (HALF.test(value)) throw no('request.notValid', { where, message: 'a text holds half a character' });
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw no('request.notValid', { where, message: 'a number is too large' });
  } else if (Array.isArray(value)) {
    for (let k = 0; k < value.length; k++) inspect(value[k], where);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (FORBIDDEN.includes(key) || HALF.test(key)) {
        throw no('request.notValid', { where, message: 'a key is none that can be used' });
      }
      inspect(member, where.length < 80 ? `${where}.${key.slice(0, 40)}` : where);
    }
  }
}
