/** Longest line that is read, in characters; a posting has at most some 220,000. */
const MAX_LINE = 8_000_000;

/**
 * Lines of a stream of text, without their ends; null for a line that is too long, whose text is dropped as it comes.
 *
 * @param chunks decoded text, as a readable stream with an encoding gives it
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let length = 0;
  let tooLong = false;
  const take = (): string | null => {
    const line = tooLong ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      add(chunk.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (length > 0 || tooLong) yield take();

  function add(text: string): void {
    length += text.length;
    if (length > MAX_LINE) {
      tooLong = true;
      parts = [];
    } else if (text) parts.push(text);
  }
}
