import { describe, expect, it } from 'vitest';
import { isMuted, mutedSignals, muteValue, withMute } from '../../src/background/mutes';
import { MUTES, type Mute } from '../../src/contract/mutes';
import { Settings } from '../../src/contract/settings';
import type { Finding, Verdict } from '../../src/contract/verdict';
import { judge } from '../../src/engine';

const PAGE = 'https://www.board.example/jobs/7?src=list#top';
const posting = { url: PAGE, title: '상담원 모집', hiringOrganization: '(주) 새봄 컨택' };
const none = Settings.parse({});
const finding = (signal: string, kind: Finding['kind']): Finding => ({ signal, kind, evidence: [], slots: {} });
const MILD: Verdict = { level: 'danger', findings: [finding('travel-paid', 'lure')] };
const DAMNING: Verdict = { level: 'danger', findings: [finding('safety-denial', 'danger')] };
const LISTED: Verdict = { level: 'danger', findings: [finding('on-blocklist', 'lure')] };
const mute = (kind: Mute['kind'], value: string): Mute => ({
  kind,
  value,
  label: value,
  since: '2026-11-24T00:00:00Z',
});
const keyOf = (kind: 'ad' | 'employer' | 'site') => muteValue(kind, posting, PAGE);

describe('a mute', () => {
  it.each(['ad', 'employer', 'site'] as const)('by %s holds for what it names, and is gone when taken back', (kind) => {
    const muted = withMute(none, mute(kind, keyOf(kind)), true);
    expect(isMuted(posting, MILD, PAGE, muted)).toBe(true);
    const other = { url: 'https://other.example/8', title: 'Cook', hiringOrganization: 'Fennel Ltd' };
    expect(isMuted(other, MILD, 'https://other.example/8', muted)).toBe(false);
    expect(isMuted(posting, MILD, PAGE, withMute(muted, mute(kind, keyOf(kind)), false))).toBe(false);
  });

  it('knows an employer however the name is written', () => {
    for (const hiringOrganization of ['새봄컨택', '㈜새봄컨택', '주식회사 새봄컨택']) {
      expect(muteValue('employer', { hiringOrganization }, PAGE)).toBe(keyOf('employer'));
    }
  });

  it.each(['employer', 'site'] as const)(
    'by %s gives way to what is damning and to the list; by ad does not',
    (kind) => {
      const muted = withMute(none, mute(kind, keyOf(kind)), true);
      expect(isMuted(posting, DAMNING, PAGE, muted)).toBe(false);
      expect(isMuted(posting, LISTED, PAGE, muted)).toBe(false);
      expect(isMuted(posting, DAMNING, PAGE, withMute(none, mute('ad', keyOf('ad')), true))).toBe(true);
    },
  );

  it('of an employer holds on that site alone: names can be borrowed', () => {
    const muted = withMute(none, mute('employer', keyOf('employer')), true);
    expect(isMuted({ ...posting, url: 'https://other.example/8' }, MILD, 'https://other.example/8', muted)).toBe(false);
  });

  it('of nothing holds for nothing', () => {
    const empty = { ...none, mutes: [mute('employer', 'x'), { ...mute('employer', 'x'), value: '' }] };
    expect(isMuted({ title: 'Cook' }, MILD, PAGE, empty)).toBe(false);
  });

  it('is kept once, and the oldest goes when there are too many', () => {
    let settings = none;
    for (let i = 0; i < MUTES + 5; i++) settings = withMute(settings, mute('ad', `https://a.example/${i}`), true);
    settings = withMute(settings, mute('ad', 'https://a.example/100'), true);
    expect(settings.mutes).toHaveLength(MUTES);
    expect(settings.mutes.filter(({ value }) => value === 'https://a.example/100')).toHaveLength(1);
    expect(settings.mutes.some(({ value }) => value === 'https://a.example/0')).toBe(false);
  });
});

describe('a muted sign', () => {
  const lure = {
    description: '태국 방콕에서 일할 상담원, 월 800만원 보장, 항공권과 숙식 제공. 감금 없음. 텔레그램 @bkk_cs_11',
  };
  const seen = (muted: string[]) =>
    judge(lure, [], { today: '2026-11-24', readerCountry: 'KR', strength: 'normal', muted }).findings.map(
      ({ signal }) => signal,
    );

  it('is not seen, unless it is damning by itself', () => {
    expect(seen([])).toEqual(expect.arrayContaining(['travel-paid', 'safety-denial']));
    const settings = withMute(
      withMute(none, mute('signal', 'travel-paid'), true),
      mute('signal', 'safety-denial'),
      true,
    );
    expect(seen(mutedSignals(settings))).not.toContain('travel-paid');
    expect(seen(mutedSignals(settings))).toContain('safety-denial');
  });
});
