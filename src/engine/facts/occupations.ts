/**
 * Broad occupations that are plausibly paid above the typical pay of a country, by how many times more a promise may be
 * before it stands out. The factors are judgement, not statistics, and on the high side. Words in the languages read.
 */
export interface Occupation {
  id: 'medical' | 'seafarer' | 'licensed' | 'engineering' | 'management' | 'commission' | 'language' | 'tutor';
  factor: number;
  words: RegExp;
}

export const OCCUPATIONS: readonly Occupation[] = [
  {
    id: 'medical',
    factor: 6,
    words:
      /전문의|의사 (?:모집|채용|초빙)|간호사|약사|치과의사|physician|surgeon|dentist|pharmacist|registered nurse|doctor of|医師|看護師|薬剤師|医生|醫師|护士|護理師|药师|bác sĩ|dược sĩ|điều dưỡng|แพทย์|พยาบาล|เภสัชกร|dokter|perawat|apoteker|doktor|jururawat|врач|медсестр|фармацевт|médico|enfermer|farmacéutico|farmacêutico|डॉक्टर|नर्स/iu,
  },
  {
    id: 'seafarer',
    factor: 6,
    words:
      /선장|항해사|기관사|해기사|master mariner|chief (?:officer|engineer|mate)|seafarer|vessel|bulk carrier|船長|航海士|船员|船員|海员|thuyền trưởng|thuyền viên|ลูกเรือ|pelaut|nakhoda|моряк|капитан|механик судна|marinero|marinheiro|offshore rig/iu,
  },
  {
    id: 'licensed',
    factor: 4,
    words:
      /변호사|회계사|세무사|변리사|조종사|attorney|lawyer|accountant|actuary|\bpilot\b|electrician|welder|弁護士|会計士|税理士|律师|律師|会计师|會計師|飞行员|luật sư|kế toán trưởng|phi công|ทนายความ|นักบิน|pengacara|peguam|юрист|адвокат|бухгалтер|пилот|сварщик|abogad|advogad|contador|वकील/iu,
  },
  {
    id: 'engineering',
    factor: 3,
    words:
      /개발자|엔지니어|아키텍트|데이터 ?과학|developer|engineer|architect|devops|data scientist|back-?end|front-?end|エンジニア|開発者|工程师|工程師|开发|開發|架构师|算法|kỹ sư|lập trình|วิศวกร|โปรแกรมเมอร์|insinyur|jurutera|programmer|разработчик|инженер|программист|ingenier|engenheir|desarrollador|desenvolvedor|इंजीनियर/iu,
  },
  {
    id: 'management',
    factor: 3,
    words:
      /본부장|임원|총괄 ?이사|director|head of|vice president|general manager|経営|部長|总监|總監|经理|經理|总经理|giám đốc|trưởng phòng|ผู้อำนวยการ|ผู้จัดการ|direktur|pengarah|директор|руководитель|gerente|diretor/iu,
  },
  {
    id: 'commission',
    factor: 1.8,
    words:
      /보험 ?설계|부동산 ?중개|분양 ?상담|영업 ?사원|real estate agent|insurance agent|sales (?:executive|representative)|commission only|保険営業|不動産営業|销售|銷售|保险|業務員|房产|tư vấn bất động sản|nhân viên kinh doanh|พนักงานขาย|ขายประกัน|sales marketing|ejen hartanah|менеджер по продажам|риелтор|vendedor|ventas|vendas/iu,
  },
  {
    id: 'language',
    factor: 1.6,
    words: /동시통역|통역사|interpreter|同時通訳|通訳|口译|口譯|phiên dịch|ล่าม|juru bahasa|переводчик|intérprete/iu,
  },
  {
    id: 'tutor',
    factor: 2,
    words:
      /과외|강사|tutor|lecturer|家庭教師|講師|家教|讲师|講師|gia sư|ติวเตอร์|guru les|репетитор|profesor particular/iu,
  },
];

/** How many times further a promise may go for the occupation a text names; 1 for any other. */
export function occupationFactor(text: string): number {
  let factor = 1;
  for (const occupation of OCCUPATIONS) {
    if (occupation.factor > factor && occupation.words.test(text)) factor = occupation.factor;
  }
  return factor;
}

/** Signs that an ad asks for skill, for languages whose phrase lists do not say so yet. */
export const SKILL_ASKED =
  /本科|硕士|博士|学历|學歷|[3-9三五]年以上|工作经验|工作經驗|実務経験|経験者|資格|必須スキル|大卒|ประสบการณ์ [1-9]|ปริญญา|опыт работы от|высшее образование|experiencia (?:mínima|de|en)|licenciatura|experiência (?:mínima|de|em|comprovada)|ensino superior|अनुभव/iu;
