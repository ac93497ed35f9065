import { render } from 'preact';
import '../locales/all';
import { ask, openPage, uiLanguage } from '../browser';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/warning.css';
import type { Look } from '../contract/messages';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Welcome } from './Welcome';

function draw(look: Look, channel: string, country: string) {
  dressPage(document, look, t(look.language, 'welcome.title'));
  render(
    <Welcome
      look={look}
      channel={channel}
      country={country}
      onOptions={() => void openPage('src/options/index.html')}
    />,
    document.getElementById('app')!,
  );
}

ask('overview', { refresh: false }).then(
  ({ look, channel, settings }) => draw(look, channel, settings.readerCountry),
  // A worker that is still starting must not leave the first page a person sees empty.
  () =>
    draw(
      { language: uiLanguage().startsWith('ko') ? 'ko' : 'en', textSize: 'normal', highContrast: false },
      'release',
      'KR',
    ),
);
