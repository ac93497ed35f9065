import { ask } from '../browser';
import type { Language } from '../contract/settings';
import { SetUpBox } from '../ui/family/SetUpBox';
import { PinPrompt } from '../ui/PinPrompt';
import { usePin } from '../ui/use-pin';

interface SetUpProps {
  language: Language;
  /** The page's fragment with its `#`: a code where the set-up page offered one. */
  fragment: string;
  /** A code was taken: draw the page anew. */
  onTaken(): Promise<void>;
}

/** The code of a fragment, or empty. The fragment may be anybody's work; what it says is judged by the background. */
export function codeOf(fragment: string): string {
  try {
    const code = decodeURIComponent(fragment.replace(/^#/, ''));
    return code.startsWith('LW1.') ? code : '';
  } catch {
    return '';
  }
}

/** "I got a code" on the welcome page. */
export function SetUp({ language, fragment, onTaken }: SetUpProps) {
  const { asking, behindPin } = usePin();
  return (
    <>
      <SetUpBox
        language={language}
        offered={codeOf(fragment)}
        read={(code) => ask('read-set-up', { code })}
        take={(code, pin) => ask('take-set-up', { code, pin })}
        behindPin={behindPin}
        onTaken={onTaken}
      />
      {asking && <PinPrompt language={language} asking={asking} />}
    </>
  );
}
