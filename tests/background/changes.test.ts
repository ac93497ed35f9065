import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../src/contract/settings';

/** The browser's own storage, kept in memory: the one part that needs a browser. Everything above it is ours and real. */
const { local, managed } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  managed: { values: {} as Record<string, unknown>, failing: false },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(structuredClone(values))) local.set(key, value);
        },
      },
      managed: {
        get: async () => {
          if (managed.failing) throw new Error('no policy');
          return structuredClone(managed.values);
        },
      },
      session: { get: async () => ({}), set: async () => undefined },
      onChanged: { addListener: () => undefined },
    },
    runtime: { getURL: (path: string) => `chrome-extension://x/${path}`, getManifest: () => ({}) },
    i18n: { getUILanguage: () => 'ko' },
  },
}));
const { guarded } = await import('../../src/background/changes');
const { fitsPin, hasPin, setPin } = await import('../../src/background/pin');
const { forgetPolicy, parsePolicy } = await import('../../src/background/policy');
const { lockedChanges, settings, withPolicy } = await import('../../src/background/settings');

beforeEach(() => {
  local.clear();
  managed.values = {};
  managed.failing = false;
  forgetPolicy();
});

const louder = (known: Settings): Settings => ({ ...known, strength: 'careful' });

describe('the PIN', () => {
  it('is asked for once it is set, and until it is removed', async () => {
    expect(await hasPin()).toBe(false);
    expect((await guarded(null, louder)).refused).toBeNull();
    expect(await setPin('4321', null)).toBe(true);
    for (const wrong of [null, '', '1234', '43210', ' 4321', '4321\n'])
      expect(await guarded(wrong, (known) => ({ ...known, strength: 'quiet' }))).toMatchObject({
        refused: 'pin',
        settings: { strength: 'careful' },
      });
    expect((await guarded('4321', (known) => ({ ...known, plain: true }))).settings.plain).toBe(true);
    expect(await setPin(null, '1234')).toBe(false);
    expect(await setPin('987654', '4321')).toBe(true);
    expect(await fitsPin('4321')).toBe(false);
    expect(await setPin(null, '987654')).toBe(true);
    expect(await fitsPin(null)).toBe(true);
  });

  it.each(['', '123', '123456789', '12a4', '１２３４', '-123', '12 34'])('cannot be %j', async (pin) => {
    expect(await setPin(pin, null)).toBe(false);
    expect(await hasPin()).toBe(false);
  });

  it('does not stand in the profile', async () => {
    await setPin('4321', null);
    expect(JSON.stringify([...local])).not.toContain('4321');
    const first = local.get('pin');
    await setPin('4321', '4321');
    expect(local.get('pin')).not.toEqual(first);
  });
});

describe('what an administrator set', () => {
  it('is read name by name: a slip in one leaves the others, and is named', () => {
    expect(
      parsePolicy({
        language: 'ko',
        strength: 'loud',
        locked: ['strength', 'nothing'],
        person: { name: 'a' },
        boards: [],
      }),
    ).toEqual({ policy: { language: 'ko' }, problems: ['strength', 'locked.1', 'person', 'boards'] });
    expect(parsePolicy({})).toEqual({ policy: {}, problems: [] });
  });

  it('is what a reader starts with, and gives way unless it is locked', async () => {
    managed.values = { language: 'vi', strength: 'careful', locked: ['strength'] };
    expect(await settings.get()).toMatchObject({ language: 'vi', strength: 'careful' });
    const answer = await guarded(null, (known) => ({ ...known, language: 'ko' }));
    expect(answer).toMatchObject({ refused: null, settings: { language: 'ko', strength: 'careful' } });
    expect(await guarded(null, (known) => ({ ...known, strength: 'quiet' }))).toMatchObject({
      refused: 'locked',
      settings: { language: 'ko', strength: 'careful' },
    });
    // The policy goes: the reader's own choice comes back from below it.
    managed.values = {};
    forgetPolicy();
    expect(await settings.get()).toMatchObject({ language: 'ko', strength: 'normal' });
  });

  it('counts as nothing where the browser has no policy', async () => {
    managed.failing = true;
    expect(await settings.get()).toEqual(Settings.parse({}));
  });

  it('locks what it names and nothing else', () => {
    const before = Settings.parse({});
    const next = { ...before, plain: true, boardsOff: ['a.example'] };
    expect(lockedChanges(before, next, { locked: ['boardsOff', 'strength'] })).toEqual(['boardsOff']);
    expect(lockedChanges(before, next, {})).toEqual([]);
    expect(withPolicy(next, { boardsOff: [], locked: ['boardsOff'] }, false)).toMatchObject({
      plain: true,
      boardsOff: [],
    });
  });
});

it('settings that do not parse are set aside, not thrown away', async () => {
  local.set('settings', { strength: 'loud' });
  expect((await settings.get()).strength).toBe('normal');
  expect(local.get('settings.unreadable')).toEqual({ strength: 'loud' });
});
