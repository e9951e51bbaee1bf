import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const confirmationPagesMessages = withTexts({
  'confirmation.title': { zh: '司法确认', en: 'Judicial confirmation' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof confirmationPagesMessages> {}
}
