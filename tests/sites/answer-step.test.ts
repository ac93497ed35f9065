import { describe, expect, it } from 'vitest';
import { answerStep } from '../../src/sites/index';
import { load } from './page';

const stepOf = (html: string, selector = '[data-click]') => {
  const clicked = load(`<main>${html}</main>`).querySelector(selector)!;
  return answerStep(clicked)?.step ?? null;
};

describe('a click that answers an ad', () => {
  it.each([
    ['지원하기', '<button data-click>지원하기</button>'],
    ['즉시 지원', '<a href="/apply" data-click>즉시 지원</a>'],
    ['입사지원', '<button><span data-click>입사 지원</span></button>'],
    ['Apply', '<button data-click>Apply now</button>'],
    [
      'Easy Apply, said only to screen readers',
      '<button aria-label="Easy Apply to Clerk" data-click><svg></svg></button>',
    ],
    ['a field', '<input type="submit" value="Quick apply" data-click>'],
    ['応募する', '<a href="/oubo" data-click>応募する</a>'],
    ['我要應徵', '<button data-click>我要應徵</button>'],
    ['Ứng tuyển ngay', '<a href="/x" data-click>Ứng tuyển ngay</a>'],
    ['a role', '<div role="button" data-click>바로 지원</div>'],
  ])('%s', (_name, html) => expect(stepOf(html)).toBe('apply'));

  it.each([
    ['Telegram', 'https://t.me/job11'],
    ['an app', 'tg://resolve?domain=job11'],
    ['KakaoTalk', 'https://open.kakao.com/o/abc'],
    ['telephone', 'tel:01012345678'],
    ['mail', 'mailto:hr@a.example'],
    ['LINE', 'https://lin.ee/abc'],
    ['WhatsApp', 'https://wa.me/855123'],
  ])('a link to a person: %s', (_name, href) => {
    expect(stepOf(`<a href="${href}" data-click>문의</a>`)).toBe('contact');
  });

  it.each([
    ['another ad', '<a href="/jobs/8" data-click>카페 직원 모집</a>'],
    ['a tip', '<a href="/tips" data-click>지원서 잘 쓰는 법</a>'],
    ['filters', '<button data-click>Apply filters to the list of all jobs here</button>'],
    ['plain text', '<p data-click>지원하기</p>'],
    ['saving', '<button data-click>스크랩</button>'],
    ['code', '<a href="javascript:void(0)" data-click>더 보기</a>'],
  ])('is not: %s', (_name, html) => expect(stepOf(html)).toBeNull());
});
