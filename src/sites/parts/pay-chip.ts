/** What makes a chip a pay chip: a figure beside money or time. */
const PAY =
  /\d.*(?:[$€£¥￥₩₹฿₱₫]|[만천]?\s?원|円|元|\b(?:krw|usd|jpy|rm|sgd|hkd|php|thb)\b|an hour|a (?:day|week|month|year)|per |\/\s?(?:hr|yr|mo|hour|day|week|month|year))|[$€£¥￥₩₹฿₱₫]\s?\d|협의|내규|회사규정|면접 후|面議|応相談|negotiable|competitive/i;

export const isPay = (text: string): boolean => text.length <= 200 && PAY.test(text);
