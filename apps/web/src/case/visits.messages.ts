import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** Texts about the plan of revisits of a case. */
export const visitsMessages = withTexts({
  'visits.title': { zh: '回访计划', en: 'Plan of visits' },
  'visits.month': { zh: '{year} 年 {month} 月', en: '{month}/{year}' },
  'visits.on': { zh: '日期', en: 'Date' },
  'visits.planned': { zh: '还没有到', en: 'ahead' },
  'visits.due': { zh: '已开始回访', en: 'a revisit has begun' },
  'visits.over': { zh: '没有回访', en: 'nobody was asked' },
  'visits.isAgreed': { zh: '同意由其他机构回访', en: 'agrees to being visited' },
  'visits.wantsNone': { zh: '不愿被回访', en: 'wants no visit' },
  'visits.none': { zh: '没有表示', en: 'has not said' },
  'visits.isGrid': { zh: '也可以由网格员回访', en: 'by the grid as well' },
  'visits.add': { zh: '添加日期', en: 'Add a date' },
  'visits.remove': { zh: '移除第 {n, number} 个', en: 'Remove number {n, number}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof visitsMessages> {}
}
