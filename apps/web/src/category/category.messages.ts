import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const categoryMessages = withTexts({
  'category.notFound': {
    zh: '没有叫这个名的类别。换个词，或输拼音首字母（例：jt 交通）；都不合适，输 qt 选“其他”。',
    en: 'No category of that name. Try another word or pinyin initials; if none fits, type "other".',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof categoryMessages> {}
}
