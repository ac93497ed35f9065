import { render } from 'preact';
import { ask, openPage, speak, usualLook } from '../browser';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/ask.css';
import '../ui/family.css';
import '../ui/warning.css';
import type { Look } from '../contract/messages';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Welcome } from './Welcome';

async function draw(look: Look, channel: string, country: string) {
  await speak(look);
  dressPage(document, look, t(look.language, 'welcome.title'));
  render(
    <Welcome
      look={look}
      channel={channel}
      country={country}
      fragment={location.hash}
      onTaken={() => start()}
      onOptions={() => void openPage('src/options/index.html')}
    />,
    document.getElementById('app')!,
  );
}

function start(): Promise<void> {
  return ask('overview', { refresh: false }).then(
    ({ look, channel, settings }) => draw(look, channel, settings.readerCountry),
    // A worker that is still starting must not leave the first page a person sees empty.
    () => draw(usualLook(), 'release', 'KR'),
  );
}

void start();
