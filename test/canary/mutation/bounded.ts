/** A canary for the tool that changes code and asks whether a test notices. Two of its changes nobody can notice. */

/** A number held between 0 and 10. Whether the bounds belong to it is the same number: `<` for `<=` changes nothing. */
export function bounded(value: number): number {
  if (value < 0) return 0;
  if (value > 10) return 10;
  return value;
}

/** A price with a tenth added from a hundred on. Its two changes that happen while the file is read must be seen too. */
export const withService = (cents: number): number => (cents >= FROM ? cents + cents / 10 : cents);
const FROM = 10 * 10;
