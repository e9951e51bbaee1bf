import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const findingPagesMessages = withTexts({
  'finding.title': { zh: '督导问题', en: 'Findings' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof findingPagesMessages> {}
}
