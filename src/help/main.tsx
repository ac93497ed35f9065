import { render } from 'preact';
import { ask, forget, speak, usualLook } from '../browser';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import './help.css';
import { HelpStage, TRACES } from '../contract/help';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Help } from './Help';

/** Help must not wait long for a worker that does not answer. */
const ANSWER_MS = 1_500;
/** Wiping takes some milliseconds; a browser that hangs must not keep the page. */
const WIPE_MS = 1_000;

/**
 * Takes the page away at once, wipes what we stored, and puts an empty page in its place: one that needs no network and
 * asks nobody (docs/decisions/0011). Not by the worker: one that sleeps may wake after this page and its message are gone.
 */
function leave(): void {
  document.title = '';
  document.body.replaceChildren();
  const late = new Promise((done) => setTimeout(done, WIPE_MS));
  const go = () => location.replace('about:blank');
  Promise.race([forget(TRACES), late]).then(go, go);
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
