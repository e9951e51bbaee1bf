import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const cadencePagesMessages = withTexts({
  'cadence.title': { zh: '周期工作', en: 'Recurring work' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof cadencePagesMessages> {}
}
