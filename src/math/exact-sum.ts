/**
 * Adds many numbers without losing the digits of each in the size of all: the error is that of one addition, not of a
 * million.
 *
 * @source   Neumaier 1974, Zeitschrift für angewandte Mathematik und Mechanik 54
 */
export class ExactSum {
  #sum = 0;
  #rest = 0;

  add(value: number): void {
    const sum = this.#sum + value;
    this.#rest += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }

  get value(): number {
    // beyond the largest number the rest is Infinity − Infinity
    return Number.isFinite(this.#sum) ? this.#sum + this.#rest : this.#sum;
  }
}
