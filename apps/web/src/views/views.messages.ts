import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const viewsMessages = withTexts({
  'views.title': { zh: '视图', en: 'Views' },
  'views.mine': { zh: '保存的视图', en: 'Kept views' },
  'views.none': {
    zh: '还没有保存的视图：先筛选，再起个名称保存。',
    en: 'No view is kept yet: filter first, then keep it under a name.',
  },
  'views.keep': { zh: '保存现在的筛选', en: 'Keep the filters of now' },
  'views.rename': { zh: '把“{name}”改为框中的名称', en: 'Give {name} the name in the field' },
  'views.renameShort': { zh: '改名', en: 'Rename' },
  'views.forget': { zh: '删除视图“{name}”', en: 'Forget the view {name}' },
  'views.forgetShort': { zh: '删除', en: 'Forget' },
  'views.share': {
    zh: '视图只有您自己看得到；要给同事，发送地址栏的网址。',
    en: 'Views are yours alone; to share one, send the address of the page.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof viewsMessages> {}
}
