import { isBoilerplate } from './main-content';

/** What stands over the part of an ad that says how to answer it. */
const ANSWER_HEADING =
  /how to apply|method of application|to apply|contact|지원\s?방법|접수\s?방법|연락처|문의|応募方法|連絡先|申请方式|应聘方式|联系方式|應徵方式|聯絡方式|cách (?:ứng tuyển|nộp)|liên hệ|วิธี(?:การ)?สมัคร|ติดต่อ|cara melamar|طريقة التقديم|للتواصل|आवेदन/i;

/** Parts of the ad that follow the box of its text under a heading of their own: how to answer, and to whom. */
export function tailOf(element: Element, skip: (element: Element) => boolean): Element[] {
  const tail: Element[] = [];
  let open = false;
  let next = element.nextElementSibling;
  for (let looked = 0; next && looked < 12; looked++, next = next.nextElementSibling) {
    if (skip(next) || isBoilerplate(next)) continue;
    const own = /^h[2-6]$/.test(next.localName);
    const title = own ? next : next.querySelector('h2, h3, h4, h5, h6, strong');
    if (title && chars(title) <= 60) open = ANSWER_HEADING.test(title.textContent ?? '');
    if (open && chars(next) <= 2_000) tail.push(next);
  }
  return tail;
}

const chars = (element: Element) => (element.textContent ?? '').trim().length;
