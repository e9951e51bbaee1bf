import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const systemMessages = withTexts({
  'system.checked': { zh: '{time} 核对，每 15 秒一次', en: 'Checked at {time}, every 15 s' },
  'system.parts': { zh: '各部分', en: 'Dependencies' },
  'system.part': { zh: '部分', en: 'Part' },
  'system.ready': { zh: '✓ 正常', en: '✓ fine' },
  'system.notReady': { zh: '✗ 不正常', en: '✗ not fine' },
  'system.todo': { zh: '说明和办法', en: 'What it means, what to do' },
  'system.detail': { zh: '原话', en: 'In its own words' },
  'system.part.database': { zh: '数据库', en: 'Database' },
  'system.part.migrations': { zh: '数据库结构', en: 'Database schema' },
  'system.part.temporal': { zh: '时间引擎', en: 'Engine' },
  'system.part.calendar_horizon': { zh: '日历', en: 'Calendars' },
  'system.part.outbox': { zh: '发件箱', en: 'Outbox' },
  'system.part.review_bodies': { zh: '复查机关', en: 'Bodies for a review' },
  'system.part.opinion_signers': { zh: '签发人', en: 'Who approves opinions' },
  'system.do.database': {
    zh: '数据库连不上时不能办理。请看数据库进程和磁盘空间，再看连接数。',
    en: 'Nothing works without it. Look at its process and the disk, then at the number of connections.',
  },
  'system.do.migrations': {
    zh: '程序比数据库新：运行 maplebridge migrate。',
    en: 'The program is newer than the database: run maplebridge migrate.',
  },
  'system.do.temporal': {
    zh: '大家照常办理，提醒和到期补发。启动引擎后运行 maplebridge reconcile 补齐。',
    en: 'People work on; reminders and dates follow. Start the engine, then run maplebridge reconcile.',
  },
  'system.do.calendar_horizon': {
    zh: '今年的放假安排没有装入，到期日都是暂定：装入带新日历的版本。',
    en: 'The calendar of this year is not loaded and every date is provisional: install a release that has it.',
  },
  'system.do.outbox': {
    zh: '通知没有送到引擎：请看 worker 进程是否在运行。',
    en: 'Nothing reaches the engine: see whether the worker runs.',
  },
  'system.fine.database': { zh: '有回答。', en: 'It answers.' },
  'system.fine.migrations': { zh: '与程序一致。', en: 'As the program expects it.' },
  'system.fine.temporal': { zh: '有回答。', en: 'It answers.' },
  'system.fine.calendar_horizon': {
    zh: '已公布到 {year} 年底，之后的日期暂定。',
    en: 'Published to the end of {year}; later dates are provisional.',
  },
  'system.do.review_bodies': {
    zh: '有的机构没有可以告知信访人的复查机关，意见书只能写“上一级机关、单位”：请在机构管理中补上。',
    en: 'Some offices have no body for a review, so that their opinions say only "the organ one level above": name it under Offices.',
  },
  'system.fine.review_bodies': { zh: '每个办理机关都有。', en: 'Every office that handles matters has one.' },
  'system.do.opinion_signers': {
    zh: '有的单位由负责人签发处理意见书，却没有人是负责人，送审以后没有人可以签发：请给一个账号负责人身份，或者在机构管理中关闭签发。',
    en: 'Some offices have their opinions approved by a head and have none, so that nobody could approve one: give an account that capacity, or switch approval off under Offices.',
  },
  'system.fine.opinion_signers': {
    zh: '由负责人签发的单位都有负责人。',
    en: 'Every office whose head approves has one.',
  },
  'system.fine.outbox': { zh: '正常送出。', en: 'It is emptied.' },
  'system.stuck.none': { zh: '没有卡住的步骤。', en: 'No step is stuck.' },
  'system.stuck.step': { zh: '哪一步', en: 'Step' },
  'system.stuck.dates': { zh: '期限', en: 'Date' },
  'system.stuck.do': {
    zh: '排除原因后重试；已用别的办法办妥的，说明理由了结。',
    en: 'Retry once the cause is gone, or settle it with a reason where it was done otherwise.',
  },
  'system.stuck.open': { zh: '去处理', en: 'Go there' },
  'system.numbers': { zh: '版本和用量', en: 'Versions and sizes' },
  'system.release': { zh: '版本', en: 'Release' },
  'system.node': { zh: 'Node.js 版本', en: 'Node.js' },
  'system.database': { zh: 'PostgreSQL 版本', en: 'PostgreSQL' },
  'system.migrations': { zh: '结构变更', en: 'Migrations' },
  'system.size': { zh: '数据库大小', en: 'Size of the database' },
  'system.cases': { zh: '未结案的件（含演练）', en: 'Open cases, drills too' },
  'system.outboxText': {
    zh: '{rows, number} 条，最久 {seconds, number} 秒',
    en: '{rows, number}, oldest {seconds, number} s',
  },
  'system.sessions': { zh: '在线会话', en: 'Sessions' },
  'system.blocked': { zh: '登录暂时锁定', en: 'Sign-ins locked for now' },
  'system.toBlocked': { zh: '看这些账号', en: 'See the accounts' },
  'system.toCourses': { zh: '看进程', en: 'See the courses' },
  'system.toOffices': { zh: '看机构', en: 'See the offices' },
  'system.toPacks': { zh: '看日历', en: 'See the calendars' },
  'system.repairs': { zh: '近七天自动修复', en: 'Repaired automatically in the last 7 days' },
  'system.noRepairs': { zh: '没有需要修复的。', en: 'There was nothing to repair.' },
  'system.repair': { zh: '修复了什么', en: 'What' },
  'system.count': { zh: '次数', en: 'Times' },
  'system.last': { zh: '最近一次', en: 'Last' },
  'system.repair.moment_past': {
    zh: '到时间没有动，再通知一次',
    en: 'a moment had passed unnoticed and was rung again',
  },
  'system.repair.course_missing': { zh: '进程不在，重新启动', en: 'a course was missing and was started again' },
  'system.repair.case_ended': { zh: '已结案而进程还在，通知结束', en: 'a course outlived its case and was told' },
  'system.repair.asked': { zh: '管理员要求重新通知', en: 'rung again because somebody asked' },
  'system.ledger': { zh: '台账校验', en: 'Check of the ledger' },
  'system.ledger.never': { zh: '还没有校验过。', en: 'Not checked yet.' },
  'system.ledger.running': {
    zh: '正在校验，已看 {cases, number} 件……',
    en: 'Checking, {cases, number} cases so far …',
  },
  'system.ledger.whole': {
    zh: '✓ 完整：{cases, number} 件，{facts, number} 条事实，{time} 校验。',
    en: '✓ Whole: {cases, number} cases, {facts, number} facts, checked {time}.',
  },
  'system.ledger.broken': {
    zh: '✗ 有 {n, number} 处不符，{time} 校验。请保留现状并对照备份。',
    en: '✗ {n, number} places do not fit, checked {time}. Leave everything as it is and compare with a backup.',
  },
  'system.ledger.failed': { zh: '上一次没有校验完。', en: 'The last check did not finish.' },
  'system.ledger.start': { zh: '校验全部台账', en: 'Check the whole ledger' },
  'system.ledger.hint': {
    zh: '在后台进行，最多占半个处理器；件数很多时也可以在服务器上运行：',
    en: 'Runs in the background on half a core at most; for very many cases run on the server:',
  },
  'system.ledger.fact': { zh: '第几条或哪一行', en: 'Fact or row' },
  'system.ledger.problem': { zh: '问题', en: 'Problem' },
  'system.demo': { zh: '演示', en: 'Demonstration' },
  'system.demo.is': {
    zh: '这是演示：{county}的县、乡镇和机构名称是真的，村名、人物和事情都是虚构的，现有演示账号 {n} 个。演示账号在时，只许本机访问。',
    en: 'This is a demonstration: {county} and its offices are real names; villages, people and matters are made up. {n} demonstration accounts are there, and while they are only this machine is let in.',
  },
  'system.demo.none': { zh: '没有演示账号。', en: 'There are no demonstration accounts.' },
  'system.demo.removed': {
    zh: '演示账号已经删除，以后启动也不再建立。',
    en: 'The demonstration accounts were removed; no later start makes them again.',
  },
  'system.demo.remove': { zh: '删除演示账号', en: 'Remove the demonstration accounts' },
  'system.demo.needsAdmin': {
    zh: '现在不能删除：删除后就没有管理员了。请先在“账号”页建一个真的管理员账号，换好密码。',
    en: 'Not now: nobody would be left who may administer. First make a real administrator under Accounts.',
  },
  'system.demo.hint': {
    zh: '演示账号全部删除，正用它们登录的人（可能包括您）随即退出。演示期间登记的件和台账留下，任何人都删不掉。不能撤回。',
    en: 'All of them go, and whoever is signed in with one, perhaps you, is out at once. What was registered stays in the ledger, which nobody can delete. It cannot be undone.',
  },
  'system.demo.type': { zh: '请照写县名“{county}”以确认', en: 'Type {county} to confirm' },
  'system.demo.typeWanted': { zh: '请照写县名。', en: 'Type the name of the county.' },
  'system.demo.done': { zh: '演示账号已删除。', en: 'The demonstration accounts are gone.' },
  'system.demo.fresh': {
    zh: '要从头开始：停下平台，运行下面的命令。它先问您，再把现有的数据文件夹移到旁边保存，然后建一个新的。',
    en: 'To begin anew stop the platform and run this. It asks first, moves the present state folder aside and makes a new one.',
  },
  'system.megabytes': { zh: '{n, number} 兆字节', en: '{n, number} MB' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof systemMessages> {}
}
