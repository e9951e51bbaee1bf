import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const changeMessages = withTexts({
  'change.who': { zh: '经办', en: 'By' },
  'change.why': { zh: '理由', en: 'Why' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof changeMessages> {}
}
