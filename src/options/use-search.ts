import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Shows only the sections below `root` that hold every word of the query, and unfolds what holds them. The sections stay
 * in the page, so that what was typed into them is kept. Answers how many there are, or null without a query.
 */
export function useSearch(root: RefObject<HTMLElement | null>, query: string): number | null {
  const [found, setFound] = useState<number | null>(null);
  const words = folded(query).split(/\s+/).filter(Boolean);
  const holds = (element: Element) => {
    const text = folded(element.textContent ?? '');
    return words.every((word) => text.includes(word));
  };
  // After every drawing: a section may have new words.
  useLayoutEffect(() => {
    let count = 0;
    for (const section of root.current?.querySelectorAll<HTMLElement>('[data-section]') ?? []) {
      const fits = holds(section);
      section.hidden = !fits;
      if (fits) count++;
      if (words.length === 0) continue;
      for (const fold of section.querySelectorAll('details')) if (holds(fold)) fold.open = true;
    }
    setFound(words.length === 0 ? null : count);
  });
  return found;
}
