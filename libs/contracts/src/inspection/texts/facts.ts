import type { InspectionFactType } from '#libs/inspection';
import { checklistItemIn } from '../../checklist-items.js';
import type { FactContract, FactData, FactNames, ToldFact } from '../../fact.js';
import { overdue, reminded, told } from '../../fact-words.js';
import type { Sentence } from '../../sentences/sentence.js';
import { visitPlace, visitPlans } from '../../visit-place.js';
import { words } from './words.js';

/** The word of a value of a field. */
export const wordIn = (field: keyof typeof words, value: unknown, { said }: FactNames): string => {
  const found = Object.entries<Sentence>(words[field]).find(([name]) => name === value)?.[1];
  return found === undefined ? '' : said(found);
};

const countIn = (all: unknown): string => String(Array.isArray(all) ? all.length : 0);

/** Accounts are no names: who it is stands in the list of the group. */
const officeIn = ({ office }: FactData, { officeOf }: FactNames): string => officeOf(office);

const atPlace = (data: FactData, names: FactNames, before?: readonly ToldFact[]) => ({
  place: visitPlace(data['visit'], names, before),
});

/** What is told of a visit: `{place}` is its office. */
const toldOf = (zh: string, en: string, word: FactContract['word']): FactContract => ({
  ...told(zh, en, word),
  ...{ dependsOn: visitPlans, values: atPlace },
});

/** The word of a question, the answer to it, and where. */
const answerIn = (data: FactData, names: FactNames, before?: readonly ToldFact[]) => ({
  ...atPlace(data, names, before),
  ...{ item: checklistItemIn(data['item'], names), what: wordIn('answer', data['answer'], names) },
});

/** Its place among those of the tour (`f3`). */
const nthIn = ({ finding }: FactData): string => String(finding).slice(1);

/** What the record of a tour says, by the type of its fact. */
export const facts = {
  opened: {
    said: {
      zh: '{key} 期督导方案：{people} 人，走访 {count} 个单位（{base}）。',
      en: 'Plan of a tour in {key}: {people} people visit {count} offices, on the basis of {base}.',
    },
    values: ({ period, visits, inspectors, basis }, names) => ({
      key: (period as { readonly key?: string } | undefined)?.key ?? '',
      ...{ count: countIn(visits), people: countIn(inspectors), base: wordIn('basis', basis, names) },
    }),
    word: { zh: '拟定方案', en: 'planned the tour' },
  },
  declared: told('一名成员声明没有利益冲突。', 'One of the group declares that nothing stands in the way.', {
    zh: '声明',
    en: 'declared',
  }),
  steppedBack: {
    said: {
      zh: '来自{from}的一名成员有利益冲突，已退出；理由不记录。',
      en: 'One of the group, of {from}, has stepped back; why is not recorded.',
    },
    values: (data, names) => ({ from: officeIn(data, names) }),
    word: { zh: '退出', en: 'stepped back' },
  },
  published: told('督导方案已发布。', 'The plan is published.', { zh: '发布方案', en: 'published the plan' }),
  inspectorReplaced: {
    said: { zh: '更换一名成员。', en: 'An inspector is replaced.' },
    variants: [
      { fits: ({ by }) => by === null, zh: '一名成员退出，没有人接替。', en: 'An inspector leaves, and nobody comes.' },
    ],
    word: { zh: '更换成员', en: 'replaced an inspector' },
  },
  inspectorLost: {
    said: {
      zh: '来自{from}的一名成员已经不在该单位任职，或者账号已经停用，须更换。',
      en: 'One of the group, of {from}, has no account or no post there any more, and is to be replaced.',
    },
    values: (data, names) => ({ from: officeIn(data, names) }),
    word: { zh: '成员离开', en: 'an inspector is there no more' },
  },
  inspectorAdded: {
    said: { zh: '增加一名成员，来自{from}。', en: 'An inspector is added, of {from}.' },
    values: ({ by }, names) => ({ from: officeIn((by ?? {}) as FactData, names) }),
    word: { zh: '增加成员', en: 'added an inspector' },
  },
  leaderChanged: told('更换组长。', 'Another one leads the group.', { zh: '更换组长', en: 'changed the leader' }),
  visitAdded: told('增加走访：{office}（{on}）。', '{office} is visited too, on {on}.', {
    zh: '增加走访',
    en: 'added a visit',
  }),
  visitMoved: toldOf('走访{place}改期至 {on}。', 'The visit to {place} is moved to {on}.', {
    zh: '改期',
    en: 'moved a visit',
  }),
  visitDropped: toldOf('取消走访{place}。', 'The visit to {place} is dropped.', {
    zh: '取消走访',
    en: 'dropped a visit',
  }),
  sampleFrozen: {
    said: {
      zh: '第 {sample} 次抽取：锁定 {count} 件（{from} 至 {until}），督导组成员办理过的 {handled} 件不在其中。',
      en: 'Draw {sample}: {count} cases of {from} to {until} are frozen; {handled} in which one of the group acted are left out.',
    },
    values: ({ candidates, handled }) => ({ count: countIn(candidates), handled: String(handled) }),
    word: { zh: '锁定抽样', en: 'froze a sample' },
  },
  sampleDrawn: {
    said: { zh: '第 {sample} 次抽取：抽中 {count} 件。', en: 'Draw {sample}: {count} cases are drawn.' },
    values: ({ drawn }) => ({ count: countIn(drawn) }),
    word: { zh: '抽取', en: 'drew a sample' },
  },
  answered: {
    said: { zh: '走访{place}，检查项“{item}”：{what}。', en: 'Visit to {place}, question “{item}”: {what}.' },
    ...{ dependsOn: visitPlans, values: answerIn },
    word: { zh: '回答检查项', en: 'answered a question' },
  },
  answerSettled: {
    said: {
      zh: '组长确定走访{place}的检查项“{item}”：{what}。',
      en: 'The leader settles question “{item}” of the visit to {place}: {what}.',
    },
    ...{ dependsOn: visitPlans, values: answerIn },
    word: { zh: '确定回答', en: 'settled a question' },
  },
  historyTaken: told(
    '第 {taken} 份：固定一件抽中案件的经过，至第 {upTo} 条。',
    'Taken {taken}: the history of a sampled case, up to its line {upTo}.',
    { zh: '固定案件经过', en: 'took a history' },
  ),
  talkRecorded: toldOf('走访{place}的一次访谈（{on}）。', 'A talk at the visit to {place}, on {on}.', {
    zh: '记录访谈',
    en: 'recorded a talk',
  }),
  talksExpired: told('访谈记录保存期限已满。', 'What was said in talks is kept no longer.', {
    zh: '删除访谈记录',
    en: 'let go of what was said in talks',
  }),
  findingIssued: {
    said: {
      zh: '发出第 {n} 个问题：{office}，{level}，整改期限 {until}。',
      en: 'Finding {n} is issued to {office}: {level}, to be mended by {until}.',
    },
    values: (data, names) => ({ n: nthIn(data), level: wordIn('grade', data['grade'], names) }),
    word: { zh: '发出问题', en: 'issued a finding' },
  },
  visitSettled: {
    said: {
      zh: '走访{place}发现的问题已全部发出；{count} 项“否”不发出问题，已写明理由。',
      en: 'All that was found at the visit to {place} is issued; of {count} questions that stand at no nothing is, for reasons that are recorded.',
    },
    variants: [
      {
        fits: ({ unmet }) => !Array.isArray(unmet) || unmet.length === 0,
        zh: '走访{place}发现的问题已全部发出。',
        en: 'All that was found at the visit to {place} is issued.',
      },
    ],
    dependsOn: visitPlans,
    values: (data, names, before) => ({ ...atPlace(data, names, before), count: countIn(data['unmet']) }),
    word: { zh: '确认问题发出', en: 'settled a visit' },
  },
  recordClosed: toldOf(
    '走访{place}的记录已完成（{on}），所发现的问题待发出。',
    'The record of the visit to {place} was closed on {on}: what was found is to be issued.',
    {
      zh: '待发出问题',
      en: 'has to issue what was found',
    },
  ),
  counted: told('督导计划完成（{on}），计入本期。', 'All that was planned is done on {on}: the tour counts.', {
    zh: '完成督导',
    en: 'came to count',
  }),
  reportSubmitted: told('督导报告已提交。', 'The report is handed in.', { zh: '提交报告', en: 'handed the report in' }),
  reportReturned: told('报告退回修改。', 'The report is returned.', { zh: '退回报告', en: 'returned the report' }),
  deciderNamed: told(
    '没有可以审定的负责人，指定{office}的一人审定。',
    'None of those who answer for the office may weigh it: somebody of {office} is named for it.',
    { zh: '指定审定人', en: 'named who weighs the report' },
  ),
  reportAdopted: told('报告已审定。', 'The report is adopted.', { zh: '审定报告', en: 'adopted the report' }),
  ended: {
    said: { zh: '督导结束：{how}。', en: 'The tour has ended: {how}.' },
    values: ({ as }, names) => ({ how: wordIn('endedAs', as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  overdue,
} as const satisfies Record<InspectionFactType, FactContract>;
