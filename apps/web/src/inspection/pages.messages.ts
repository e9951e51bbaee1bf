import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const inspectionPagesMessages = withTexts({
  'inspection.title': { zh: '督导', en: 'Inspection tours' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof inspectionPagesMessages> {}
}
