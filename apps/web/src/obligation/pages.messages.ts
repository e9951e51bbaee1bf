import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const obligationPagesMessages = withTexts({
  'obligation.title': { zh: '协议履行', en: 'Performance' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof obligationPagesMessages> {}
}
