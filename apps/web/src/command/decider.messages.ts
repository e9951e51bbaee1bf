import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const deciderMessages = withTexts({
  'deciders.none': {
    zh: '组织督导的机关及其上级机关没有可以指定的人员。',
    en: 'Nobody of whoever commissioned it, or of an office above, can be named.',
  },
  'deciders.needless': {
    zh: '布置机关另有未参与督导的负责人，由其决定，不需指定。',
    en: 'Somebody who answers for the office took no part, and decides: nobody is named.',
  },
  'deciders.first': { zh: '先选人', en: 'choose who first' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deciderMessages> {}
}
