import { law, ours, where, type NoticeKind } from './content.js';

/** What every paper of the execution of an opinion says. */
const paper = {
  number: ours('执行事项编号', 'number of the execution'),
  matter: ours('信访件编号', 'number of the petition'),
  office: ours('作出文书的机关、单位', 'whose paper it is'),
  executor: law('32(2)', '执行的机关、单位', 'who carries it out'),
  decidedOn: ours('处理意见的日期', 'the day of the opinion'),
  dueOn: ours('执行期限', 'the day of its execution'),
  what: where(null, '执行什么', 'what is to be carried out'),
};
const late = where(null, '已逾期的天数', 'how late it is');

/** The papers of the execution of an opinion (执行文书), by the organ that urges it. No law has a form for one: what they state is ours. */
export const executionPapers = {
  executionUrging: {
    name: { zh: '督促执行书', en: 'Urging of an execution' },
    article: '32(2)',
    contents: { ...paper, late, text: ours('督促的内容', 'what is said') },
  },
  executionOptions: {
    name: { zh: '可以采取的途径告知书', en: 'What may be done now' },
    article: '32(2)',
    contents: {
      ...paper,
      late,
      routes: where(null, '可以采取的途径和期限', 'what may be done, and by when'),
    },
  },
  executionRecord: {
    name: { zh: '执行情况记录', en: 'Record of an execution' },
    article: '32(2)',
    contents: {
      ...paper,
      creditors: where(null, '信访人', 'who petitions'),
      moved: where(null, '推迟的经过', 'how its day was put off'),
      executed: where(null, '执行经过', 'what was done, and when'),
      outcome: ours('结果', 'how it has ended'),
      endedOn: ours('结束日期', 'when it has ended'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;
