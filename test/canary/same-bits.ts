// Not part of the product and not linted with it. test/lint/same-bits.test.ts lints it as if it stood in src/sim:
// every line marked "banned" must yield exactly one error, and no other line may.
const numbers = [3, 1, 2];
export const viaMember = Math.exp(1); // banned
export const viaIndex = Math['log'](2); // banned
const { pow } = Math; // banned
export const viaDestructuring = pow(2, 3);
const mathematics = Math; // banned
export const viaAlias = mathematics.sin(1);
export const viaGlobal = globalThis.Math.sin(2); // banned
export const random = Math.random(); // banned
export const passedOn = numbers.map(Math.cbrt); // banned
export const power = 2 ** 3; // banned
let grown = 2;
grown **= 3; // banned
export const sorted = numbers.sort(); // banned
export const sortedMaybe = (list?: number[]) => list?.sort(); // banned
export const sortedCopy = numbers.toSorted(); // banned
export const compared = 'a'.localeCompare('b'); // banned
export const shown = grown.toLocaleString(); // banned
export const now = Date.now(); // banned
export const date = new Date(0); // banned
export const format = new Intl.NumberFormat('en'); // banned
export const clock = performance.now(); // banned
export const nonce = crypto.randomUUID(); // banned
export const roots = Math.sqrt(4) + Math.floor(1.5) + Math.ceil(1.5) + Math.round(1.5) + Math.trunc(1.5);
export const integers = Math.sign(-2) + Math.abs(-2) + Math.min(1, 2) + Math.max(1, 2) + Math.imul(2, 3);
export const ordered = numbers.sort((a, b) => a - b).concat(numbers.toSorted((a, b) => b - a));
