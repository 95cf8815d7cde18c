/**
 * A text as answers are compared: full width as half, capitals as small letters, the course's two words for a customer as
 * one, without blanks, punctuation and other signs. Two answers are the same when this is.
 */
export function fold(text: string): string {
  return oneCustomer(text).replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}

/** 顾客 and 客户 mean the same to the course; whoever writes one is not wrong where the key has the other. */
function oneCustomer(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('顾客', '客户').replaceAll('顧客', '客戶');
}

/**
 * Whether a term stands in a text, both as they are compared. A word of letters must begin where a word begins, so that
 * `pay` is not found in `company`; its end is free, so that `serv` finds `serving`.
 */
export function holds(text: string, term: string): boolean {
  const [all, sought] = [inWords(text), inWords(term)];
  if (sought === '') return false;
  const begins = /^[\p{Script=Latin}\p{N}]/u.test(sought);
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
    if (!begins || at === 0 || !/[\p{Script=Latin}\p{N}]/u.test(all[at - 1]!)) return true;
  }
  return false;
}

/** The same as `fold` with words still apart. */
function inWords(text: string): string {
  return oneCustomer(text)
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, ' ')
    .trim();
}
