import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const mediationPagesMessages = withTexts({
  'mediation.title': { zh: '调解', en: 'Mediations' },
  'mediation.ofOffice': { zh: '这个委员会的调解', en: 'Mediations of this committee' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof mediationPagesMessages> {}
}
