const MOST = 40;

/** A value as somebody wrote it, for a refusal: whatever it is, this never throws. */
export function spell(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return text.slice(0, MOST);
}
