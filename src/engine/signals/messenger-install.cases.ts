import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Messengers that delete what was said leave you without proof.',
    sources: 'Japan NPA 2024-10-25, LinkedIn help',
    honest: 'Makers of messengers, team chat.',
  },
  flags: [
    '시그널 설치하고 연락 주세요.',
    '텔레그램 깔고 아이디 보내 주세요.',
    'Please install Signal and write to us there.',
    'Download Telegram to continue the interview.',
  ],
  passes: [
    '메신저 앱을 만드는 안드로이드 개발자.',
    '사내 메신저로 소통하는 자율 근무 회사예요.',
    'We use Slack to talk inside the team.',
    'Signal processing engineer for radar.',
  ],
};
