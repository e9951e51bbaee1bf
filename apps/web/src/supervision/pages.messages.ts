import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const supervisionPagesMessages = withTexts({
  'supervision.title': { zh: '督办', en: 'Supervisions' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    supervisionPages: typeof supervisionPagesMessages;
  }
}
