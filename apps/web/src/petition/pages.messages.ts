import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const petitionPagesMessages = withTexts({
  'petition.title': { zh: '信访件', en: 'Petitions' },
  'petition.ofOffice': { zh: '机构的信访件', en: 'Petitions of an office' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof petitionPagesMessages> {}
}
