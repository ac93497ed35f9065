import type { LanguageCases } from './cases';

export const KO_LURES_CASES: LanguageCases = {
  language: 'ko',
  honest: [],
  lures: [
    {
      posting: {
        description:
          '캄보디아 TM 실장님 모십니다\n기본급 350 + 인센 무제한\n비행기표 숙소 식사 전부 회사에서 지원\n초보 가능 몸만 오세요\n문의 텔 @km_pro88',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '태국 방콕 채팅팀 충원합니다. 한 달 천만원 이상 찍는 분들 많아요. 타자만 칠 줄 알면 됩니다. 왕복 항공권 제공, 1인 1실. 텔ㄹ 문의 주세요',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '라오스 코인 리딩방 팀원 구합니다\n월 800~1500\n여권만 있으면 바로 출국 가능\n감금 폭행 그런 거 없습니다 언제든 귀국 가능',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '캄.보.디.아 직원 구해요 🔥 급전 필요하신 분\n빚 있으신 분 선지급 가능\n컴퓨터 기초만 되면 OK\nㅌㄹ : chulguk777',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '두바이 본사에서 한국인 상담원 직접 채용\n경력 학력 무관, 만 20~35세\n월급 500 보장 성과급 별도\n항공 숙식 제공 당일 출국 가능자 우대\n텔레그램으로만 연락 받습니다',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '개인장 법인장 매입합니다. 사용하지 않는 통장 있으신 분 한 달 200만원 드려요. 사고 없이 안전하게 굴립니다.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '장 구합니다 국민 농협 우대 / 출장 매입 / 현장 숙식하시면 일당 50 / 당일 정산 / 텔 주세요',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '서류 전달 알바 모집\n하루 15~20만원 당일 지급\n지역 무관, 대중교통 이용해서 고객님께 서류 받아서 전달만 해주시면 됩니다\n면접 없이 비대면 채용',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '법무사 사무실 외근직입니다. 의뢰인 만나서 현금 수령 후 지정된 계좌로 무통장 입금하는 업무이고 건당 30만원입니다.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '신용 상관없이 작업대출 가능합니다. 무직자 통신 연체자도 당일 300까지. 서류는 저희가 다 만들어 드려요. 카톡 아이디 문의',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '집에서 하는 리뷰 부업이에요 🎀 쇼핑몰 상품 구매대행 하시고 물건값은 바로 환급, 수수료 10% 추가로 드려요. 하루 30분이면 5만원! 톡 주세요',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '인스타 좋아요, 유튜브 구독 눌러주시면 건당 3천원 지급합니다. 미션 끝나면 바로 계좌로 쏴드려요. 텔레그램 방으로 초대해드립니다.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '해외 쇼핑몰 공동구매 알바\n선입금 하시면 원금+수익금 같이 돌려드립니다\n1단계 3만원부터 시작, 단계 올라갈수록 수익률 업',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '유심 삽니다 / 선불폰 가입폰 매입 / 명의만 있으면 회선당 10만원 / 미납 없으면 당일 입금',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '휴대폰 개통만 해주시면 대당 70 드려요. 요금은 3개월만 저희가 내고 해지해드립니다. 신불자 가능 ㅌㄹ 문의',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '환전 알바 구합니다. 본인 계좌로 돈 들어오면 은행 가서 찾아다가 상품권이나 테더로 바꿔주시면 됩니다. 회당 2프로',
      },
      level: 'danger',
    },
    {
      posting: { description: '대리수령 알바) 카드나 택배 대신 받아서 퀵으로 보내주시면 건당 5만원. 신분증 필요 없음' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '미얀마 현지 고객센터 직원 급구\n한국어만 되면 누구나\n월 4000불 + 커미션\n공항 픽업부터 숙소까지 풀케어\n텔레 아이디 남겨주세요',
      },
      level: 'danger',
    },
    {
      posting: { description: '코인 거래소 계정 빌려주실 분 일 20 드립니다 업비트 빗썸 인증 가능하신 분만' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '하데스 추천 업체 | TM DB 보유 | 로맨스 코인 주식 팀 | 캄보 프놈펜 | 수익 30% 배분 | 초보 교육 해드림',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '고수익 보장 해외 알바\n단기 3개월 가능, 커플 친구 동반 환영\n비자 여권 비용 전액 회사 부담\n인신매매 납치 걱정 마세요 정식 업체입니다',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '던지기 드라퍼 모집합니다. 주 정산 500 이상, 차량 있으면 우대, 보증금 있거나 신분 인증 필수',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '수거 픽업 직원 구함. 전국 어디든 가능하신 분. 교통비 지급, 건당 20~50. 고액알바 찾으시는 분 연락 주세요. 하시는 일은 돈 받아서 오시면 됩니다',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '급하게 돈 필요하신 분만 보세요. 하루에 100만원 벌게 해드립니다. 불법 아니고 걸릴 일 없음. 라인 아이디로 연락',
      },
      level: 'caution',
    },
    {
      posting: {
        description: '베트남 호치민 온라인 카지노 고객상담, 총판 관리 직원 채용. 월 300~ 숙소 제공. 티켓 끊어드려요.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '[해외 근무] 타이핑 알바 월 700\n하루 8시간 앉아서 채팅만\n항공료+숙소+식비 0원\n도착하면 현지 직원이 공항에서 모시러 갑니다',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '주부 직장인 투잡 가능! 핸드폰만 있으면 하루 10만원, 나이 경력 무관. 프로필 링크 눌러 신청하세요',
      },
      level: 'caution',
    },
    {
      posting: { description: '출금책 전달책 구해요. ATM에서 인출해서 넘겨주시면 금액의 5% 바로 떼드립니다' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '호텔 예약 평가 업무입니다. 별점 주고 캡쳐 보내면 1건 5천원. 예치금 충전하면 VIP 미션으로 하루 30만원까지 됩니다.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '민증 앞뒤 사진하고 통장 사본 먼저 보내주시면 바로 근무 배정해드립니다. 재택 데이터 입력, 일급 18만원',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '재택 채용 안내: 귀하의 이력서를 보고 연락드립니다. 하루 1~2시간 일당 15만원, 관심 있으시면 텔레그램 추가해 주세요.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '돈 없어서 힘드신 분들 캄보디아 오셔서 새출발 하세요. 선불금 500까지 가능하고 일하면서 갚으시면 됩니다. 항공권 보내드려요',
      },
      level: 'danger',
    },
    {
      posting: { description: '통협 통장 장기 / 일 30~50 정산 / 지급정지 나도 책임집니다 / 한도 풀린 계좌 우대' },
      level: 'danger',
    },
    {
      posting: { description: '토스뱅크 케이뱅크 계좌 있으신분 하루만 빌려주시면 50만. 비번이랑 OTP만 주세요' },
      level: 'danger',
    },
    {
      posting: { description: '사업자 있으신 분 구해요. PG 가맹 연결해서 카드깡 결제 돌립니다. 매출의 7% 드림' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '환치기 아니고 구매대행 정산 업무예요. 회사 매출 대금을 본인 통장으로 받고 다시 이체하시면 일당 25만',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '필리핀 마닐라 토토 사이트 운영 직원 모집 남녀무관 월 400+ 비행기값 지원 텔레그램 ID : ph_job',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '여성분들 BJ 아니고 영상통화 모델 해외 출장 월 2천 보장. 비행기 숙소 다 잡아드려요. 사진 먼저 보내주세요',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '안녕하세요 인사팀 김대리입니다. 쿠팡 리뷰 작성 아르바이트 제안드려요. 첫 체험만 해도 2만원 드립니다. 텔레그램 @hr_kim으로 이동해 주세요',
      },
      level: 'danger',
    },
    {
      posting: { description: '휴대폰 번호 인증만 해주시면 5만원! 당근 계정, 네이버 아이디 대여도 받아요' },
      level: 'caution',
    },
    {
      posting: {
        description:
          '심부름 알바 / 금일 바로 근무 / 정장 입고 오셔야 하고 손님한테 봉투 받아서 다른 직원한테 넘기면 끝 / 25만원',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '태국 파타야 쪽 TM 3명 구합니다. 무비자로 들어와서 3달 일하고 가시면 돼요. 이미그레이션 물어보면 관광이라고 하세요',
      },
      level: 'danger',
    },
    { posting: { description: '캄쪽 직원 구함 조건 좋음 자세한 건 톡방에서' }, level: 'caution' },
    {
      posting: {
        description: '해외 DB 영업팀 / 실력 있으면 억대 / 여권 없으면 급행으로 만들어 드림 / 국경 넘어오시면 차량 대기',
      },
      level: 'danger',
    },
    {
      posting: { description: '중계기 관리 알바: 집이나 원룸에 장비만 두시면 월 150만원. 전기세도 드려요' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '해외 카페·식당 홀서빙 구해요(실제는 사무업무로 변경 가능) 시아누크빌, 월 500, 항공권 지원, 폰은 입사 시 회사 보관',
      },
      level: 'danger',
    },
    { posting: { description: '대포 유심 개통 대리점 끼고 합니다 명의자 모집 1인 4회선 수당 40' }, level: 'danger' },
    {
      posting: {
        description:
          '단순 사무보조인데 하루 30만원. 코인 송금 업무 보조, 회사 돈을 본인 업비트로 받아 지정 지갑으로 전송',
      },
      level: 'danger',
    },
    { posting: { description: '소개비 1인당 200 드립니다. 캄보디아 콜센터 갈 친구 데려오세요' }, level: 'caution' },
    {
      posting: { description: '일 쉽고 돈 많이 주는 곳 찾으시죠? 경찰 조사 걱정 없이 합법으로 운영합니다. 텔레문의' },
      level: 'caution',
    },
  ],
};
