/** By family of levers, the seat that has it; one that nobody has is everybody's. */
export type Owners = Readonly<Record<string, string>>;

/** Levers of the desk by their families, both in the order of the desk. */
export function familiesOf(
  desk: readonly { readonly lever: string; readonly family: string }[],
): readonly { readonly family: string; readonly levers: readonly string[] }[] {
  const found = new Map<string, string[]>();
  for (const { lever, family } of desk) found.set(family, [...(found.get(family) ?? []), lever]);
  return [...found].map(([family, levers]) => ({ family, levers }));
}

/**
 * Work for another module: what somebody has goes to the next seat, and what nobody has is dealt out in turn, so that
 * the first time deals everything.
 */
export function rotated(families: readonly string[], owners: Owners, seats: readonly string[]): Owners {
  return Object.fromEntries(
    families.flatMap((family, k) => {
      const now = seats.indexOf(owners[family] ?? '');
      const next = seats[(now < 0 ? k : now + 1) % seats.length];
      return next === undefined ? [] : [[family, next]];
    }),
  );
}
