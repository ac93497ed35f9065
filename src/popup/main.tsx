import { render } from 'preact';
import { ask, speak, usualLook } from '../browser';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/ask.css';
import '../ui/family.css';
import type { Answer } from '../contract/messages';
import { t } from '../locales';
import { dress } from '../ui/dress';
import { dressPage } from '../ui/page';
import { loadPage, loadSelection } from './load-page';
import { Popup } from './Popup';
import { ReportPage } from './ReportPage';

const app = document.getElementById('app')!;
const query = new URLSearchParams(location.search);
const draft = query.get('view') === 'report' ? (query.get('draft') ?? '') : null;
/** The selected text to look at instead of a page. */
const selection = query.get('view') === 'selection' ? (query.get('id') ?? '') : null;
/** The tab to look at instead of the one in front, for a popup that stands in a tab of its own. */
const tab = Number(query.get('tab')) || null;

const loadView = () => (selection === null ? loadPage(tab) : loadSelection(selection));

async function draw(overview: Answer<'overview'>) {
  const { language } = overview.look;
  await speak(overview.look);
  dressPage(document, overview.look, t(language, draft === null ? 'name' : 'report.title'));
  render(
    draft === null ? (
      <Popup first={overview} loadView={loadView} inTab={selection !== null} tab={tab} />
    ) : (
      <ReportPage id={draft} overview={overview} />
    ),
    app,
  );
}

async function drawFailure() {
  const look = usualLook();
  const { language } = look;
  await speak(look);
  dressPage(document, look, t(language, 'name'));
  render(
    <div class="page popup" {...dress(look)}>
      <p role="alert">{t(language, 'popup.failed')}</p>
    </div>,
    app,
  );
}

ask('overview', { refresh: false }).then(draw, drawFailure);
