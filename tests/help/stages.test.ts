import { describe, expect, it } from 'vitest';
import { HelpStage, Place } from '../../src/contract/help';
import { HELP_COUNTRIES } from '../../src/engine/facts/help-lines';
import { BLANKS, rescueMessage } from '../../src/help/message';
import { STAGES, stepsOf } from '../../src/help/stages';
import { whoToCall } from '../../src/help/who-to-call';
import { type Key, type Language, t } from '../../src/locales';
import en from '../../src/locales/en.json';
import '../sentences';

const MAKERS: readonly Language[] = ['ko', 'en'];
const UNSEEN = 'stage.there.unseen';

/** All that a stage says of its own. */
const said = (stage: HelpStage): Key[] => [...stepsOf(stage, true), ...stepsOf(stage, false)];

describe.each(HelpStage.options)('%s', (stage) => {
  it('has five steps at most, each once', () => {
    for (const consular of [true, false]) {
      const steps = stepsOf(stage, consular);
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  it('says all it has, and names no call centre to those who have none', () => {
    const own = Object.keys(en).filter((key) => key.startsWith(`stage.${stage}.`));
    expect([...new Set(said(stage))].sort()).toEqual(own.sort());
    for (const key of stepsOf(stage, false)) {
      expect(t('ko', key)).not.toContain('영사콜센터');
      expect(t('en', key)).not.toMatch(/consular/);
    }
  });
});

describe('I am there', () => {
  const LOOKED_AT = /사진|지도|photo|map|where you are|있는 곳/;

  it('says first that nobody may see the phone, before any photo or place', () => {
    for (const consular of [true, false]) {
      const steps = stepsOf('there', consular);
      expect(steps[0]).toBe(UNSEEN);
      for (const language of MAKERS)
        expect(steps.findIndex((key) => LOOKED_AT.test(t(language, key)))).toBeGreaterThan(0);
    }
    expect(t('en', UNSEEN)).toMatch(/^Only if nobody can see your phone/);
    expect(t('ko', UNSEEN)).toMatch(/^아무도 휴대폰을 볼 수 없을 때만/);
  });

  it('gives no advice to keep, install, print or report anything', () => {
    expect(STAGES.there.parts).not.toContain('pack');
    expect(STAGES.there.parts).not.toContain('outward');
    const parts = Object.keys(en).filter((key) => /^(?:accept|message|rights|call)\./.test(key)) as Key[];
    const slots = { date: '1', place: 'x', host: 'x' };
    for (const key of [...said('there'), ...parts]) {
      expect(t('ko', key, slots), key).not.toMatch(/저장해|남겨 두|설치|깔아|깔고|기록을 켜|인쇄/);
      expect(t('en', key, slots), key).not.toMatch(/\b(?:keep|save|install|print|screenshot)\b/i);
    }
  });

  it('does not blame', () => {
    const keys = Object.keys(en).filter((key) => /^(?:stage|rights|accept)\./.test(key)) as Key[];
    for (const key of keys) expect(t('en', key, { date: '1' }), key).not.toMatch(/should have|your fault|careless/i);
  });
});

describe('whom to call', () => {
  const numbers = (lines: { number?: string | undefined }[]) => lines.map(({ number }) => number);

  it('puts a Korean in Cambodia through to the police there and the consular centre, and the family to the police', () => {
    const { here, home, family, consular } = whoToCall('there', 'KR', 'KH');
    expect(numbers(here)).toEqual(['+855-979-117-117']);
    expect(numbers(home)).toEqual(['+82-2-3210-0404']);
    expect(numbers(family)).toEqual(['112']);
    expect(consular).toBe(true);
  });

  it('never names a number abroad that answers at home only', () => {
    for (const country of HELP_COUNTRIES)
      for (const place of Place.options)
        for (const { number } of whoToCall('there', country, place).home)
          if (place !== country) expect(number).toMatch(/^\+/);
  });

  it('names no number where none is known, and each at most once', () => {
    for (const place of ['MM', 'LA', 'TH', 'PH', 'elsewhere'] as const)
      expect(whoToCall('there', 'KR', place).here).toEqual([]);
    expect(whoToCall('there', 'US', 'KH').home).toEqual([]);
    expect(whoToCall('looking', 'BR', null)).toEqual({ here: [], home: [], family: [], consular: false });
    const vietnam = whoToCall('there', 'VN', 'VN');
    expect(numbers([...vietnam.here, ...vietnam.home, ...vietnam.family])).toEqual(['111']);
  });

  it('starts with what is most urgent in the stage', () => {
    expect(numbers(whoToCall('applied', 'KR', null).home).slice(0, 2)).toEqual(['1394', '112']);
    expect(numbers(whoToCall('ticket', 'KR', 'KH').home).slice(0, 2)).toEqual(['+82-2-3210-0404', '112']);
    expect(numbers(whoToCall('relative', 'KR', 'KH').home).slice(0, 2)).toEqual(['112', '+82-2-3210-0404']);
  });
});

describe('the English message', () => {
  it('has a blank for what is not known, and puts in the rest', () => {
    const empty = rescueMessage({});
    expect(empty.match(/_{10}/g)).toHaveLength(BLANKS.length);
    expect(empty).toMatch(/^I ask to be rescued\./);
    const filled = rescueMessage({ name: ' KIM MINSU ', floor: '7' });
    expect(filled).toContain('My name: KIM MINSU\n');
    expect(filled).toContain('floor: 7, room: ____');
    expect(filled.match(/_{10}/g)).toHaveLength(BLANKS.length - 2);
  });
});

it('sentences of the help page are short', () => {
  const keys = Object.keys(en).filter((key) => /^(?:stage|exit|call|accept|rights|pack|message|outward)\./.test(key));
  for (const key of keys as (keyof typeof en)[])
    for (const sentence of en[key].split(/(?<=[.?!:])\s+/)) expect(sentence.split(/\s+/).length, key).toBeLessThan(21);
});
