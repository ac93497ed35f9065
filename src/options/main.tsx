import { render } from 'preact';
import '../locales/all';
import { ask, uiLanguage } from '../browser';
import '../ui/parts.css';
import '../ui/page.css';
import { t } from '../locales';
import { dressPage } from '../ui/page';
import { Options } from './Options';

const app = document.getElementById('app')!;

ask('overview', { refresh: false }).then(
  (overview) => {
    dressPage(document, overview.look, t(overview.look.language, 'options.title'));
    render(<Options first={overview} />, app);
  },
  () => render(<p role="alert">{t(uiLanguage().startsWith('ko') ? 'ko' : 'en', 'popup.failed')}</p>, app),
);
