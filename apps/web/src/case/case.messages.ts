import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const caseMessages = withTexts({
  'case.nextStep': { zh: '下一步', en: 'Next step' },
  'case.nextWho': { zh: '由', en: 'by' },
  'case.copied': { zh: '已复制 {number}。', en: '{number} is copied.' },
  'case.copyNumber': { zh: '复制编号', en: 'Copy the number' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    case: typeof caseMessages;
  }
}
