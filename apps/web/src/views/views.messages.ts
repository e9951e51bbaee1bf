import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const viewsMessages = withTexts({
  'views.title': { zh: '视图', en: 'Views' },
  'views.mine': { zh: '保存的视图', en: 'Kept views' },
  'views.own': { zh: '我的视图', en: 'My views' },
  'views.none': {
    zh: '还没有保存的视图：先筛选，再起个名称保存。',
    en: 'No view is kept yet: filter first, then keep it under a name.',
  },
  'views.keep': { zh: '保存现在的筛选', en: 'Keep the filters of now' },
  'views.rename': { zh: '改名：“{name}”改为框中的名称', en: 'Rename {name} to the name in the field' },
  'views.renameShort': { zh: '改名', en: 'Rename' },
  'views.forget': { zh: '删除视图“{name}”', en: 'Forget the view {name}' },
  'views.forgetShort': { zh: '删除', en: 'Forget' },
  'views.ofOffice': { zh: '本单位的视图', en: 'Views of the office' },
  'views.noneOfOffice': { zh: '本单位还没有分享视图。', en: 'The office shares no view yet.' },
  'views.shareOne': { zh: '与本单位分享视图“{name}”', en: 'Share the view {name} with the office' },
  'views.shareShort': { zh: '分享', en: 'Share' },
  'views.copy': { zh: '把“{name}”存为自己的', en: 'Keep {name} as one of mine' },
  'views.copyShort': { zh: '存为自己的', en: 'Keep' },
  'views.takeBack': { zh: '收回视图“{name}”', en: 'Take back the view {name}' },
  'views.takeBackShort': { zh: '收回', en: 'Take back' },
  'views.sharedBy': { zh: '{who} {date} 分享', en: 'shared by {who}, {date}' },
  'views.inPlaceOf': { zh: '{name}（代{other}）', en: '{name} for {other}' },
  'views.someone': { zh: '已注销的账号', en: 'an account that is gone' },
  'views.whoSees': {
    zh: '自己的视图只有自己看得到；本单位的由单位负责人分享，本单位的人都能用，能存为自己的，不能改。',
    en: 'Your own are yours alone. Those of the office are shared by its head: everybody in it may use and keep them, nobody else changes them.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof viewsMessages> {}
}
