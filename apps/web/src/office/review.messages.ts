import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const reviewMessages = withTexts({
  'review.above': { zh: '未载明：只告知“上一级机关、单位”', en: 'not named: told as "the organ one level above"' },
  'review.final': { zh: '{body}（复核：{last}）', en: '{body} (final review: {last})' },
  'review.or': { zh: '或者', en: ' or ' },
  'review.gap.none': {
    zh: '没有可以告知的复查机关，意见书只能写“上一级机关、单位”。不影响作出处理意见。',
    en: 'No body for a review is named, so an opinion says only "the organ one level above". It holds up no decision.',
  },
  'review.gap.line': {
    zh: '只有性质的默认，没有写明州级对口部门：请补上，或者确认只有默认的一个。',
    en: 'Only the default of its kind: name the department of its line in the prefecture, or state that there is none.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof reviewMessages> {}
}
