import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const sharePagesMessages = withTexts({
  'share.title': { zh: '分担件', en: 'Shares' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof sharePagesMessages> {}
}
