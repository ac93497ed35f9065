import { useEffect, useState } from 'preact/hooks';
import type { Answer, Ask } from '../contract/messages';
import type { Report } from '../contract/report';

/** How far a wish to report has come, as the reader is told it. */
export type ReportProgress =
  | { state: 'idle' | 'asking' | 'asked' | 'undone' | 'too-late' | 'gone' | 'again' | 'full' | 'failed' }
  | { state: 'queued'; report: Report; due: string }
  | { state: 'copy'; text: string; copied: boolean | null };

/** The background's part in a report, handed in so that views need no messages. */
export interface ReportCalls {
  report(request: Ask<'report'>): Promise<Answer<'report'>>;
  preview(request: Ask<'report'>): Promise<Answer<'report-preview'>>;
  undo(id: string): Promise<Answer<'report-undo'>>;
  flush(): Promise<unknown>;
  copy(text: string): Promise<void>;
}

export interface Reporting {
  progress: ReportProgress;
  start(request: Ask<'report'>): void;
  undo(): void;
  copy(): void;
}

/** Runs one report from the click to its end. A report that waits out its undo time leaves when it is due. */
export function useReport(calls: ReportCalls): Reporting {
  const [progress, setProgress] = useState<ReportProgress>({ state: 'idle' });

  useEffect(() => {
    if (progress.state !== 'queued') return;
    const timer = setTimeout(
      () => {
        setProgress({ state: 'gone' });
        // The alarm sends it too, should the worker not answer now.
        calls.flush().catch(() => undefined);
      },
      Math.max(0, Date.parse(progress.due) - Date.now()) + 100,
    );
    return () => clearTimeout(timer);
  }, [progress, calls]);

  const begin = async (request: Ask<'report'>) => {
    setProgress({ state: 'asking' });
    try {
      const answer = await calls.report(request);
      if (answer.state === 'no-desk') {
        const { text } = await calls.preview(request);
        setProgress({ state: 'copy', text, copied: null });
      } else setProgress(answer);
    } catch {
      setProgress({ state: 'failed' });
    }
  };

  const takeBack = async (id: string) => {
    try {
      const { undone } = await calls.undo(id);
      setProgress({ state: undone ? 'undone' : 'too-late' });
    } catch {
      setProgress({ state: 'failed' });
    }
  };

  const copyText = async (text: string) => {
    const copied = await calls.copy(text).then(
      () => true,
      () => false,
    );
    setProgress({ state: 'copy', text, copied });
  };

  return {
    progress,
    start: (request) => void begin(request),
    undo: () => {
      if (progress.state === 'queued') void takeBack(progress.report.id);
    },
    copy: () => {
      if (progress.state === 'copy') void copyText(progress.text);
    },
  };
}
