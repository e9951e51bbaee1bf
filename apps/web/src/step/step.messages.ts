import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const stepMessages = withTexts({
  'step.breach': { zh: '已经逾期', en: 'Breach that happened' },
  'step.date': { zh: '这一步的期限', en: 'Date of the step' },
  'step.nextDate': { zh: '下一个期限', en: 'Next limit' },
  'step.noDate': { zh: '本件没有在走的期限。', en: 'No limit of the case is running.' },
  'step.stuck': { zh: '卡住的步骤', en: 'Steps that are stuck' },
  'step.since': { zh: '自', en: 'Since' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof stepMessages> {}
}
