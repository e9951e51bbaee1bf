import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const jointPagesMessages = withTexts({
  'joint.title': { zh: '联合调解', en: 'Joint mediations' },
  'joint.ofOffice': { zh: '这个中心的联合调解', en: 'Joint mediations of this centre' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof jointPagesMessages> {}
}
