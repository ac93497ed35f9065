import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, openPage, requestBoards } from '../browser';
import type { Answer } from '../contract/messages';
import type { Protection } from '../contract/protection';
import type { Level } from '../contract/verdict';
import { boardName } from '../engine/facts/boards';
import { helpLines } from '../engine/facts/help-lines';
import { t } from '../locales';
import { Alerts } from '../ui/Alerts';
import { AskPerson } from '../ui/AskPerson';
import { dress } from '../ui/dress';
import { FeedLine } from '../ui/FeedLine';
import { HelpLines } from '../ui/HelpLines';
import { MoreHelp } from '../ui/MoreHelp';
import { namePosting } from '../ui/say';
import { Top } from '../ui/Top';
import { Evidence } from './Evidence';
import { type PageView, readNow } from './load-page';
import { Mutes } from './Mutes';
import { Outward } from './Outward';
import { PageCard } from './PageCard';
import { PasteBox } from './PasteBox';
import { Pause } from './Pause';
import { Queue } from './Queue';
import { ReportForm } from './ReportForm';

type Overview = Answer<'overview'>;

const RANK: Record<Level, number> = { none: 0, caution: 1, danger: 2 };
/** A desk that does not answer must not keep the list and the queue from being shown. */
const SYNC_TIMEOUT = 60_000;

function worstOf(view: PageView): number {
  if (view.state !== 'read') return 0;
  const { verdicts } = view.page;
  return verdicts.reduce((best, { level }, i) => (RANK[level] > RANK[verdicts[best]!.level] ? i : best), 0);
}

/** The toolbar window: the page in front, the list, the reader's reports, help. */
export function Popup({
  first,
  loadView,
  inTab,
  tab = null,
}: {
  first: Overview;
  loadView: () => Promise<PageView>;
  /** Stands in a tab: as wide as there is room for. */
  inTab: boolean;
  /** The tab looked at instead of the one in front. */
  tab?: number | null;
}) {
  const [overview, setOverview] = useState(first);
  const [view, setView] = useState<PageView>({ state: 'loading' });
  const [chosen, setChosen] = useState(0);
  const [updating, setUpdating] = useState(false);
  const [now] = useState(() => new Date());
  const about = useRef<HTMLDivElement>(null);
  const { look, channel } = overview;
  const { language } = look;

  const showPage = (next: PageView) => {
    setView(next);
    setChosen(worstOf(next));
  };
  const load = () => void loadView().then(showPage);
  /** Judged again in place: the reader stays at the posting they looked at. */
  const reload = () => void loadView().then(setView);
  const refresh = (receipts: boolean) =>
    ask('overview', { refresh: receipts }, SYNC_TIMEOUT).then(setOverview, () => undefined);
  useEffect(() => {
    load();
    void refresh(true);
  }, []);

  const update = async () => {
    setUpdating(true);
    try {
      const { feed } = await ask('sync-feed', {}, SYNC_TIMEOUT);
      setOverview((known) => ({ ...known, feed }));
    } catch {
      setOverview((known) => ({ ...known, feed: { ...known.feed, state: 'offline', problem: 'timeout' } }));
    }
    setUpdating(false);
    load();
  };
  const remove = async (id: string) => {
    await ask('report-undo', { id }).catch(() => undefined);
    await refresh(false);
  };

  const fix = ({ problem, hosts }: Protection) => {
    if (problem === 'all-off') void openPage('src/options/index.html#boards-title');
    else if (problem === 'list-old') void update().then(() => refresh(false));
    else void requestBoards(hosts).then(() => refresh(false));
  };

  const page = view.state === 'read' ? view.page : null;
  /** A text, not a page: pasted here, or selected somewhere. */
  const isText = page?.kind === 'message' && page.url === '';
  const url = isText ? null : (page?.url ?? (view.state === 'not-watched' ? view.url : null));
  return (
    <div class={inTab ? 'page full' : 'page popup'} {...dress(look)} data-part="popup">
      <Top language={language} channel={channel} heading>
        <button type="button" class="link" data-part="options" onClick={() => void openPage('src/options/index.html')}>
          {t(language, 'popup.options')}
        </button>
      </Top>
      <Alerts language={language} problems={overview.problems} boardName={boardName} onFix={fix} />
      {isText && (
        <div class="about" data-part="about-text" ref={about} tabIndex={-1}>
          <p>{t(language, 'paste.about')}</p>
          <button type="button" class="link" data-part="back" onClick={load}>
            {t(language, 'paste.back')}
          </button>
        </div>
      )}
      {page && page.postings.length > 1 && (
        <label>
          <span class="title">{t(language, 'popup.count', { count: page.postings.length })}</span>
          <select
            data-part="posting"
            value={String(chosen)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {page.postings.map((posting, i) => {
              const name = namePosting(language, posting, i + 1);
              const mark = { none: '', caution: '△ ', danger: '⯃ ' }[page.verdicts[i]?.level ?? 'none'];
              return (
                <option key={i} value={String(i)}>
                  {mark + name}
                </option>
              );
            })}
          </select>
        </label>
      )}
      <PageCard
        key={chosen}
        language={language}
        view={view}
        chosen={chosen}
        appealUrl={overview.appealUrl}
        help={helpLines(overview.settings.readerCountry)}
        onRetry={load}
        onReadNow={() => {
          if (view.state === 'not-watched' && view.tabId !== null) void readNow(view.tabId, view.url).then(showPage);
        }}
      />
      {page && overview.settings.person && (page.verdicts[chosen]?.level ?? 'none') !== 'none' && (
        <AskPerson
          key={`ask ${chosen}`}
          language={language}
          person={overview.settings.person}
          findings={page.verdicts[chosen]?.findings ?? []}
          address={page.addresses[chosen] ?? null}
          now={now}
          own
        />
      )}
      {page && !page.unjudged && (page.verdicts[chosen]?.level ?? 'none') !== 'none' && (
        <Mutes key={`mutes ${chosen}`} language={language} page={page} chosen={chosen} onChanged={reload} />
      )}
      <Pause
        key={`pause ${url}`}
        language={language}
        overview={overview}
        url={url}
        now={now}
        onChanged={() => {
          reload();
          void refresh(false);
        }}
      />
      {page && !(page.paused && page.kind === 'none') && (
        <ReportForm
          key={`report ${chosen}`}
          language={language}
          page={page}
          chosen={chosen}
          canReport={overview.deskConfigured}
        />
      )}
      {page && <Outward language={language} page={page} chosen={chosen} country={overview.settings.readerCountry} />}
      {page && !page.unjudged && (
        <Evidence key={`evidence ${chosen} ${page.url}`} language={language} page={page} chosen={chosen} tab={tab} />
      )}
      <PasteBox
        language={language}
        onChecked={(checked) => {
          showPage({ state: 'read', page: checked });
          // The answer stands on top; without this it would appear out of sight.
          setTimeout(() => about.current?.focus());
        }}
      />
      <FeedLine language={language} feed={overview.feed} now={now} updating={updating} onUpdate={() => void update()} />
      <Queue
        language={language}
        overview={overview}
        now={now}
        onDelete={(id) => void remove(id)}
        onRefresh={() => void refresh(true)}
      />
      <details class="fold" data-part="help">
        <summary>{t(language, 'help.title')}</summary>
        <HelpLines language={language} lines={helpLines(overview.settings.readerCountry)} />
        <p class="small">{t(language, 'help.call-yourself')}</p>
        <MoreHelp language={language} onOpen={() => void openPage('src/help/index.html')} />
      </details>
    </div>
  );
}
