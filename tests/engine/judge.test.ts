import { describe, expect, it } from 'vitest';
import type { ListHit } from '../../src/contract/feed';
import type { Posting } from '../../src/contract/posting';
import type { SignalId } from '../../src/contract/signals';
import type { JudgeContext, Level } from '../../src/contract/verdict';
import { judge } from '../../src/engine';
import { WEIGHTS } from '../../src/engine/model/weights';
import type { Cases } from '../../src/engine/signals/cases';

const CONTEXT: JudgeContext = { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' };
const levelOf = (posting: Posting, context: Partial<JudgeContext> = {}, hits: ListHit[] = []): Level =>
  judge(posting, hits, { ...CONTEXT, ...context }).level;

const LURE =
  '캄보디아 TM 직원 모집. 초보 환영, 월 1,500만원 보장. 왕복 항공권 제공, 여권만 준비하세요. 텔레그램 @demo_lure77';
const DAMNING = '감금 같은 일은 절대 없습니다. 편하게 오세요.';
const RELIEF =
  ' 주식회사 한빛물산, 서울 마포구 월드컵로 12. 4대 보험, 퇴직금, 연차 휴가, 국민연금 가입. 사업자등록번호 124-81-00998';

const hit = (over: Partial<ListHit['entry']> = {}, old = false): ListHit => ({
  identity: {
    kind: 'telegram',
    value: 'demo_lure77',
    evidence: { field: 'description', start: 0, end: 4, quote: 'demo' },
  },
  entry: {
    reason: 'overseas-confinement',
    level: 'danger',
    reviewed: '2026-11-12',
    expires: '2027-03-01',
    case: 1,
    ...over,
  },
  feed: 'demo',
  old,
});

describe('levels', () => {
  it.each<[string, Posting, Level]>([
    ['overseas lure', { description: LURE }, 'danger'],
    ['confinement denied', { description: DAMNING }, 'danger'],
    ['account wanted', { description: '안 쓰는 통장 삽니다.' }, 'danger'],
    [
      'task lure',
      {
        description:
          'Part-time job in your free time, just rate hotels. Daily pay $300 to $900. Contact us via WhatsApp +60123456789',
      },
      'danger',
    ],
    ['guarantee only', { description: '월 2,000만원 보장합니다.' }, 'caution'],
    ['debt only', { description: '빚 때문에 힘드신 분, 인생 역전 하세요.' }, 'caution'],
    ['place only', { description: '근무지: 캄보디아 시하누크빌' }, 'none'],
    ['compound', { description: '근무지: KK파크' }, 'caution'],
    ['nothing', { description: '카페에서 커피를 만듭니다.' }, 'none'],
    ['empty', {}, 'none'],
    // honest
    [
      'factory with dormitory',
      {
        title: '전자부품 조립 생산직',
        hiringOrganization: '세움전자 주식회사',
        jobLocation: '경북 구미시 산단로 500',
        description: '숙식제공, 2인 1실 기숙사. 초보자 환영. 월 330만원, 4대보험. 전화 054-123-4567',
      },
      'none',
    ],
    [
      'embassy with airfare',
      {
        title: '주캄보디아대사관 현장실습원',
        hiringOrganization: '외교부',
        description: '왕복 항공료 지원, 체재비 월 180만원. 서류 전형과 면접. 공관 홈페이지로 지원하세요.',
      },
      'none',
    ],
    [
      'named employer in Phnom Penh',
      {
        title: 'Accountant',
        hiringOrganization: 'Riverbank Relief',
        jobLocation: 'Phnom Penh, Cambodia',
        baseSalary: 'USD 1,450 per month',
        description: 'Two years of experience. Health insurance. Send a CV to jobs@riverbank-demo.org.',
      },
      'none',
    ],
    [
      'small shop on KakaoTalk',
      {
        hiringOrganization: '느린오후 커피',
        jobLocation: '대전 유성구',
        description: '주말 알바 시급 11,500원. 카톡 아이디 slowcafe12',
      },
      'none',
    ],
    ['day labour', { description: '건설 현장 보통 인부, 일당 17만원 당일지급. 전화 010-2345-6789' }, 'none'],
    ['conditions', { description: '근무조건: 주 5일, 09시부터 18시. 무조건 정시 퇴근.' }, 'none'],
    ['part-time by the hour', { title: '편의점 알바', baseSalary: '시급 12,500원', description: '초보 가능' }, 'none'],
  ])('%s', (_, posting, level) => {
    expect(levelOf(posting)).toBe(level);
  });

  it('insurance sales are caution at most', () => {
    expect(levelOf({ description: '보험 설계사 모집, 월 300 이상 가능, 초보 환영, 누구나 지원' })).not.toBe('danger');
  });
});

describe('relief', () => {
  it('never lowers a damning signal or a danger', () => {
    expect(levelOf({ description: DAMNING + RELIEF })).toBe('danger');
    expect(levelOf({ description: LURE + RELIEF })).toBe('danger');
    const weightOf = (signal: SignalId) => Math.max(...Object.values(WEIGHTS[signal]));
    const bare = judge({ description: DAMNING }, [], CONTEXT).sum;
    // A pasted firm name takes away only that the ad names none.
    expect(judge({ description: DAMNING + RELIEF }, [], CONTEXT).sum).toBeGreaterThanOrEqual(
      bare - weightOf('hidden-employer'),
    );
  });

  it.each(damningCases())('leaves %s a danger, whatever is pasted in', (_, posting) => {
    expect(levelOf({ ...posting, description: `${posting.description ?? ''}\n${RELIEF}` })).toBe('danger');
  });

  it('is worth at most one mild lure, however much is pasted', () => {
    const text = '월 2,000만원 보장합니다.';
    const bare = judge({ description: text }, [], CONTEXT).sum;
    const pasted = judge({ description: text + RELIEF.repeat(20) }, [], CONTEXT).sum;
    expect(bare - pasted).toBeGreaterThan(0);
    expect(bare - pasted).toBeLessThanOrEqual(0.8 + 1e-9);
  });
});

describe('the list', () => {
  const innocent: Posting = { description: '사무보조 모집. 문의 텔레그램 @demo_lure77, insa@demo-firm.com' };
  it('gives danger, caution for a cautious entry, caution for old information', () => {
    expect(levelOf(innocent)).toBe('none');
    expect(levelOf(innocent, {}, [hit()])).toBe('danger');
    expect(levelOf(innocent, {}, [hit({ level: 'caution' })])).toBe('caution');
    expect(levelOf(innocent, {}, [hit({}, true)])).toBe('caution');
    expect(levelOf({ ...innocent }, { strength: 'quiet' }, [hit({}, true)])).toBe('caution');
  });

  it('says reason, day and case', () => {
    const [finding] = judge(innocent, [hit({}, true), hit()], CONTEXT).findings;
    expect(finding).toMatchObject({
      signal: 'on-blocklist',
      slots: {
        reason: 'overseas-confinement',
        reviewed: '2026-11-12',
        case: 1,
        value: 'demo_lure77',
        old: 0,
        feed: 'demo',
      },
    });
  });

  it('speaks even on a page that warns', () => {
    expect(
      levelOf({ title: '취업 사기 주의하세요', description: '경찰청은 피해 사례가 늘었다고 밝혔습니다.' }, {}, [hit()]),
    ).toBe('danger');
  });
});

describe('strength', () => {
  it('quiet shows danger only, careful shows more, danger never vanishes', () => {
    const mild: Posting = { description: '월 2,000만원 보장합니다.' };
    expect(levelOf(mild)).toBe('caution');
    expect(levelOf(mild, { strength: 'quiet' })).toBe('none');
    const faint: Posting = { description: '고수익 보장' };
    expect(levelOf(faint)).toBe('none');
    expect(levelOf(faint, { strength: 'careful' })).toBe('caution');
    for (const description of [LURE, DAMNING]) {
      for (const strength of ['quiet', 'normal', 'careful'] as const) {
        expect(levelOf({ description }, { strength })).not.toBe('none');
      }
    }
  });
});

describe('a travel ban', () => {
  const posting: Posting = { title: '상담원', jobLocation: '캄보디아 포이펫', description: '근무자를 찾습니다.' };
  it('suffices alone while its row is fresh, and only for readers of that government', () => {
    expect(levelOf(posting, { today: '2026-01-10' })).toBe('caution');
    expect(levelOf(posting, { today: '2026-11-23' })).toBe('none');
    expect(levelOf(posting, { today: '2026-01-10', readerCountry: 'JP' })).toBe('none');
  });

  it('is shown with its date and ministry when old', () => {
    const finding = judge(posting, [], CONTEXT).findings.find(({ signal }) => signal === 'destination');
    expect(finding!.slots).toMatchObject({ tier: 0, ban: '2025-10-16', confirmed: '2025-12-04', ministry: '외교부' });
  });
});

describe('pages that warn', () => {
  it.each<[string, Posting]>([
    [
      'police notice',
      {
        title: '해외 취업 사기 주의 안내',
        description:
          '경찰청은 캄보디아에서 월 1,000만원을 보장한다며 항공권을 주고 통장을 빌려 달라는 광고에 속지 마시라고 당부했습니다. 감금 없음을 내세우면 의심하고 112에 신고하세요.',
      },
    ],
    [
      'news',
      {
        title: 'Police rescued victims lured to Cambodia',
        description:
          'Victims were lured by a job scam that promised $5,000 a month, free flights and no experience. Authorities warned that passports were taken and people locked up.',
      },
    ],
    [
      "a board's own notice under an honest ad",
      {
        title: '경리 직원',
        hiringOrganization: '누리상사',
        jobLocation: '서울 종로구',
        description:
          '월급 260만원, 4대보험.\n구직자 안내: 통장이나 체크카드를 빌려 달라고 요구하는 경우 응하지 마시고 신고하세요. 보증금을 먼저 입금하라는 곳도 주의하세요.',
      },
    ],
    [
      "an employer's notice",
      {
        title: 'Nurse',
        description:
          'Apply on our site. Beware of fraudulent offers: we never ask for a registration fee or your bank account, and never recruit on Telegram.',
      },
    ],
  ])('%s is not flagged', (_, posting) => {
    const { level, findings } = judge(posting, [], CONTEXT);
    expect(findings.filter(({ kind }) => kind === 'danger')).toEqual([]);
    expect(level).toBe('none');
  });

  it('a lure that quotes a warning is still a lure', () => {
    expect(
      levelOf({
        description: `취업 사기 주의하세요! 경찰에 신고된 피해자 많습니다.\n저희는 다릅니다.\n${LURE}\n${DAMNING}`,
      }),
    ).toBe('danger');
  });
});

/** Every case of every signal that is a danger as it stands by a damning finding. */
function damningCases(): [string, Posting][] {
  const modules = import.meta.glob<{ cases: Cases }>('../../src/engine/signals/*.cases.ts', { eager: true });
  return Object.values(modules)
    .flatMap(({ cases }) => cases.flags)
    .map((given) => (typeof given === 'string' ? { description: given } : given.posting))
    .filter((posting) => {
      const { level, findings } = judge(posting, [], CONTEXT);
      return level === 'danger' && findings.some(({ signal }) => 'damning' in WEIGHTS[signal as SignalId]);
    })
    .map((posting) => [JSON.stringify(posting), posting]);
}

it('weights of lures are never negative', () => {
  for (const row of Object.values(WEIGHTS))
    for (const value of Object.values(row)) expect(value).toBeGreaterThanOrEqual(0);
});

it('judges the same way twice', () => {
  expect(judge({ description: LURE }, [], CONTEXT)).toEqual(judge({ description: LURE }, [], CONTEXT));
});
