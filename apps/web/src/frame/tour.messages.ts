import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const tourMessages = withTexts({
  'tour.title': { zh: '导览 {n}/{all}', en: 'Tour {n}/{all}' },
  'tour.next': { zh: '下一步', en: 'Next' },
  'tour.back': { zh: '上一步', en: 'Back' },
  'tour.end': { zh: '结束导览', en: 'End the tour' },
  'tour.again': { zh: '看导览', en: 'Take the tour' },
  'tour.register': {
    zh: '左边写信访人原话，地点和类别可打拼音首字母；按“登记”即得编号和查询码。登记不会因为内容被拒绝。',
    en: 'Write the matter in the petitioner’s words; place and category take pinyin initials. Registering gives number and query code, and is never refused for what is said.',
  },
  'tour.repeats': {
    zh: '写的时候，右边列出可能重复的信访件。是不是同一件由您判断，理由会保存，不影响登记。',
    en: 'While you type, likely repeats appear. You decide whether it is the same matter; the reason is kept and nothing is held up.',
  },
  'tour.duties': {
    zh: '待办按期限分为逾期、今日、七日内和以后。这里计的是机构的时限，不给个人计数。',
    en: 'Duties are grouped by their date: late, today, this week, later. Offices are timed here, never persons.',
  },
  'tour.duty': {
    zh: '每条写着还剩几天、到哪天 24:00、依据哪一条或者平台规定。点日期可看为何是这一天。',
    en: 'Each line says how long is left, until 24:00 of which day, and under which article or rule of the platform. A date opens its reasons.',
  },
  'tour.act': {
    zh: '右边的按钮就在这里办；填好后按 Ctrl-Enter。勾选几件后按 f 可逐件转送。',
    en: 'The buttons act right here; Ctrl-Enter submits. Select several and press f to transfer them one by one.',
  },
  'tour.act.touch': { zh: '右边的按钮就在这里办。', en: 'The buttons act right here.' },
  'tour.approvals': {
    zh: '“待我审批”只列须由您签发的。谁提出的事，不能由同一人批准。',
    en: '“To approve” holds what only you can sign. Who asked for something cannot approve it.',
  },
  'tour.extension': {
    zh: '批准前会写明批准后到期日变为哪天、是否暂定。',
    en: 'Before you approve, the form says which date it moves to and whether that is provisional.',
  },
  'tour.deputy': {
    zh: '右上角换身份，也在这里设请假与代理；代办的每一步都记明“代”谁。',
    en: 'Change your role at the top right; leave and deputies are there too. What a deputy does says in whose place.',
  },
  'tour.find': {
    zh: '按 Ctrl-K 输入编号末几位、机构拼音首字母或要做的事，直接到那里。',
    en: 'Ctrl-K takes the last digits of a number, the initials of an office, or an action, and goes there.',
  },
  'tour.find.touch': {
    zh: '在这里输入编号末几位、机构拼音首字母或要做的事，直接到那里。',
    en: 'Type the last digits of a number, the initials of an office, or an action here, and go there.',
  },
  'tour.help': {
    zh: '按 ? 看这一页的快捷键，也可以再看一次导览。',
    en: 'Press ? for the keys of a page, and for this tour again.',
  },
  'tour.help.touch': { zh: '按这里可以再看一次导览。', en: 'Press here for this tour again.' },
  'tour.live': {
    zh: '别人办了什么，底部会出现“有更新”，按 r 才刷新，行不会自己移动。',
    en: 'When somebody else acts, a bar says that something is new; r shows it. No row moves by itself.',
  },
  'tour.live.touch': {
    zh: '别人办了什么，底部会出现“有更新”，按“刷新”才刷新，行不会自己移动。',
    en: 'When somebody else acts, a bar says that something is new; Refresh shows it. No row moves by itself.',
  },
  'tour.supervise': {
    zh: '左边“监督”下看哪些机构逾期、哪些信访件往返多次；每个数字都能点开同样多的条目。',
    en: 'Under Supervision you see what is late and what bounced; every number opens a list of as many lines.',
  },
  'tour.history': {
    zh: '打开一件，“历史”用一句句话写出谁在何时以何身份做了什么，并可当面校验链条。',
    en: 'In a case, its history says in sentences who did what, when and in which capacity; the chain can be verified before your eyes.',
  },
  'tour.manage': {
    zh: '左边“管理”下是进程、规则包、机构、账号与系统健康；这里看不到信访内容。',
    en: 'Under Administration are courses, packs, offices, accounts and health; no case content is shown here.',
  },
  'tour.stuck': {
    zh: '卡住的步骤写明影响哪项期限，可立即重试。',
    en: 'A step that is stuck names the legal date that it endangers, and can be retried.',
  },
  'tour.drill': {
    zh: '演练在加速的时间里走完整个程序，处处标明，不发真实通知。',
    en: 'A drill runs a whole procedure in accelerated time, marked everywhere, and sends nothing real.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof tourMessages> {}
}
