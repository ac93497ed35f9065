import { render } from 'preact';
import { ask, speak, usualLook } from '../browser';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/family.css';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Options } from './Options';

const app = document.getElementById('app')!;

async function start() {
  const overview = await ask('overview', { refresh: false }).catch(() => null);
  const look = overview?.look ?? usualLook();
  await speak(look);
  dressPage(document, look, t(look.language, 'options.title'));
  render(overview ? <Options first={overview} /> : <p role="alert">{t(look.language, 'popup.failed')}</p>, app);
}

void start();
