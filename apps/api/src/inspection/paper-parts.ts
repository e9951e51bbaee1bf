import type { NoticeAsked } from '../case/kinds-own.js';

/** One of two wordings. */
export const said = ({ language }: Pick<NoticeAsked, 'language'>, zh: string, en: string): string =>
  language === 'zh' ? zh : en;

const quarters = '一二三四';

/** A period of a cadence as a paper says it: 2026年第四季度; a month or a week by its key. */
export function periodOnPaper(asked: Pick<NoticeAsked, 'language'>, key: string): string {
  const [, year, quarter] = /^(\d{4})Q([1-4])$/u.exec(key) ?? [];
  if (year === undefined || quarter === undefined) return key;
  return said(asked, `${year}年第${quarters[Number(quarter) - 1] ?? quarter}季度`, `quarter ${quarter} of ${year}`);
}

/** Something with what is said of it in brackets. */
export const bracketed = (asked: Pick<NoticeAsked, 'language'>, of: string, within: string): string =>
  said(asked, `${of}（${within}）`, `${of} (${within})`);
