/** Whether the page carries the editor; the page in one file, for a room without network, carries none. */
export const HAS_EDITOR: boolean = true;
