/** Longest code that is looked at, in UTF-16 units. In a file of its own: the script on the set-up page takes no more. */
export const SETUP_CHARS = 2_000;
