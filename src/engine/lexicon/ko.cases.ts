import type { LanguageCases } from './cases';

export const KO_CASES: LanguageCases = {
  language: 'ko',
  honest: [
    {
      title: '생산직 사원 모집 (주야 2교대)',
      hiringOrganization: '한결정밀',
      jobLocation: '경기도 화성시 팔탄면',
      description:
        '자동차 부품 조립 및 검사\n초보 가능, 경력 무관\n월 320~380만원 (잔업 특근 포함)\n기숙사 무료 제공, 3식 제공, 통근버스\n4대보험, 퇴직금\n문의 031-555-0142',
    },
    {
      title: '카페 오전 파트타임',
      hiringOrganization: '바람언덕 커피',
      jobLocation: '서울 마포구 연남동',
      description:
        '오전 7시~12시, 주 5일\n시급 10,500원, 주휴수당 별도\n초보 환영, 식사 제공\n카톡 문의 가능합니다. 010-5550-1188',
    },
    {
      title: '종합병원 간호사 채용',
      hiringOrganization: '의료법인 늘봄의료재단 늘봄병원',
      description:
        '병동 3교대 간호사 00명\n간호사 면허 소지자, 신규 가능\n연봉 4,200만원부터, 기숙사 제공\n서류전형 후 1차 면접, 최종 합격\n4대보험, 퇴직연금',
    },
    {
      title: '11톤 화물 운전기사 모집',
      hiringOrganization: '대로물류 주식회사',
      description:
        '1종 대형 면허증 소지자, 화물운송 자격증 필수\n월 450만원, 유류비 지원\n주 5.5일 근무\n전화 055-555-0171',
    },
    {
      title: '백엔드 개발자 (경력 3년 이상)',
      hiringOrganization: '모아코드',
      jobLocation: '서울 성동구',
      description:
        '결제 서비스 API를 설계하고 개발합니다.\n연봉 6,000만~9,000만원, 사이닝 보너스 협의\n재택근무 주 2회, 시차출퇴근제\n채용 절차: 서류전형 → 코딩 테스트 → 실무 면접 → 임원 면접 → 최종 합격',
    },
    {
      title: '은행 고객센터 상담원',
      hiringOrganization: '한빛은행 고객센터',
      jobLocation: '대전 서구',
      description:
        '카드 분실·이체 한도 등 인바운드 고객응대\n신입 가능, 학력 무관, 교육 4주 (교육비 일 7만원 지급)\n월 250만원 + 인센티브\n평일 9시~18시, 4대보험, 퇴직금\n보이스피싱 예방 안내 업무 포함',
    },
    {
      title: '호주 리조트 하우스키핑 (워킹홀리데이)',
      hiringOrganization: '산호만 리조트',
      jobLocation: '호주 퀸즐랜드',
      description:
        '객실 청소 및 세탁, 영어 초급 가능\n시급 28호주달러, 숙소 제공 (주 120달러 공제)\n워킹홀리데이 비자 소지자, 항공료 본인 부담\n화상 면접 후 계약서 작성\nhr@coralbay-resort.example',
    },
    {
      title: '외항선 3등 항해사',
      hiringOrganization: '동해선박관리 주식회사',
      description:
        '3급 항해사 면허 소지자\n월 5,500달러, 승선 6개월 휴가 3개월\n승하선 항공권 회사 부담, 선원보험\n서류 심사 후 면접\n부산 동구, 051-555-0133',
    },
    {
      title: '중학생 수학 과외 선생님 구합니다',
      jobLocation: '경기 고양시 일산서구',
      description:
        '중2 남학생, 주 2회 2시간\n시급 4만원, 매달 말 계좌로 입금해 드립니다\n대학생 가능, 성적증명서 부탁드려요\n카톡 주세요 010-5550-2210',
    },
    {
      title: '건설현장 보통인부 매일 모집',
      hiringOrganization: '튼튼인력',
      jobLocation: '인천 남동구',
      description:
        '일당 16만원 당일 지급 (소개비 10% 공제)\n초보 가능, 만 20세 이상 누구나\n기초안전보건교육 이수증 필수, 신분증 지참\n새벽 5시 30분까지 사무실로 오세요\n유료직업소개사업 등록 2011-3123\n032-555-0199',
    },
    {
      title: '보험 영업 설계사 모집',
      hiringOrganization: '해담생명 강남지점',
      description:
        '경력 무관, 주부 가능\n실적에 따른 수수료, 우수 설계사 월 700만원 이상\n자격시험 교육 무료 제공\n면접 시 이력서 지참\n02-555-0166',
    },
    {
      title: '재택 고객상담 (채팅상담)',
      hiringOrganization: '(주)온마켓',
      description:
        '쇼핑몰 배송·환불 문의 채팅 상담\n평일 10시~19시 재택근무, 노트북 지급\n월 230만원, 4대보험, 연차\n1차 면접 화상, 2차 면접 대면\nrecruit@onmarket.example',
    },
    {
      title: '물류센터 야간 단기',
      hiringOrganization: '새벽로지스',
      jobLocation: '경기 이천시',
      description:
        '상품 분류, 포장 단순 업무\n초보 환영, 남녀 무관, 친구 동반 지원 가능\n일급 13만원 당일 지급, 셔틀버스, 식사 제공\n계약 문자에 회신 후 근무 가능\n031-555-0110',
    },
    {
      title: '한식당 주방 이모님 구해요',
      jobLocation: '경남 거제시 옥포동',
      description:
        '오전 10시~오후 9시, 월 4회 휴무\n월 300만원, 숙식 제공\n경력 없어도 됩니다. 성실하고 오래 일하실 분\n전화 010-5550-7719',
    },
    {
      title: '베트남 법인 생산관리 과장',
      hiringOrganization: '(주)가람섬유',
      jobLocation: '베트남 빈즈엉성',
      description:
        '봉제 생산관리 경력 5년 이상\n연봉 6,500만원 + 주재수당, 숙소 및 차량 제공\n왕복 항공권 연 2회, 노동허가 및 비자 발급 지원\n서류전형, 실무 면접, 임원 면접\n본사: 대구 북구 053-555-0120',
    },
    {
      title: '사과 수확 일손 구합니다',
      jobLocation: '경북 영주시',
      description:
        '9월 20일부터 3주\n일당 12만원, 매일 지급 가능, 숙식 제공\n남녀 모두 가능, 초보 가능\n연락처 010-5550-3141',
    },
    {
      title: '신용카드 배송원',
      hiringOrganization: '빠른카드물류',
      description:
        '카드사에서 발급한 신용카드를 고객에게 전달하고 본인 확인\n건당 수수료, 월 평균 280만원\n담당 구역: 안산 상록구\n신원보증보험 가입 (회사 부담)\n면접 후 3일 교육, 1588-0199',
    },
    {
      title: '채권관리 담당자 (정규직)',
      hiringOrganization: '미래신용정보 주식회사',
      description:
        '상거래 채권 상담 및 신용관리\n신용관리사 자격증 소지자 우대\n기본급 230만원 + 성과급\n서류전형 → 면접 → 교육\n4대보험, 퇴직금, 건강검진\n서울 중구 을지로',
    },
    {
      title: '이동통신 중계기 유지보수 기사',
      hiringOrganization: '누리통신기술',
      description:
        '5G 중계기 설치 및 점검, 고소작업\n정보통신기사 자격증 소지자 우대, 운전 가능자\n월 310만원, 차량·유류비 지원\n4대보험 02-555-0181',
    },
    {
      title: '휴대폰 매장 직원',
      hiringOrganization: '참좋은텔레콤 부평점',
      description:
        '휴대폰 상담 및 개통 업무\n초보 가능, 월 250만원 + 판매 인센티브\n주 5일, 10시 30분~20시\n032-555-0107 또는 카톡 문의',
    },
    {
      title: '번역가 모집 (영한, 프리랜서)',
      hiringOrganization: '글결번역',
      description:
        '의료기기 설명서 영한 번역, 재택\n관련 경력 3년 이상, 샘플 테스트 있음\n단어당 60원, 매월 25일 지급\n이력서를 translate@geulgyeol.example 로 보내 주세요',
    },
    {
      title: '자판기 관리 사원',
      hiringOrganization: '한모금자판기',
      description:
        '자판기 상품 보충, 현금 수거 및 정산, 청소\n1종 보통 운전면허 필수\n월 270만원, 회사 차량, 4대보험\n경기 부천시 032-555-0125',
    },
    {
      title: '구청 동계 대학생 아르바이트',
      hiringOrganization: '새솔구청',
      description:
        '행정업무 보조 및 민원 안내\n1일 5시간, 일급 5만 4천원, 4주\n관내 거주 대학생, 추첨 선발\n구청 누리집에서 접수, 재학증명서 제출',
    },
    {
      title: '마케팅 인턴',
      hiringOrganization: '하루간식',
      description:
        'SNS 콘텐츠 기획, 고객 리뷰 관리, 체험단 운영\n월 210만원, 3개월 후 정규직 전환 가능\n포트폴리오 제출, 실무 면접\n유연근무제, 간식 무제한',
    },
    {
      title: '일본 호텔 프런트 (정규직)',
      hiringOrganization: '유노마치 호텔',
      jobLocation: '일본 오이타현',
      description:
        '일본어 N2 이상, 호텔·관광 전공자 우대\n월 21만엔, 기숙사 제공, 사회보험 완비\n취업비자 발급 지원\n월드잡플러스 공고, 화상 면접 2회',
    },
    {
      title: '택배 상하차 주급',
      hiringOrganization: '으뜸택배 옥천허브',
      description:
        '야간 19시~04시, 일급 14만원, 주급 지급\n학력 무관 경력 무관 누구나 가능\n통근버스 운행, 식사 제공\n043-555-0150',
    },
    {
      title: '금융사기 탐지 분석가',
      hiringOrganization: '한빛은행',
      description:
        '대포통장과 보이스피싱 의심 거래를 모니터링하고 자금세탁방지 규칙을 개선합니다.\n데이터 분석 경력 3년 이상, 통계 관련학과 전공\n서류 전형, 실무 면접, 처우 협의',
    },
    {
      title: '편의점 주말 야간 알바',
      jobLocation: '부산 해운대구 우동',
      description:
        '토·일 23시~07시\n시급 10,030원, 3개월 이상 하실 분\n초보 가능, 친절하신 분\n문자 주세요 010-5550-6402',
    },
    {
      title: '가정용 의료기기 방문 설치기사',
      hiringOrganization: '온누리케어',
      description:
        '고객 댁에 기계 설치 및 사용법 안내\n건당 3만원, 월 평균 330만원\n운전면허 필수, 회사 차량 제공\n1주 교육 후 배치, 1577-0188',
    },
    {
      title: '대만 한식당 홀매니저',
      hiringOrganization: '서울집 타이베이점',
      jobLocation: '대만 타이베이',
      description:
        '중국어 회화 가능자, 서비스업 경력 3년\n월 5만 대만달러, 숙소 제공\n워킹홀리데이 또는 취업비자 지원\n라인 문의 또는 +886 2 5550 1234',
    },
  ],
  lures: [
    {
      posting: {
        description:
          '캄보디아 프놈펜 사무실 직원 급구합니다\n월 900만원 + 성과급, 항공권 숙소 전부 제공\n컴퓨터 타자만 칠 줄 알면 됩니다. 여권만 준비하세요\n텔레그램으로만 문의 @pp_office_kr',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '태국 채팅 직원 구합니다. 초보 가능하고 교육해 드려요\n기본 월 500, 인센 별도\n비행기표 끊어 드립니다, 몸만 오세요\n감금 그런 거 없고 언제든 귀국 가능',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '동남아 해외 TM 모집합니다. 20~30대 남녀, 월 1000만원 이상 가능\n빚 있는 분도 환영, 선불금 지급\n즉시 출국 가능하신 분만 텔레 주세요',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '안 쓰는 통장 하루만 빌려주시면 150만원 드립니다. 불법적인 곳에 쓰지 않습니다. 카톡 문의 bankup22',
      },
      level: 'danger',
    },
    {
      posting: { description: '개인장 법인장 매입합니다. 최고가, 당일 현금. 텔레 jang_buy' },
      level: 'danger',
    },
    {
      posting: {
        description:
          '코인 거래소 계정만 있으면 되는 재택 알바입니다. 입금된 돈으로 코인을 사서 보내 주시면 거래액의 2%를 드립니다.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '휴대폰 내구제 상담. 신불자 가능, 당일 급전 해결. 유심 개통만 하시면 회선당 현금 10만원',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '금융사 외근직 모집\n고객을 만나 현금을 받아서 전달하는 단순 업무\n일당 20만원 당일 지급, 교통비 별도\n나이 학력 무관',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '법률사무소 외근 알바 구합니다. 의뢰인에게 서류 전달하고 대출 상환금 수령해 오시면 됩니다. 건당 15만원, 면접은 카톡으로',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '집에 계시는 분! 댁에 장비만 두시면 매주 20만원 드려요. 전기와 인터넷 연결만 하시면 되고 하시는 일은 없습니다. 톡 아이디 netbox77',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '재택 부업 모집! 유튜브 구독 알바, 좋아요만 누르면 건당 3천원\n하루 30분, 폰만 있으면 누구나 가능\n텔레그램으로 연락 주세요 @likejob_kr',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '호텔 리뷰 알바 하실 분. 미션 수행하고 당일 정산받으세요. 포인트를 먼저 충전하시면 원금과 수수료를 함께 돌려드립니다. 오픈채팅으로 문의',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '쇼핑몰 리뷰 작성 부업입니다. 주부 직장인 대학생 누구나 쉽게 월 300 이상. 카톡 추가 reviewmom9',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '직원모집 남녀 25~50세 월 300~450\n전국 어디든 가능, 초보 환영\n카톡 work5511 무료수신거부 080-555-0100',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '드라퍼 구인합니다. 주급 500 이상, 안전한 작업 보장. 텔레그램 문의',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '단기 통번역 업무, 2주에 800만원. 왕복 항공권과 호텔 제공. 입국심사 때 관광 왔다고 하시면 됩니다. 자세한 내용은 텔레그램으로',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '비자 없이 근무 가능한 동남아 리조트 알바. 월 600만원, 비행기표 숙식 전액 지원, 오픈카톡 문의',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '온라인 카지노 고객센터 상담 직원 모집, 필리핀 근무. 숙식 항공 제공, 월 400~800. 여권 소지자 바로 출국. 텔레 casino_hr',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '돈 급하신 분, 답 없는 분 연락 주세요. 한 달이면 빚 정리됩니다. 면접 없이 바로 시작, 텔레로 문의',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '포장 부업 하실 분 모집. 집에서 하는 알바이고 재료비 선입금 후 물건을 보내 드립니다. 누구나 쉽게 월 200 보장',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '서류 심부름 알바 구합니다. 하루 두세 건, 일당 25만원 당일 지급. 면접 없이 바로 시작, 카톡으로 연락 주세요',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          '이력서 보고 연락드립니다. 재택 알바로 하루 1시간에 20만원 가능하십니다. 아래 링크로 카톡 추가해 주세요',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '해외 본사 직원 모집. 한국에서 힘드신 분 새출발하고 싶은 분, 월 700 보장, 정직한 회사입니다. 시그널로 연락',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '개인 계좌로 들어온 돈을 인출해서 전달하면 건당 3% 지급. 처벌 없고 은행에서 물어보면 생활비라고 하세요',
      },
      level: 'danger',
    },
  ],
};
