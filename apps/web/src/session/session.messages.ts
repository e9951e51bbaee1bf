import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const sessionMessages = withTexts({
  'session.signIn': { zh: '登录', en: 'Sign in' },
  'session.password': { zh: '密码', en: 'Password' },
  'session.subtitle': { zh: '信访事项的办理程序和期限', en: 'Procedures and dates of petitions' },
  'session.notSetUp': {
    zh: '本机尚未设置县情：请管理员在服务器上运行 maplebridge county load，装入机构、适用地区、日历和账号；此前不能登记。',
    en: 'No county is set up here yet: have the administrator run maplebridge county load on the server, which brings offices, jurisdiction, calendars and accounts. Until then nothing can be registered.',
  },
  'session.signInFirst': {
    zh: '还没有登录，或者登录已经过期。登录以后回到刚才的页面。',
    en: 'You are not signed in, or no longer. After signing in you are back on the page that you asked for.',
  },
  'session.doors': { zh: '演示：选一个身份', en: 'Demonstration: choose a persona' },
  'session.doorsHint': {
    zh: '县和机构名称是真的，人物和事情都是虚构的。点一下填入账号，这样登录后有简短导览；密码在启动时打印，也存在数据文件夹的 demo-accounts.txt。',
    en: 'County and office names are real; people and matters are invented. Choosing one fills in the account and begins a short tour; the password is printed at the start and kept in demo-accounts.txt of the state folder.',
  },
  'session.persona.petitioner.does': {
    zh: '凭编号和查询码看办到哪一步，不用账号',
    en: 'Sees where it stands, without an account',
  },
  'session.persona.clerk.does': { zh: '登记、转送、给回执', en: 'Registers, refers, hands out receipts' },
  'session.persona.bureauHead.does': { zh: '交办、核实异议、批准', en: 'Assigns, verifies objections, approves' },
  'session.persona.officer.does': { zh: '受理、办理、答复', en: 'Accepts, handles, answers' },
  'session.persona.officeHead.does': {
    zh: '签发处理意见，批准延期，看本单位逾期',
    en: 'Approves opinions and extensions, sees what is late',
  },
  'session.persona.townOfficer.does': { zh: '乡镇的来件', en: 'What comes to a township' },
  'session.persona.mediator.does': {
    zh: '受理纠纷，调解，拟定协议',
    en: 'Takes in disputes, mediates, draws up agreements',
  },
  'session.persona.committeeHead.does': {
    zh: '决定回避，移送，核实',
    en: 'Rules on recusals, moves cases, looks again',
  },
  'session.persona.centreOfficer.does': { zh: '登记纠纷，联合调解', en: 'Registers disputes, calls joint mediations' },
  'session.persona.supervisor.does': { zh: '看经过，查链条，督办', en: 'Reads what happened, supervises' },
  'session.persona.administrator.does': { zh: '看进程、规则、健康', en: 'Looks after courses, packs and health' },
  'session.over': { zh: '登录已过期', en: 'Signed out' },
  'session.overHint': {
    zh: '再次登录后回到这里，写的文字还在。',
    en: 'Sign in again to go on here; what you typed is kept.',
  },
  'session.someoneElse': { zh: '退出，换一个账号', en: 'Sign out: another account' },
  'session.someoneElseHint': {
    zh: '退出后，这台设备上没有提交的文字一并清除。',
    en: 'Signing out also clears what was typed on this device and not submitted.',
  },
  'session.draftsHere': {
    zh: '这台设备上有 {n} 份没有提交的',
    en: '{n, plural, one {# draft is} other {# drafts are}} on this device and not submitted',
  },
  'session.draftsGo': {
    zh: '退出后，下面的只在这台设备上有，会一并清除，找不回来：',
    en: 'Signing out clears what follows, which is kept on this device alone, for good:',
  },
  'session.draftsOfOthers': {
    zh: '别的账号的 {n} 份',
    en: '{n, plural, one {# of another account} other {# of other accounts}}',
  },
  'session.leaveDrafts': { zh: '清除并退出', en: 'Clear them and sign out' },
  'session.stay': { zh: '先不退出', en: 'Stay signed in' },
  'session.signOut': { zh: '退出', en: 'Sign out' },
  'session.acting': { zh: '当前身份', en: 'Acting for' },
  'session.chooseActing': { zh: '换一个身份', en: 'Act in another capacity' },
  'session.noActing': { zh: '请先选择身份', en: 'Choose a role first' },
  'session.noRole': {
    zh: '这个账号没有任何身份，请找管理员。',
    en: 'This account has no role; ask the administrator.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof sessionMessages> {}
}
