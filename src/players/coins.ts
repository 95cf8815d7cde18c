/** A stream of numbers in [0, 1) for players: small whole-number mixing, the same in every engine. Not for the engine. */
export function coins(seed: string): () => number {
  let state = 0x9e3779b9;
  for (let k = 0; k < seed.length; k++) state = mix(state ^ Math.imul(seed.charCodeAt(k) + 1, 0x85ebca6b));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 4294967296;
  };
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}
