import { render } from 'preact';
import { ask, speak, usualLook } from '../browser';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/ask.css';
import '../ui/family.css';
import '../ui/warning.css';
import { t } from '../locales';
import { dress } from '../ui/dress';
import { dressPage } from '../ui/page';
import { Welcome } from './Welcome';

const app = document.getElementById('app')!;

async function start() {
  // A worker that is still starting must not leave the first page a person sees empty: it is asked twice.
  const first = () => ask('overview', { refresh: false });
  const overview = await first().catch(() => first().catch(() => null));
  const look = overview?.look ?? usualLook();
  await speak(look);
  dressPage(document, look, t(look.language, 'welcome.title'));
  render(
    overview ? (
      <Welcome first={overview} fragment={location.hash} />
    ) : (
      <div class="page full" {...dress(look)}>
        <h1>{t(look.language, 'welcome.title')}</h1>
        <p role="alert">{t(look.language, 'welcome.failed')}</p>
      </div>
    ),
    app,
  );
}

void start();
