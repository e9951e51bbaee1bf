import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const signInMessages = withTexts({
  'signIn.log': { zh: '登录记录', en: 'Sign-ins' },
  'signIn.order': { zh: '新的在前', en: 'newest first' },
  'signIn.when': { zh: '时间', en: 'When' },
  'signIn.account': { zh: '账号', en: 'Account' },
  'signIn.what': { zh: '情况', en: 'What happened' },
  'signIn.from': { zh: '从哪里', en: 'From' },
  'signIn.kind': { zh: '哪一类', en: 'Kind' },
  'signIn.kind.signedIn': { zh: '登录', en: 'Signed in' },
  'signIn.kind.refused': { zh: '没有登录成', en: 'Refused' },
  'signIn.kind.ended': { zh: '退出和失效', en: 'Ended' },
  'signIn.empty': { zh: '没有符合的记录。', en: 'No line fits.' },
  'signIn.nobody': { zh: '没有这个账号名', en: 'No such account' },
  'signIn.gone': { zh: '已删除的账号', en: 'An account that is gone' },
  'signIn.intro': {
    zh: '只记工作人员的账号；地址只记网段；输错的账号名不保存，因为可能是密码。满期自动删除，至少保留六个月。',
    en: 'Accounts of the staff alone; of an address its network. A name that is no account is not kept, for it may be a password. Lines are deleted after their time, six months at the least.',
  },
  'signIn.cookie': { zh: '浏览器', en: 'Browser' },
  'signIn.bearer': { zh: '程序', en: 'Program' },
  'signIn.what.signedIn': { zh: '登录', en: 'Signed in' },
  'signIn.what.roleChosen': { zh: '换了机构或身份', en: 'Chose another role' },
  'signIn.what.wrongPassword': { zh: '密码不对，没有登录成', en: 'Refused: wrong password' },
  'signIn.what.unknownName': { zh: '没有这个账号名，没有登录成', en: 'Refused: no such account' },
  'signIn.what.inactive': { zh: '账号已停用，没有登录成', en: 'Refused: the account is deactivated' },
  'signIn.what.noRole': { zh: '账号没有身份，没有登录成', en: 'Refused: the account has no role' },
  'signIn.what.oldPasswordWrong': { zh: '改密码时原密码不对', en: 'Refused a new password: the old one was wrong' },
  'signIn.what.signedOut': { zh: '退出', en: 'Signed out' },
  'signIn.what.signedOutElsewhere': { zh: '本人在别处让它退出', en: 'Signed out by its owner from elsewhere' },
  'signIn.what.passwordChanged': { zh: '改了密码，会话失效', en: 'Ended: the password was changed' },
  'signIn.what.deactivated': { zh: '账号停用，会话失效', en: 'Ended: the account was deactivated' },
  'signIn.what.endedByAdministrator': { zh: '管理员强制下线', en: 'Ended by an administrator' },
  'signIn.what.idle': { zh: '久未使用，自动失效', en: 'Ended: nobody used it' },
  'signIn.what.expired': { zh: '满一天时限，自动失效', en: 'Ended: its day was over' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof signInMessages> {}
}
