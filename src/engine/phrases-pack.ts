import { EDGES, MOST, MOST_BELOW, MOST_UNITS, OFFSET, type Phrase, type PhraseTable, REST, shapeOf } from './phrases';
import { fold } from './text';

interface Node {
  children: Map<number, Node>;
  /** First phrase that ends here; -1 for none. */
  end: number;
  /** Texts that end here or below. */
  texts: number;
}

const newNode = (): Node => ({ children: new Map(), end: -1, texts: 0 });

function packNumbers(numbers: readonly number[]): string {
  if (numbers.some((number) => number > MOST)) throw new RangeError('The lexicon has outgrown the phrase table.');
  return numbers.map((number) => String.fromCharCode(number + OFFSET)).join('');
}

/** Makes the table of a list of phrases. Runs at build time, see `table.ts` of the lexicon. */
export function packPhrases(phrases: readonly Phrase[]): PhraseTable {
  const texts = phrases.map(({ text }) => fold(text).text);
  const long = texts.find((text) => text.length > MOST_UNITS);
  if (long !== undefined) throw new RangeError(`A phrase has more than ${MOST_UNITS} units: ${long}`);
  const root = newNode();
  const same: number[] = [];
  texts.forEach((text, index) => {
    same.push(0);
    if (text === '') return;
    const path = [root];
    for (let at = text.length - 1; at >= 0; at--) {
      const { children } = path.at(-1)!;
      const unit = text.charCodeAt(at);
      const next = children.get(unit) ?? newNode();
      children.set(unit, next);
      path.push(next);
    }
    const last = path.at(-1)!;
    if (last.end >= 0) same[index] = last.end + 1;
    else for (const node of path) node.texts++;
    last.end = index;
  });

  const byUnit = (node: Node) => [...node.children].sort(([a], [b]) => a - b);
  const pairs: number[] = [];
  const singles: number[] = [];
  const queue: Node[] = [];
  for (const [unit, node] of byUnit(root)) {
    if (node.end >= 0) singles.push(unit, node.end + OFFSET);
    for (const [before, child] of byUnit(node)) {
      pairs.push(before, unit);
      queue.push(child);
    }
  }
  const units: number[] = [];
  const counts: number[] = [];
  const ends: number[] = [];
  let tails = '';
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    if (node.texts === 1 && node.children.size > 0) {
      let tail = '';
      let last = node;
      while (last.children.size > 0) {
        const [[unit, next]] = [...last.children] as [[number, Node]];
        tail = String.fromCharCode(unit) + tail;
        last = next;
      }
      tails += tail;
      counts.push(REST + tail.length);
      ends.push(last.end + 1);
      continue;
    }
    for (const [unit, child] of byUnit(node)) {
      units.push(unit);
      queue.push(child);
    }
    if (node.children.size > MOST_BELOW)
      throw new RangeError(`A node of the phrase table has more than ${MOST_BELOW} children.`);
    counts.push(node.children.size);
    ends.push(node.end + 1);
  }
  const written = (values: readonly number[]) => values.map((value) => String.fromCharCode(value)).join('');
  return {
    pairs: written(pairs),
    units: written(units),
    counts: packNumbers(counts),
    ends: packNumbers(ends),
    tails,
    singles: written(singles),
    shapes: packNumbers(texts.map((text, index) => shapeOf(text.length, EDGES.indexOf(phrases[index]!.edge)))),
    same: packNumbers(same),
  };
}
