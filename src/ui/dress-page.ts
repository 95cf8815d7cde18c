/** Language, motion and text size belong to the whole page, dialogs included. */
export function dressPage(language: string, motion: string, text: number): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset['motion'] = motion;
  root.dataset['text'] = text > 100 ? 'large' : 'plain';
  root.style.setProperty('--text-scale', String(text / 100));
}
