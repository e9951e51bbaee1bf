import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const visitPagesMessages = withTexts({
  'visit.title': { zh: '走访', en: 'Visits' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof visitPagesMessages> {}
}
