// What lies in the database of a page, read and changed from outside, as another program could.
import type { Page } from '@playwright/test';

/** Everything that lies in the database of games. */
export function savedGames(page: Page): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('rapport', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('games').objectStore('games').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Writes something else into every game that lies there. */
export function changeSavedGames(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rapport', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('games', 'readwrite');
          const store = writing.objectStore('games');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const game of all.result) store.put({ ...game, ...wanted }, game.id);
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    change,
  );
}

/** Lays a game there as if it had been played on this page. */
export function putSavedGame(page: Page, game: { readonly id: string }): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rapport', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('games', 'readwrite');
          writing.objectStore('games').put(wanted, wanted.id);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    game,
  );
}
