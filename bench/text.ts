import { seeded } from './measure';

const KOREAN =
  '근무지는 서울 강남구이며 주 5일 근무입니다 월급 280만원 4대보험 퇴직금 초보 환영 경력 무관 함께 일할 직원을 찾습니다 전화 010-2345-6789 지원 이력서 면접 기숙사 식사 제공 캄보디아 항공권 보장 텔레그램 상담 고객 응대'.split(
    ' ',
  );
const ENGLISH =
  'we are looking for a friendly person to join our team in the office monday to friday salary $2,500 per month health insurance paid leave no experience needed apply by e-mail jobs@demo-firm.com or call flights visa customer support telegram'.split(
    ' ',
  );

/** Mixed Korean and English ad text of at least so many UTF-8 bytes, the same for the same seed. */
export function mixedText(bytes: number, seed = 7): string {
  const random = seeded(seed);
  const parts: string[] = [];
  let size = 0;
  let words = KOREAN;
  while (size < bytes) {
    if (random() < 0.1) words = random() < 0.5 ? KOREAN : ENGLISH;
    const word = words[Math.floor(random() * words.length)]!;
    const end = random() < 0.08 ? '.\n' : ' ';
    parts.push(word, end);
    // Hangul takes three bytes.
    size += end.length + Array.from(word).reduce((sum, char) => sum + (char > '\u007f' ? 3 : 1), 0);
  }
  return parts.join('');
}
