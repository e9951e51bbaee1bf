import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const accountMessages = withTexts({
  'account.counts': {
    zh: '共 {all, number} 个，可登录 {active, number}，管理员 {administrators, number}，暂时锁定 {blocked, number}',
    en: '{all, number} in all, {active, number} may sign in, {administrators, plural, one {# administrator} other {# administrators}}, {blocked, number} locked',
  },
  'account.counts.demo': {
    zh: '其中演示账号 {demo, number} 个',
    en: '{demo, plural, one {# demonstration account} other {# demonstration accounts}}',
  },
  'account.new': { zh: '新建账号', en: 'New account' },
  'account.record': { zh: '变更记录', en: 'Record of changes' },
  'account.find': { zh: '姓名或账号名', en: 'Name or login' },
  'account.capacity': { zh: '身份', en: 'Capacity' },
  'account.state.active': { zh: '可登录', en: 'Active' },
  'account.state.inactive': { zh: '已停用', en: 'Deactivated' },
  'account.state.blocked': { zh: '暂时锁定', en: 'Locked for now' },
  'account.empty': { zh: '没有符合的账号。', en: 'No account fits.' },
  'account.name': { zh: '账号名', en: 'Login' },
  'account.displayName': { zh: '姓名', en: 'Name' },
  'account.roles': { zh: '机构和身份', en: 'Offices and capacities' },
  'account.sessions': { zh: '在线', en: 'Sessions' },
  'account.created': { zh: '建立', en: 'Made' },
  'account.mark.demo': { zh: '演示', en: 'Demonstration' },
  'account.mark.own': { zh: '您自己', en: 'Yourself' },
  'account.mark.oneTime': { zh: '一次性密码未换', en: 'One-time password not replaced' },
  'account.mark.blocked': { zh: '锁定至 {time}', en: 'Locked until {time}' },
  'account.changes': { zh: '变更', en: 'Changes' },
  'account.noChanges': { zh: '建立之后没有变更。', en: 'Nothing was changed since it was made.' },
  'account.ownHint': {
    zh: '自己的机构、身份和停用须由另一位管理员办理；改密码请到“我的设置”。',
    en: 'Your own roles are changed by another administrator; change your password under your settings.',
  },
  'account.nameHint': {
    zh: '小写字母、数字、点、连字符，如 li.wenjing；以后不改。',
    en: 'Lower-case letters, digits, dots, hyphens, such as li.wenjing; it stays.',
  },
  'account.nameWanted': { zh: '请写账号名。', en: 'Write the login.' },
  'account.displayNameWanted': { zh: '请写姓名。', en: 'Write the name.' },
  'account.officeWanted': { zh: '请选择机构。', en: 'Choose an office.' },
  'account.capacityWanted': { zh: '请选择身份。', en: 'Choose a capacity.' },
  'account.addRole': { zh: '再加一个', en: 'Add another' },
  'account.removeRole': { zh: '去掉第 {n} 个', en: 'Remove no. {n}' },
  'account.nth': { zh: '第 {n} 个', en: 'No. {n}' },
  'account.act.create': { zh: '建立并取得一次性密码', en: 'Make it and get a one-time password' },
  'account.act.rename': { zh: '改姓名', en: 'Change the name' },
  'account.act.roles': { zh: '改机构和身份', en: 'Change roles' },
  'account.act.deactivate': { zh: '停用', en: 'Deactivate' },
  'account.act.reactivate': { zh: '恢复', en: 'Reactivate' },
  'account.act.resetPassword': { zh: '重设密码', en: 'Reset the password' },
  'account.act.unblock': { zh: '解除锁定', en: 'Unlock' },
  'account.act.endSessions': { zh: '强制下线', en: 'End its sessions' },
  'account.hint.create': {
    zh: '密码随机生成，只显示一次，请当面交给本人；首次登录须换成自己的。',
    en: 'A random password is shown once: hand it over in person. It must be replaced at the first sign-in.',
  },
  'account.hint.rename': { zh: '台账里以前的名字不变。', en: 'What the ledger says of before stays.' },
  'account.hint.roles': {
    zh: '去掉的身份立即失效，正以它登录的随即退出。',
    en: 'A role that is taken away ends at once, and whoever acts in it is signed out.',
  },
  'account.hint.deactivate': {
    zh: '立即不能登录，已登录的随即退出。账号不删除，因为台账提到它。',
    en: 'Nobody can sign in with it, and who is signed in is out at once. It is kept, because the ledger names it.',
  },
  'account.hint.reactivate': { zh: '可以用原密码登录。', en: 'It may sign in with its password again.' },
  'account.hint.resetPassword': {
    zh: '原密码失效，已登录的随即退出；新密码只显示一次。',
    en: 'The old password ends, its sessions too; the new one is shown once.',
  },
  'account.hint.unblock': {
    zh: '登录失败次数清零，不必再等。',
    en: 'Its failed sign-ins are forgotten; no more waiting.',
  },
  'account.hint.endSessions': {
    zh: '所有设备上立即退出，写到一半的草稿留在各自设备上。',
    en: 'Signed out everywhere at once; drafts stay on their devices.',
  },
  'account.done': { zh: '已记录：{what}，{name}', en: 'Recorded: {what}, {name}' },
  'account.password.title': { zh: '一次性密码', en: 'One-time password' },
  'account.password.for': { zh: '{name} 的密码，只显示这一次：', en: 'The password of {name}, shown this once:' },
  'account.password.noted': { zh: '已记下', en: 'Noted' },
  'account.password.hint': {
    zh: '请当面交给本人，不要用短信或聊天发送。关闭后系统里再也找不到它，忘了只能重设。',
    en: 'Hand it over in person, not by message. Once closed nobody can find it again; it can only be reset.',
  },
  'account.password.lost': {
    zh: '这一次的密码已经给过，不再显示。没有记下的话请重设。',
    en: 'This password was shown before and is not shown again. Reset it if it was not noted.',
  },
  'account.record.when': { zh: '时间', en: 'When' },
  'account.record.what': { zh: '做了什么', en: 'What' },
  'account.record.account': { zh: '账号', en: 'Account' },
  'account.record.empty': { zh: '还没有变更。', en: 'Nothing was changed yet.' },
  'account.record.intro': {
    zh: '只增不改：何人、何时、为何。',
    en: 'It only grows: who, when and why.',
  },
  'account.what.created': { zh: '建立', en: 'made' },
  'account.what.renamed': { zh: '姓名由“{before}”改为“{after}”', en: 'name changed from "{before}" to "{after}"' },
  'account.what.rolesChanged': {
    zh: '机构和身份改为：{after}（原为：{before}）',
    en: 'roles changed to {after} (before: {before})',
  },
  'account.what.deactivated': { zh: '停用', en: 'deactivated' },
  'account.what.reactivated': { zh: '恢复', en: 'reactivated' },
  'account.what.passwordReset': { zh: '重设密码', en: 'password reset' },
  'account.what.passwordChanged': { zh: '本人改密码', en: 'password changed by its owner' },
  'account.what.unblocked': { zh: '解除锁定', en: 'unlocked' },
  'account.what.sessionsEnded': { zh: '强制下线', en: 'sessions ended' },
  'account.what.demoRemoved': { zh: '删除演示账号 {n} 个', en: '{n} demonstration accounts removed' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof accountMessages> {}
}
