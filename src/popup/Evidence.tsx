import { useState } from 'preact/hooks';
import { activeTab, ask, pictureOf } from '../browser';
import type { PageState } from '../contract/messages';
import { type Key, type Language, t } from '../locales';
import { plain } from '../ui/plain';
import { CopyText, SaveFile } from '../ui/SaveFile';
import { reasonsOf, sayFinding } from '../ui/say';

/** A made file: its bytes are what is saved and what the hash is of. */
interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  hash: string;
  /** There is no picture in it, though one was asked for. */
  problem: Key | null;
}

const QUOTES = 50;
const QUOTE_CHARS = 300;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `2026-11-28T23:14:05.000Z` -> `20261128T231405Z` */
const stamp = (iso: string) => iso.replace(/[-:]|\.\d+/g, '');

interface EvidenceProps {
  language: Language;
  page: PageState;
  chosen: number;
  /** The tab looked at where the popup stands in a tab of its own. */
  tab: number | null;
}

/**
 * Keeps an ad as one file for the police or the family: made on this device, given to the reader, stored and sent
 * nowhere. A picture of the tab only where the reader asks for one with a click.
 */
export function Evidence({ language, page, chosen, tab }: EvidenceProps) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const [made, setMade] = useState<Made | null>(null);
  const posting = page.postings[chosen];
  const verdict = page.verdicts[chosen];
  if (!posting || !verdict || page.url === '') return null;

  /** The picture, or why there is none. */
  const takePicture = async (): Promise<{ picture: string } | { problem: Key }> => {
    const tabId = tab ?? (await activeTab())?.id;
    if (tabId === undefined) return { problem: 'evidence.no-picture.refused' };
    const taken = await pictureOf(tabId, page.url);
    return 'picture' in taken ? taken : { problem: `evidence.no-picture.${taken.problem}` };
  };

  const make = async (withPicture: boolean) => {
    setState('making');
    setMade(null);
    try {
      const taken = withPicture ? await takePicture() : { picture: null };
      const picture = 'picture' in taken ? taken.picture : null;
      const problem = 'problem' in taken ? taken.problem : null;
      const now = new Date();
      const findings = reasonsOf(verdict.findings).map((finding) => ({
        ...sayFinding(language, finding, now),
        quotes: finding.evidence.slice(0, QUOTES).map(({ quote }) => plain(quote, QUOTE_CHARS)),
      }));
      const { url } = page;
      const { level } = verdict;
      const answer = await ask('evidence', { url, posting, level, findings, picture }, 30_000);
      const bytes = new TextEncoder().encode(answer.html);
      const hash = await sha256(bytes);
      setMade({ name: `lurewatch-${stamp(answer.time)}-${hash.slice(0, 12)}.html`, bytes, hash, problem });
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return (
    <details class="fold" data-part="evidence">
      <summary>{t(language, 'evidence.title')}</summary>
      <p>{t(language, 'evidence.when')}</p>
      <p class="small">{t(language, 'evidence.about')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-part="evidence-picture"
          disabled={state === 'making'}
          onClick={() => void make(true)}
        >
          {t(language, 'evidence.make.picture')}
        </button>
        <button
          type="button"
          class="button"
          data-part="evidence-plain"
          disabled={state === 'making'}
          onClick={() => void make(false)}
        >
          {t(language, 'evidence.make')}
        </button>
      </div>
      <p role="status">{state === 'making' && t(language, 'evidence.making')}</p>
      {state === 'failed' && <p role="alert">{t(language, 'evidence.failed')}</p>}
      {made && (
        <div class="field" data-part="evidence-made">
          {made.problem && (
            <p role="alert" data-part="evidence-problem">
              {t(language, made.problem)}
            </p>
          )}
          <p>{t(language, 'evidence.made')}</p>
          <p>
            <SaveFile name={made.name} type="text/html" bytes={made.bytes} main part="evidence-save">
              {t(language, 'evidence.save')}
            </SaveFile>
          </p>
          <p class="small">
            {t(language, 'evidence.hash')} <code data-part="evidence-hash">{made.hash}</code>
          </p>
          <div class="actions">
            <CopyText language={language} text={made.hash} part="evidence-copy">
              {t(language, 'evidence.hash.copy')}
            </CopyText>
            <SaveFile
              name={`${made.name}.sha256`}
              type="text/plain"
              bytes={`${made.hash}  ${made.name}\n`}
              part="evidence-save-hash"
            >
              {t(language, 'evidence.hash.save')}
            </SaveFile>
          </div>
          <p class="small">{t(language, 'evidence.hash.about')}</p>
        </div>
      )}
    </details>
  );
}
