import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const deliveryMessages = withTexts({
  'delivery.number': { zh: '送达件', en: 'Delivery' },
  'delivery.parent': { zh: '所属案件', en: 'Case' },
  'delivery.parentHidden': { zh: '（无权查看）', en: '(not open to you)' },
  'delivery.notice': { zh: '文书', en: 'Document' },
  'delivery.channel': { zh: '送达方式', en: 'Way' },
  'delivery.way': { zh: '{channel}（第 {leg} 种）', en: '{channel} (way {leg})' },
  'delivery.office': { zh: '送达机构', en: 'Office that delivers' },
  'delivery.due': { zh: '应办日期', en: 'Due' },
  'delivery.servedOn': { zh: '送达日期', en: 'Served on' },
  'delivery.issuedAt': { zh: '交付日期', en: 'Put on its way' },
  'delivery.filter.state': { zh: '办理情况', en: 'State' },
  'delivery.filter.state.overdue': { zh: '逾期未办', en: 'Overdue' },
  'delivery.filter.state.open': { zh: '未结束', en: 'Open' },
  'delivery.filter.state.ended': { zh: '已结束', en: 'Ended' },
  'delivery.filter.clear': { zh: '清除筛选', en: 'Clear filters' },
  'delivery.empty': { zh: '没有符合条件的送达件。', en: 'No delivery fits these filters.' },
  'delivery.emptyAll': { zh: '没有送达件。', en: 'There is no delivery.' },
  'delivery.nothingNext': {
    zh: '没有待办：等待发送、阅签或者回证。',
    en: 'Nothing is owed: a message, a reading or a receipt is waited for.',
  },
  'delivery.over': { zh: '没有待办。', en: 'Nothing is owed.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deliveryMessages> {}
}
