/** Every way to say a thing from its parts, one of each list in order: `each(['like', 'watch'], ['videos'])`. */
export function each(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (said, words) =>
      said.flatMap((before) =>
        words.map((word) => (before === '' ? word : word === '' ? before : `${before} ${word}`)),
      ),
    [''],
  );
}
