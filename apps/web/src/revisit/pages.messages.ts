import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const revisitPagesMessages = withTexts({
  'revisit.title': { zh: '回访', en: 'Revisits' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof revisitPagesMessages> {}
}
