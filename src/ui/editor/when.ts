const TWO = (n: number): string => String(n).padStart(2, '0');

/** A time as the device's clock shows it, the same in all languages; the day only where it is another. */
export function whenText(iso: string, today: Date = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const time = `${TWO(at.getHours())}:${TWO(at.getMinutes())}`;
  const day = `${at.getFullYear()}-${TWO(at.getMonth() + 1)}-${TWO(at.getDate())}`;
  const same = at.toDateString() === today.toDateString();
  return same ? time : `${day} ${time}`;
}
