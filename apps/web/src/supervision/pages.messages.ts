import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const supervisionPagesMessages = withTexts({
  'supervision.title': { zh: '督办', en: 'Supervisions' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof supervisionPagesMessages> {}
}
