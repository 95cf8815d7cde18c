/** Where a drawing of the cast lies, seen from the page. The page that is one file carries them all in itself. */
export const castAddress = (key: string, folder: string): string => `${folder}${key}.svg`;
