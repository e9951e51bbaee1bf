import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const changeMessages = withTexts({
  'change.who': { zh: '经办', en: 'By' },
  'change.why': { zh: '理由', en: 'Why' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    change: typeof changeMessages;
  }
}
