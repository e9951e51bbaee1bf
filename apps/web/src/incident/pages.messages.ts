import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const incidentPagesMessages = withTexts({
  'incident.title': { zh: '突发情况', en: 'Incidents' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof incidentPagesMessages> {}
}
