import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Such tasks pay a little at first and then ask you to top up your own money.',
    sources: 'FTC on game-based task scams 2024-12; Singapore police 2022-08-30',
    honest: 'Marketing staff, testers, named micro-task sites that ask no deposit.',
  },
  flags: [
    '유튜브 좋아요 누르고 건당 3천원 받으세요.',
    '쇼핑몰 리뷰 작성 부업, 구매 대금을 먼저 충전하면 수수료를 드려요.',
    'Rate hotels online and earn commission for every task.',
    'Top up your account to unlock the next set of tasks.',
  ],
  passes: [
    '식당 리뷰 관리와 SNS 마케팅 담당자를 구해요.',
    '유튜브 채널 영상 편집자 모집.',
    'Hotel review analyst with SQL skills.',
    'Code reviewer for our open source team.',
  ],
};
