import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Tab, until } from '../../../scripts/driver.mjs';
import type { PageState } from '../../../src/contract/messages';

const PAGES = new URL('../../sites/pages/', import.meta.url);
const LONG = process.env.LUREWATCH_LONG === '1';

/** Boards whose pages have a reader of their own and are watched from the start. */
const BOARDS = /^(saramin|jobkorea|albamon|alba|incruit|work24|linkedin|indeed|seek|glassdoor|townwork|104)-/;
/** Those of every run. */
const ALWAYS = ['saramin', 'jobkorea', 'indeed'];

interface Wanted {
  url: string;
  frames?: Record<string, string>;
  kind: string;
  unreadable: string | null;
  postings: { title?: string; hiringOrganization?: string; baseSalary?: string }[];
}

export interface SavedPage {
  slug: string;
  page: Wanted;
  /** Address to markup, frames too. */
  files: Map<string, string>;
}

const text = (slug: string, name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8');

function load(slug: string): SavedPage {
  const [name] = readdirSync(new URL(`${slug}/`, PAGES)).filter((file) => /^(?:posting|truth)\.json$/.test(file));
  const page = JSON.parse(text(slug, name!)) as Wanted;
  const files = new Map([[page.url, text(slug, 'page.html')]]);
  for (const [url, file] of Object.entries(page.frames ?? {})) files.set(url, text(slug, file));
  return { slug, page, files };
}

/** Saved pages under watched addresses: every board in a long run, else three. */
export function savedPages(): SavedPage[] {
  return readdirSync(PAGES)
    .filter((slug) => {
      const [, board = ''] = BOARDS.exec(slug) ?? [];
      return board !== '' && (LONG || ALWAYS.includes(board));
    })
    .map(load);
}

/** A browser whose pages get these files under their own addresses and nothing else. */
export interface Boards {
  watcher(): Tab;
  open(url: string, files: ReadonlyMap<string, string>): Promise<Tab>;
}

async function stateOf(watcher: Tab, url: string): Promise<PageState | null> {
  return (await watcher.run(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    for (const { id } of await tabs.query({})) {
      const reply = await tabs.sendMessage(id, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).catch(() => null);
      if (reply?.ok && reply.answer.url === ${JSON.stringify(url)}) return reply.answer;
    }
    return null;
  })()`)) as PageState | null;
}

const oneOf = (want: string | undefined, got: unknown) => (want?.split('|').includes(String(got)) ? got : want);

/** What the extension made of a page, next to what stands there; waits until they agree or time is up. */
async function compare(watcher: Tab, { page }: SavedPage) {
  const seen = async () => {
    const state = await stateOf(watcher, page.url);
    return {
      kind: state?.kind,
      unreadable: state?.unreadable,
      postings: state?.postings.map(({ title, hiringOrganization }) => ({ title, hiringOrganization })),
      judged: state?.verdicts.length,
    };
  };
  const wanted = (got: Awaited<ReturnType<typeof seen>>) => ({
    kind: page.kind,
    unreadable: page.unreadable,
    postings: page.postings.map(({ title, hiringOrganization }, i) => ({
      title: oneOf(title, got.postings?.[i]?.title),
      hiringOrganization: oneOf(hiringOrganization, got.postings?.[i]?.hiringOrganization),
    })),
    judged: page.postings.length,
  });
  let last = await seen();
  await until(
    'the page to be read',
    async () => {
      last = await seen();
      return JSON.stringify(last) === JSON.stringify(wanted(last));
    },
    8_000,
  ).catch(() => undefined);
  return { got: last, want: wanted(last) };
}

/** In-page navigation: the address and the open ad change, the page does not load again. */
const MOVES = [
  {
    slug: 'linkedin-split',
    parameter: 'currentJobId',
    title: '.job-details-jobs-unified-top-card__job-title',
    body: '#job-details',
  },
  {
    slug: 'indeed-split',
    parameter: 'vjk',
    title: '[data-testid="jobsearch-JobInfoHeader-title"]',
    body: '#jobDescriptionText',
  },
];

export function boardsSuite(boards: Boards): void {
  it.each(savedPages())('reads $slug under its own address', async (saved) => {
    const tab = await boards.open(saved.page.url, saved.files);
    const { got, want } = await compare(boards.watcher(), saved);
    expect(got).toEqual(want);
    await tab.close();
  });

  describe('navigation inside a page', () => {
    it.each(MOVES)(
      '$slug: the ad that was opened next is the one that is judged',
      async ({ slug, parameter, title, body }) => {
        const saved = load(slug);
        const tab = await boards.open(saved.page.url, saved.files);
        await compare(boards.watcher(), saved);
        const next = new URL(saved.page.url);
        next.searchParams.set(parameter, '999000111');
        // As these boards do it: the address first, the text a moment later.
        await tab.run(`(() => {
        history.pushState(null, '', ${JSON.stringify(next.href)});
        setTimeout(() => {
          document.querySelector(${JSON.stringify(title)}).textContent = 'Chat agents for Sihanoukville';
          document.querySelector(${JSON.stringify(body)}).textContent = 'USD 5,000 a month, no experience needed, flight and room paid. Write only on Telegram @svr_chat_jobs today.';
        }, 400);
      })()`);
        const state = await until('the next ad', async () => {
          const found = await stateOf(boards.watcher(), next.href);
          return found?.postings[0]?.title === 'Chat agents for Sihanoukville' ? found : null;
        });
        expect(state.verdicts[0]?.level).not.toBe('none');
        await tab.close();
      },
    );
  });
}
