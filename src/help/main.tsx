import { render } from 'preact';
import { ask, speak, usualLook } from '../browser';
import '../ui/parts.css';
import '../ui/page.css';
import './help.css';
import { HelpStage } from '../contract/help';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Help } from './Help';

/** Help must not wait long for a worker that does not answer, and no longer for one that wipes. */
const ANSWER_MS = 1_500;
const WIPE_MS = 400;

/**
 * Takes the page away at once, has the background wipe what we stored, and puts an empty page in its place: one that
 * needs no network and asks nobody (docs/decisions/0011).
 */
function leave(): void {
  document.title = '';
  document.body.replaceChildren();
  const go = () => location.replace('about:blank');
  ask('quick-exit', {}, WIPE_MS).then(go, go);
}

async function start() {
  const stage = HelpStage.safeParse(location.hash.slice(1)).data ?? null;
  const overview = await ask('overview', { refresh: false }, ANSWER_MS).catch(() => null);
  const look = overview?.look ?? usualLook();
  await speak(look);
  // The title stays in the browser's history: it says no more than that there was help.
  dressPage(document, look, t(look.language, 'help.page'));
  render(
    <Help
      look={look}
      channel={overview?.channel ?? 'release'}
      country={overview?.settings.readerCountry ?? 'KR'}
      stage={stage}
      // In place, so that going through the stages leaves no trail of addresses.
      onStage={() => history.replaceState(null, '', location.pathname)}
      onLeave={leave}
    />,
    document.getElementById('app')!,
  );
  // Neither does the stage the page was opened for.
  if (stage) history.replaceState(null, '', location.pathname);
}

void start();
