import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const caseMessages = withTexts({
  'case.nextStep': { zh: '下一步', en: 'Next step' },
  'case.nextWho': { zh: '由', en: 'by' },
  'case.copied': { zh: '已复制 {number}。', en: '{number} is copied.' },
  'case.copyNumber': { zh: '复制编号', en: 'Copy the number' },
  'case.tabs': { zh: '这一件的各部分', en: 'Parts of this case' },
  'case.tab.overview': { zh: '概况', en: 'Overview' },
  'case.tab.documents': { zh: '文书', en: 'Documents' },
  'case.tab.history': { zh: '历史', en: 'History' },
  'case.tab.parts': { zh: '分件', en: 'Parts' },
  'case.keys.why': { zh: '下一个日期的依据', en: 'Why the next date' },
  'case.keys.history': { zh: '历史', en: 'History' },
  'case.keys.before': { zh: '列表中的上一件', en: 'The one before in the list' },
  'case.keys.after': { zh: '列表中的下一件', en: 'The next one in the list' },
  'case.before': { zh: '上一件 {number}', en: 'Before: {number}' },
  'case.after': { zh: '下一件 {number}', en: 'Next: {number}' },
  'case.neighbours': { zh: '列表中的前后件', en: 'Neighbours in the list' },
  'case.failed': { zh: '平台有一步没有做成', en: 'A step of the platform failed' },
  'case.latest': { zh: '最近经过', en: 'What happened last' },
  'case.access': { zh: '谁能看到', en: 'Who can see it' },
  'case.accessSince': { zh: '自 {date}', en: 'since {date}' },
  'readLog.purpose.contact': { zh: '联系信访人', en: 'To contact the petitioner' },
  'readLog.purpose.serve': { zh: '送达文书', en: 'To serve a document' },
  'readLog.purpose.verify': { zh: '核实身份', en: 'To verify who it is' },
  'readLog.purpose.handle': { zh: '办理需要', en: 'To handle the matter' },
  'readLog.purpose.other': { zh: '其他', en: 'Another reason' },
  'readLog.title': { zh: '查看记录', en: 'Read log' },
  'readLog.none': { zh: '还没有人查看过身份。', en: 'Nobody has looked at an identity.' },
  'readLog.line': { zh: '{who} 查看 {what}：{purpose}，{words}', en: '{who} saw {what}: {purpose}, {words}' },
  'readLog.what.reveal': { zh: '{party} 的身份', en: 'the identity of {party}' },
  'readLog.what.export': { zh: '导出的列表', en: 'an exported list' },
  'case.noParts': { zh: '本件没有分件。', en: 'It has no parts.' },
  'case.part.number': { zh: '编号', en: 'Number' },
  'case.part.state': { zh: '状态', en: 'State' },
  'case.part.isNecessary': { zh: '是否必要', en: 'Waited for' },
  'case.part.necessary': { zh: '必要', en: 'necessary' },
  'case.part.beside': { zh: '并行', en: 'beside it' },
  'case.part.nextDue': { zh: '下一期限', en: 'Next due' },
  'case.part.notedAt': { zh: '开始', en: 'Since' },
  'case.part.endedAt': { zh: '结束', en: 'Ended' },
  'case.part.outcome': { zh: '结果', en: 'Outcome' },
  'case.filters': { zh: '现在的筛选', en: 'Filters now' },
  'case.takeOff': { zh: '去掉“{filter}”', en: 'Take off {filter}' },
  'case.clearFilters': { zh: '清除筛选', en: 'Clear filters' },
  'case.export': { zh: '导出', en: 'Export' },
});

declare module '../base/texts.js' {
  interface Texts {
    case: typeof caseMessages;
  }
}
