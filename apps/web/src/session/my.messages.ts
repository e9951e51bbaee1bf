import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const myMessages = withTexts({
  'my.title': { zh: '我的设置', en: 'My settings' },
  'my.display': { zh: '显示与快捷键', en: 'Display and keys' },
  'my.roles': { zh: '我的身份', en: 'My roles' },
  'my.acting': { zh: '当前', en: 'acting now' },
  'my.deputies': { zh: '请假与代理', en: 'Leave and deputy' },
  'my.deputiesHint': {
    zh: '请假时可请同事代行您本人的身份；代来的身份不能再转给别人。到期自动结束，办理记录写明“代”谁。自己提出的事项，仍须由另一人批准。',
    en: 'While you are away a colleague can act in a role of yours; a role that is held for another cannot be given on. It ends by itself on its last day, and the record says in whose place. What one asked for is still approved by somebody else.',
  },
  'my.given': { zh: '我请人代理的', en: 'Acting for me' },
  'my.held': { zh: '我代理别人的', en: 'I act for' },
  'my.none': { zh: '没有。', en: 'None.' },
  'my.role': { zh: '身份', en: 'Role' },
  'my.deputy': { zh: '代理人', en: 'Deputy' },
  'my.giver': { zh: '被代理人', en: 'In place of' },
  'my.stage.coming': { zh: '未到', en: 'to come' },
  'my.stage.running': { zh: '代理中', en: 'running' },
  'my.stage.over': { zh: '已结束', en: 'over' },
  'my.end': { zh: '结束', en: 'End' },
  'my.endOf': { zh: '结束{name}的代理', en: 'End for {name}' },
  'my.give': { zh: '请人代理', en: 'Give to a deputy' },
  'my.from': { zh: '第一天', en: 'First day' },
  'my.to': { zh: '最后一天', en: 'Last day' },
  'my.reason': { zh: '理由（可不填）', en: 'Reason (optional)' },
  'my.deputyHint': { zh: '同一机构的人；也可输入别的账号。', en: 'People of the office; or type another account.' },
  'my.given.done': { zh: '已请{name}代理。', en: '{name} is your deputy.' },
  'my.password': { zh: '修改密码', en: 'Change password' },
  'my.old': { zh: '原密码', en: 'Old password' },
  'my.new': { zh: '新密码', en: 'New password' },
  'my.again': { zh: '再写一遍新密码', en: 'The new password again' },
  'my.passwordRule': {
    zh: '至少 12 位，含大小写字母、数字、符号中的三种，不含账号名。',
    en: 'At least 12 characters of three kinds, without your login.',
  },
  'my.differs': { zh: '两遍不一样。', en: 'The two differ.' },
  'my.forced.title': { zh: '请换成自己的密码', en: 'Choose a password of your own' },
  'my.forced.hint': {
    zh: '您用的是管理员给的一次性密码。换成自己的之后才能办理。',
    en: 'You signed in with a one-time password. Everything opens once you have replaced it.',
  },
  'my.forced.old': { zh: '一次性密码', en: 'One-time password' },
  'my.forced.act': { zh: '更换并继续', en: 'Replace and go on' },
  'my.passwordDone': { zh: '密码已改，其他会话已退出。', en: 'The password is changed; you are signed out elsewhere.' },
  'my.signIns': { zh: '我的登录记录', en: 'My sign-ins' },
  'my.signIns.own': {
    zh: '有不是您本人的登录，请改密码并告诉管理员。',
    en: 'If a sign-in was not yours, change your password and tell an administrator.',
  },
  'my.sessions': { zh: '登录在哪里', en: 'Where I am signed in' },
  'my.sessions.cookie': { zh: '浏览器', en: 'Browser' },
  'my.sessions.bearer': { zh: '程序', en: 'Program' },
  'my.sessions.line': { zh: '{opened} 登录，最近使用 {seen}', en: 'signed in {opened}, last used {seen}' },
  'my.sessions.this': { zh: '本次', en: 'this one' },
  'my.sessions.end': { zh: '退出其他会话', en: 'Sign out elsewhere' },
  'my.tour': { zh: '导览', en: 'Guided tour' },
  'my.tourAgain': { zh: '再看一遍导览', en: 'Take the tour again' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof myMessages> {}
}
