import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const deliveryPagesMessages = withTexts({
  'delivery.title': { zh: '发件箱', en: 'Outbox' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deliveryPagesMessages> {}
}
