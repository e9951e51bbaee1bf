import { withTexts } from '../../../apps/web/src/base/texts.js';
export * from '../../../apps/web/src/base/say.js';

export const noticeMessages = withTexts({
  'notice.title': { zh: '送达', en: 'Notices' },
  'notice.office': { zh: '送达机构', en: 'Office that delivers' },
  'notice.manner': { zh: '送达方式', en: 'Manner' },
  'notice.number': { zh: '送达件', en: 'Notice' },
  'notice.empty': { zh: '没有符合条件的送达件。', en: 'No notice fits these filters.' },
  'notice.emptyAll': { zh: '没有送达件。', en: 'There is no notice.' },
  'notice.nothingNext': { zh: '没有待办。', en: 'Nothing is owed.' },
});

declare module '../../../apps/web/src/base/texts.js' {
  interface Texts extends TextsOf<typeof noticeMessages> {}
}
