import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const talkPagesMessages = withTexts({
  'talk.title': { zh: '单独会谈', en: 'Separate talks' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof talkPagesMessages> {}
}
