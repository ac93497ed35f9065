import type { LanguageCases } from './cases';

export const JA_LURES: LanguageCases = {
  language: 'ja',
  honest: [],
  lures: [
    {
      posting: {
        description: '即日即金、日給10万以上。荷物を受け取って運ぶだけ。身分証と自撮り送れる人、詳細はシグナルで。',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '口座買取ります。ネット銀行1口座8万円、法人口座50万円。即日振込、テレグラムで連絡ください。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '闇バイトではありません！ホワイト案件です。高齢者宅へ書類を取りに行くだけで1回5万円、交通費前払い。',
      },
      level: 'danger',
    },
    { posting: { description: '受け子・出し子募集。東京大阪、日当15万、稼ぎたい人DMください。' }, level: 'danger' },
    {
      posting: {
        description:
          'カンボジアのコールセンターで日本語オペレーター募集。月収100万円可、渡航費・住居・食事すべて会社負担、未経験OK、パスポートあればすぐ出発。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'ミャンマーで簡単なPC作業。航空券用意します。タイの空港で迎えが来ます。友達と2人でもOK、報酬は手渡し。',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '副業しませんか？いいねを押すだけで1件300円、スマホだけで1日3万円。まずLINE追加してください。',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'ホテルの口コミを書くだけの在宅ワーク。最初は無料、その後チャージするほど報酬アップ、出金は即時。',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'お金に困っている方、ブラックでも大丈夫。即日融資できます。携帯を契約してもらうだけ、1台5万円お渡し。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '携帯契約バイト、新品のスマホを契約して渡すだけで即日8万円。あとで解約するので支払いはありません。',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'キャッシュカードを受け取り、ATMで引き出すお仕事。報酬10%、その日に現金。テレグラム必須。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '海外リゾバ！タイ・ラオス・フィリピン、チャットで接客するだけ。月50万保証、寮と航空券無料、語学不要、18歳以上なら誰でも。',
      },
      level: 'danger',
    },
    {
      posting: { description: '荷受け代行。自宅に届いた荷物を転送するだけで1個3000円。免許証の写真を送ってください。' },
      level: 'caution',
    },
    {
      posting: { description: '叩き、運び、高額案件あります。車出せる方優遇、報酬50万〜、シグナルで詳細。' },
      level: 'danger',
    },
    {
      posting: {
        description: '登録料5,000円を先に振り込んでいただければ、月20万円の内職をご紹介します。誰でもできます。',
      },
      level: 'caution',
    },
    {
      posting: {
        description: '暗号資産の取引所アカウントを貸してください。1週間で5万円、口座凍結の心配なし、完全合法です。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '採用担当の佐藤です。あなたの履歴書を拝見しました。1日60分の在宅業務で日給2万円、WhatsAppへご連絡ください。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '借金ある方、人生逆転しませんか。海外で3か月、完済できます。飛行機代は前借りOK、監禁とかはないので安心してください。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '現金回収スタッフ。指定の場所で封筒を受け取り、コインロッカーに入れるだけ。1件3万円、即日払い、面接なし。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'ロマンス系チャットオペレーター、海外拠点、投資案件へ誘導、歩合20%、マニュアルあり、ビザ不要、渡航費負担。',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          '入国審査では観光と言ってください。ホテルの予約はこちらで用意。シアヌークビルの事務所でPC作業、月80万円。',
      },
      level: 'danger',
    },
  ],
};
