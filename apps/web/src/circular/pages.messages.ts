import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const circularPagesMessages = withTexts({
  'circular.title': { zh: '通报与情况报告', en: 'Circulars and reports' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof circularPagesMessages> {}
}
