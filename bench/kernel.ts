import { drawFour } from '../src/math/threefry.ts';

/**
 * The least a customer-turn can cost here: six draws of the engine's own generator and ninety additions,
 * multiplications and divisions, fused into one loop over a dozen columns, without a branch, a chart or a file. Not a
 * model of anything; the yardstick that the whole engine is held against.
 */
export function fusedKernel(n: number): () => void {
  const column = (rest: number) => new Float64Array(n).fill(rest);
  const satisfaction = column(0.6);
  const expectation = column(0.55);
  const trust = column(0.5);
  const attitude = column(0.5);
  const memory = column(0.6);
  const reference = column(1);
  const rate = column(0.8);
  const worth = column(40);
  const share = column(0.4);
  const spend = column(0);
  const tenure = column(10);
  const hazard = column(0);
  const key = Uint32Array.from([14, 15, 92, 65]);
  const a = new Float64Array(4);
  const b = new Float64Array(4);
  let turn = 0;
  return () => {
    turn += 1;
    for (let i = 0; i < n; i++) {
      drawFour(key, i, turn, 0, 0, a);
      drawFour(key, i, turn, 1, 0, b);
      // 15: performance, its gap to what was expected, bent by a cubic
      const performed = 0.6 + 0.2 * (a[0]! + a[1]! + a[2]! - 1.5);
      const gap = performed - expectation[i]!;
      const felt = gap * (1 + gap * (0.5 - gap * (0.3 + 0.1 * gap)));
      const paid = 0.9 + 0.2 * b[0]!;
      // 22: feelings move towards it
      const now = satisfaction[i]! + 0.3 * (performed + felt - satisfaction[i]!);
      const trusts = trust[i]! + 0.1 * (0.5 - trust[i]!) + 0.02 * felt;
      satisfaction[i] = now;
      trust[i] = trusts;
      attitude[i] = attitude[i]! + 0.05 * (0.6 * now + 0.4 * trusts - attitude[i]!);
      expectation[i] = expectation[i]! + 0.2 * gap;
      memory[i] = memory[i]! + 0.25 * (now - memory[i]!) + 0.01 * gap;
      // 24: a share of wallet by a rational logistic
      const logit = 0.8 * (now - 0.6) + 0.4 * (trusts - 0.5) - 1.5 * (paid - reference[i]!);
      const square = logit * logit;
      const half = (logit * (60 + square)) / (120 + 12 * square);
      const w = share[i]!;
      const won = w * (1 + half);
      const buys = won / (won + (1 - w) * (1 - half));
      reference[i] = reference[i]! + 0.1 * (paid - reference[i]!);
      // 14: money
      const need = rate[i]! * (0.5 + b[1]!);
      const basket = worth[i]! * (0.7 + 0.6 * b[2]!) * paid;
      spend[i] = 0.9 * spend[i]! + need * buys * basket - 0.4 * basket * need;
      tenure[i] = tenure[i]! + 1;
      // 15: the hazard of leaving
      const x = 0.02 * (1.6 - now) * (1.2 - 0.4 * buys) * (1 + 1 / tenure[i]!);
      hazard[i] = x * (1 - x * (0.5 - x * (0.16666666666666666 - x * 0.041666666666666664)));
    }
  };
}
