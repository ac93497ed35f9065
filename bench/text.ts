import { seeded } from './measure';

const KOREAN =
  '저희 회사는 고객과 함께 성장하는 식품 제조 기업으로 안성 공장에서 근무하실 분을 모십니다 주요 업무는 원료 입고 확인 생산 일지 작성 설비 점검 포장 상태 검사 재고 관리이며 오전 아홉 시부터 오후 여섯 시까지 일하고 점심 시간은 한 시간입니다 지원 자격 학력 무관 인근 거주자 우대 통근 버스 운행 연차 휴가 경조사비 명절 선물 제출 서류 자기소개서 접수 기간 채용 시 마감 문의는 인사팀 담당자에게 해 주시기 바랍니다 근무지는 서울 강남구이며 주 5일 근무입니다 월급 280만원 4대보험 퇴직금 초보 환영 경력 무관 함께 일할 직원을 찾습니다 지원 이력서 면접 기숙사 식사 제공 캄보디아 항공권 보장 텔레그램 상담 고객 응대'.split(
    ' ',
  );
const ENGLISH =
  'our kitchen serves about two hundred guests every evening and you will prepare vegetables keep the stations clean label stored food help with deliveries and follow the safety rules of the house you should be able to lift boxes stand for several hours and work on weekends in return we offer training a staff meal uniforms paid holidays and a pension plan please send your resume with two references before the end of the month interviews take place at the restaurant on the second floor we are looking for a friendly person to join our team in the office monday to friday salary $2,500 per month health insurance paid leave no experience needed apply by e-mail or call flights visa customer support telegram'.split(
    ' ',
  );

/** A contact point of each kind in turn, another one each time. */
function contact(turn: number): string {
  const number = 2000 + ((turn * 37) % 7000);
  switch (turn % 5) {
    case 0:
      return `010-${number}-5678`;
    case 1:
      return `jobs${number}@demo-firm.com`;
    case 2:
      return `t.me/demo_${number}`;
    case 3:
      return `텔레그램 @demo${number}`;
    default:
      return `https://demo-firm${number}.com/apply`;
  }
}

const CONTACT_EVERY = 2048;

/** Mixed Korean and English ad text of at least so many UTF-8 bytes, five contact points per 10 KB, by the seed. */
export function mixedText(bytes: number, seed = 7): string {
  const random = seeded(seed);
  const parts: string[] = [];
  let size = 0;
  let words = KOREAN;
  for (let contacts = 0; size < bytes; ) {
    if (random() < 0.1) words = random() < 0.5 ? KOREAN : ENGLISH;
    const due = size >= contacts * CONTACT_EVERY + CONTACT_EVERY / 2;
    const word = due ? contact(contacts++) : words[Math.floor(random() * words.length)]!;
    const end = random() < 0.08 ? '.\n' : ' ';
    parts.push(word, end);
    // Hangul takes three bytes.
    size += end.length + Array.from(word).reduce((sum, char) => sum + (char > '\u007f' ? 3 : 1), 0);
  }
  return parts.join('');
}
