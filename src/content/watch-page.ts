import { isOurs } from '../ui/mount';

const TICK = 500;
/** Times a page is read again before its address changes. */
const READS = 30;
/** Changes named one by one in one callback. */
const RECORDS = 500;
/** Ticks to wait after readings that brought nothing new: 0.5, 1, 2, 4, 8, 16 s. */
const LONGEST_WAIT = 32;

export interface Watch {
  stop(): void;
}

export interface WatchOptions {
  document: Document;
  /** The page's present address. */
  url(): string;
  /** Something may have changed. `moved`: the address did. Returns whether there was anything new. */
  changed(moved: boolean): boolean;
  /** A node whose children or text changed; null when there were too many to name. Only remember it: pages storm. */
  touched?(node: Node | null): void;
}

const isTheirs = (record: MutationRecord) =>
  record.type !== 'childList' || [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));

/**
 * Notices navigation inside the page and late content: looks at the address and at a flag twice a second. The observer
 * only sets the flag, so a page that changes all the time costs one reading a tick at most, then ever fewer.
 */
export function watchPage({ document, url, changed, touched }: WatchOptions): Watch {
  let address = url();
  let dirty = false;
  let reads = 0;
  let wait = 0;
  let pause = 1;

  const observer = new MutationObserver((records) => {
    dirty ||= records.some(isTheirs);
    if (!touched) return;
    if (records.length > RECORDS) touched(null);
    else for (const { target } of records) touched(target);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  // Loading of a frame does not bubble and is no mutation of this document.
  const onLoad = (event: Event) => {
    if ((event.target as Node).nodeName === 'IFRAME') dirty = true;
  };
  document.addEventListener('load', onLoad, true);

  const timer = setInterval(() => {
    if (document.hidden) return;
    const moved = url() !== address;
    if (moved) {
      address = url();
      reads = 0;
      wait = 0;
      pause = 1;
    }
    if (--wait > 0 || (!dirty && !moved) || reads >= READS) return;
    dirty = false;
    reads++;
    pause = changed(moved) ? 1 : Math.min(LONGEST_WAIT, pause * 2);
    wait = pause;
  }, TICK);

  return {
    stop: () => {
      clearInterval(timer);
      observer.disconnect();
      document.removeEventListener('load', onLoad, true);
    },
  };
}
