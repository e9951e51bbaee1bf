import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const circularPagesMessages = withTexts({
  'circular.title': { zh: '通报、情况报告、建议', en: 'Circulars, reports, proposals' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof circularPagesMessages> {}
}
