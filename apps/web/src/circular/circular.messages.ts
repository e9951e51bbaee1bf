import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const circularMessages = withTexts({
  'circular.form': { zh: '文种', en: 'What it is' },
  'circular.office': { zh: '发文机关', en: 'Issued by' },
  'circular.period': { zh: '季度', en: 'Quarter' },
  'circular.issuedOn': { zh: '发出日期', en: 'Issued on' },
  'circular.received': { zh: '签收', en: 'Received' },
  'circular.received.of': { zh: '{received, number} / {all, number}', en: '{received, number} of {all, number}' },
  'circular.openedAt': { zh: '起草', en: 'Begun' },
  'circular.cited': { zh: '引用问题', en: 'Findings' },
  'circular.empty': { zh: '没有符合条件的通报。', en: 'No circular fits these filters.' },
  'circular.emptyAll': {
    zh: '本单位还没有发出或者收到通报、情况报告、建议。',
    en: 'Your office has issued no circular, report or proposal, and has got none.',
  },
  'circular.to': { zh: '发送单位', en: 'To whom it goes' },
  'circular.laid': { zh: '提请研究的检查项目', en: 'The item that it was laid for' },
  'circular.laid.in': {
    zh: '{n, number} 个单位出现这一问题：',
    en: '{n, plural, one {# office has it:} other {# offices have it:}}',
  },
  'circular.laid.findings': { zh: '看得到的督导问题', en: 'The findings that you see' },
  'circular.answerBy': { zh: '反馈期限', en: 'To be answered by' },
  'circular.answer': { zh: '采纳情况', en: 'Adopted' },
  'circular.named': { zh: '点名', en: 'Named' },
  'circular.named.yes': { zh: '是', en: 'yes' },
  'circular.dueOn': { zh: '签收期限', en: 'To be received by' },
  'circular.receivedOn': { zh: '签收日期', en: 'Received on' },
  'circular.notReceived': { zh: '未签收', en: 'not received yet' },
  'circular.notAnswered': { zh: '未反馈', en: 'not answered yet' },
  'circular.cites': { zh: '引用的问题', en: 'Findings that it is of' },
  'circular.cites.unseen': {
    zh: '另有 {count, number} 个，本单位看不到。',
    en: '{count, number} more, which your office does not see.',
  },
  'circular.nothingNext': { zh: '没有待办。', en: 'Nothing is to be done.' },
  'circular.begin': { zh: '起草通报、情况报告、建议', en: 'Begin a circular, a report or a proposal' },
  'circular.begin.rule': {
    zh: '先选文种和季度；正文按记录生成草稿，由人修改，由负责人审定发出。只写单位的工作，不写人。',
    en: 'Choose what it is and its quarter; a draft is written of what is recorded, a person corrects it, and whoever answers for the office issues it. About offices, never about persons.',
  },
  'circular.begin.needed': { zh: '必填。', en: 'It is needed.' },
  'circular.begin.cites': { zh: '引用的问题', en: 'Findings that it is of' },
  'circular.begin.cites.none': {
    zh: '该季度没有本单位布置的督导发现的问题。',
    en: 'In that quarter inspections of your office have found nothing.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof circularMessages> {}
}
