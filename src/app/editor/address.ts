/** Where an address leads among the pages of whoever writes scenarios. */
export type EditRoute =
  | { readonly page: 'shelf' }
  | { readonly page: 'draft'; readonly id: string }
  | { readonly page: 'play'; readonly id: string; readonly turn: number };

/** Reads `#/edit`, `#/edit/ID`, `#/edit/ID/play`, `#/edit/ID/play/TURN`; null for all else. */
export function readEditRoute(hash: string): EditRoute | null {
  const [first, id = '', play = '', turn = ''] = hash
    .replace(/^#?\/?/, '')
    .split(/[&?]/)[0]!
    .split('/');
  if (first !== 'edit') return null;
  if (id === '') return { page: 'shelf' };
  if (play !== 'play') return { page: 'draft', id };
  return { page: 'play', id, turn: /^\d{1,2}$/.test(turn) ? Math.max(1, Number(turn)) : 1 };
}

export function writeEditRoute(route: EditRoute): string {
  switch (route.page) {
    case 'shelf':
      return '#/edit';
    case 'draft':
      return `#/edit/${route.id}`;
    case 'play':
      return `#/edit/${route.id}/play${route.turn > 1 ? `/${route.turn}` : ''}`;
  }
}
