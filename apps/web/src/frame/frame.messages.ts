import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const frameMessages = withTexts({
  'app.skip': { zh: '跳到正文', en: 'Skip to content' },
  'app.navigation': { zh: '主导航', en: 'Main navigation' },
  'app.allPages': { zh: '全部页面', en: 'All pages' },
  'group.work': { zh: '工作', en: 'Work' },
  'group.watch': { zh: '监督', en: 'Supervision' },
  'group.manage': { zh: '管理', en: 'Administration' },
  'frame.whoseMayOpen': {
    zh: '可以打开这一页的机构：{offices}；身份：{who}。',
    en: 'This page is for {offices}: {who}.',
  },
  'frame.whoMayOpen': { zh: '可以打开这一页的身份：{who}。', en: 'This page is for: {who}.' },
  'state.notLoaded': { zh: '这一页还没有取到', en: 'This page has not come' },
  'state.notLoadedHint': {
    zh: '多半是暂时连不上服务器。别的已打开的页面照常可看，可以返回；恢复后再试。',
    en: 'Mostly the server cannot be reached for the moment. Pages that were open can still be read; go back, or try again.',
  },
  'state.crashed': { zh: '这一页出错了', en: 'This page failed' },
  'state.crashedHint': {
    zh: '您写的文字已保存在本机。重新打开这一页后继续。',
    en: 'What you typed is kept on this device. Open the page again to go on.',
  },
  'state.reload': { zh: '重新打开', en: 'Open again' },
  'gone.says': {
    zh: '连不上服务器，{s} 秒后再试。写的文字已保存在本机。',
    en: 'Server gone; retry in {s} s. What you type is kept.',
  },
  'readOnly.says': {
    zh: '服务器磁盘空间不足，暂时只能查看，不能提交。已提交的没有丢失，写的文字作为草稿保存在本机。请告诉维护服务器的人；有空间后自动恢复。',
    en: 'The disk of the server is full: you can read, and nothing can be submitted. Nothing was lost, and what you type is kept as a draft. Tell whoever looks after the server; it goes on by itself when there is room.',
  },
  'gone.now': { zh: '现在就试', en: 'Try now' },
  'live.count': { zh: '{n} 条有更新', en: '{n, plural, one {# change} other {# changes}}' },
  'live.some': { zh: '有更新', en: 'Something is new' },
  'live.changed': { zh: '刚有变化', en: 'Changed just now' },
  'live.what': { zh: '刚有变化：{what}', en: 'Changed just now: {what}' },
  'reminder.bell': { zh: '工作提醒，未读 {n} 条', en: 'Reminders, {n} unread' },
  'idle.soon': {
    zh: '两分钟内没有操作就会退出登录。写的文字已保存在本机。',
    en: 'Without a request you are signed out within two minutes. What you type is kept.',
  },
  'idle.ends': {
    zh: '本次登录到 {time} 结束。写的文字已保存在本机，届时请再次登录。',
    en: 'This session ends at {time}. What you type is kept; sign in again then.',
  },
  'idle.stay': { zh: '继续使用', en: 'Stay signed in' },
  'keys.title': { zh: '快捷键', en: 'Shortcuts' },
  // Where there is no keyboard, the tour alone.
  'keys.titleTouch': { zh: '帮助', en: 'Help' },
  'keys.hint': {
    zh: '在输入文字或拼音选字时不起作用；单键可在显示设置中关闭。',
    en: 'Not while typing or composing; single keys can be switched off under Display.',
  },
  'keys.palette': { zh: '命令面板', en: 'Command palette' },
  'keys.help': { zh: '快捷键列表', en: 'List of shortcuts' },
  'keys.open': { zh: '打开{page}', en: 'Open {page}' },
  'palette.title': { zh: '去哪里，做什么', en: 'Go somewhere, do something' },
  'palette.placeholder': { zh: '案件编号、页面或机构', en: 'Number of a case, page or office' },
  'palette.none': { zh: '没有找到。', en: 'Nothing found.' },
  'palette.findPetition': {
    zh: '凭姓名和号码末位查找已登记的件',
    en: 'Find a registered matter by name and last digits',
  },
  'palette.pages': { zh: '页面', en: 'Pages' },
  'palette.actions': { zh: '操作', en: 'Actions' },
  'palette.search': { zh: '在内容中找', en: 'Search' },
  'palette.searchFor': { zh: '在{list}中搜索“{text}”', en: '{list}: search for “{text}”' },
  'palette.openCase': { zh: '打开 {number}', en: 'Open {number}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof frameMessages> {}
}
