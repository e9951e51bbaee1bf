import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const programMessages = withTexts({
  'program.intro': {
    zh: '其他系统（热线、上级平台）用程序账户代表一个机构读取或登记。令牌只显示一次，随时可以收回。',
    en: 'Another system (a hotline, the platform above) acts for one office by a program. Its tokens are shown once and can be taken back at any time.',
  },
  'program.new': { zh: '新建程序账户', en: 'New program' },
  'program.none': { zh: '还没有程序账户。', en: 'There is no program yet.' },
  'program.name': { zh: '账户名', en: 'Name' },
  'program.nameHint': {
    zh: '小写字母、数字、点、连字符，如 hotline-12345；以后不改。',
    en: 'Lower-case letters, digits, dots, hyphens, such as hotline-12345; it stays.',
  },
  'program.nameWanted': { zh: '请写账户名。', en: 'Write the name.' },
  'program.displayName': { zh: '系统名称', en: 'What it is called' },
  'program.displayNameWanted': { zh: '请写系统名称。', en: 'Write what it is called.' },
  'program.office': { zh: '代表的机构', en: 'Acts for' },
  'program.scopes': { zh: '权限范围', en: 'Scopes' },
  'program.scopesWanted': { zh: '请选择至少一项。', en: 'Choose at least one.' },
  'program.scope.events.read': { zh: '读取事件流', en: 'Read the stream of events' },
  'program.scope.cases.read': { zh: '读取本机构案件（含正文）', en: 'Read the cases of the office, with their texts' },
  'program.scope.duties.read': { zh: '读取本机构待办', en: 'Read what the office owes' },
  'program.scope.petitions.register': { zh: '登记信访事项', en: 'Register matters' },
  'program.tokens': { zh: '令牌', en: 'Tokens' },
  'program.tokens.open': { zh: '可用 {n, number} 个', en: '{n, number} valid' },
  'program.noTokens': { zh: '还没有发放令牌。', en: 'No token was issued yet.' },
  'program.token.label': { zh: '用途', en: 'Kept where' },
  'program.token.labelHint': { zh: '如：热线平台生产环境', en: 'Such as: production of the hotline' },
  'program.token.labelWanted': { zh: '请写用途。', en: 'Write where it is kept.' },
  'program.token.days': { zh: '有效天数', en: 'Valid for days' },
  'program.token.daysWanted': { zh: '请写有效天数。', en: 'Write for how many days.' },
  'program.token.expires': { zh: '到期', en: 'Ends' },
  'program.token.used': { zh: '最近使用', en: 'Last used' },
  'program.token.unused': { zh: '从未使用', en: 'Never' },
  'program.token.state.open': { zh: '可用', en: 'Valid' },
  'program.token.state.revoked': { zh: '已收回', en: 'Taken back' },
  'program.token.state.expired': { zh: '已到期', en: 'Ended' },
  'program.state.active': { zh: '使用中', en: 'Active' },
  'program.state.officeEnded': { zh: '机构已停用', en: 'Its office has ended' },
  'program.state.stopped': { zh: '已停用', en: 'Stopped' },
  'program.act.create': { zh: '建立', en: 'Make it' },
  'program.act.scopes': { zh: '改权限范围', en: 'Change scopes' },
  'program.act.issueToken': { zh: '发放令牌', en: 'Issue a token' },
  'program.act.revokeToken': { zh: '收回', en: 'Take back' },
  'program.act.deactivate': { zh: '停用', en: 'Stop it' },
  'program.act.reactivate': { zh: '恢复', en: 'Let it go on' },
  'program.hint.create': {
    zh: '建立后再发放令牌。它只有所选的权限范围，不能签发、审批或管理。',
    en: 'Issue a token afterwards. It has the scopes that are chosen and nothing else: it signs, approves and administers nothing.',
  },
  'program.hint.scopes': { zh: '对它的全部令牌立即生效。', en: 'Holds for all its tokens at once.' },
  'program.hint.issueToken': {
    zh: '令牌只显示一次；到期后不再有效，须提前换新。',
    en: 'It is shown once; after its last day it opens nothing, so replace it before.',
  },
  'program.hint.revokeToken': { zh: '立即失效，不能恢复。', en: 'It opens nothing at once, and stays so.' },
  'program.hint.deactivate': {
    zh: '它的全部令牌立即失效，恢复后可继续使用。',
    en: 'All its tokens open nothing until it goes on.',
  },
  'program.hint.reactivate': { zh: '未收回、未到期的令牌恢复有效。', en: 'Tokens that stand are valid again.' },
  'program.told.title': { zh: '令牌', en: 'Token' },
  'program.told.for': { zh: '“{name}”的令牌，只显示这一次：', en: 'The token of {name}, shown this once:' },
  'program.told.hint': {
    zh: '请直接写进对方系统的密钥配置，不要用邮件或聊天发送。关闭后再也找不到，丢失只能重新发放。',
    en: 'Put it into the secrets of the other system, not into mail or chat. Once closed nobody can find it again.',
  },
  'program.told.lost': {
    zh: '这一次的令牌已经给过，不再显示。没有记下的话请收回后重新发放。',
    en: 'This token was shown before and is not shown again. Take it back and issue another if it was not noted.',
  },
  'program.what.programMade': { zh: '建立', en: 'made' },
  'program.what.scopesChanged': { zh: '改权限范围', en: 'scopes changed' },
  'program.what.tokenIssued': { zh: '发放令牌“{label}”', en: 'token “{label}” issued' },
  'program.what.tokenRevoked': { zh: '收回令牌“{label}”', en: 'token “{label}” taken back' },
  'program.what.programStopped': { zh: '停用', en: 'stopped' },
  'program.what.programResumed': { zh: '恢复', en: 'goes on' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof programMessages> {}
}
