declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Index of the last unit and what ends there. */
    search(text: string): [number, string[]][];
  }
}
