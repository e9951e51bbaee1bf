import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const roleMessages = withTexts({
  'role.inPlaceOf': { zh: '代 {name}', en: 'for {name}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof roleMessages> {}
}
