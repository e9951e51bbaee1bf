import type { InspectionFactType } from '#libs/inspection';
import type { DocumentContract } from '../../document.js';
import type { KindTexts, PartTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { consequences } from './consequences.js';
import { facts, wordIn } from './facts.js';
import { words } from './words.js';

const documents = {
  opened: { name: { zh: '督导方案（拟）', en: 'The plan, as drafted' } },
  published: { name: { zh: '督导方案', en: 'The plan' }, isComposed: true },
  inspectorReplaced: { name: { zh: '方案变更：更换成员', en: 'Plan changed: an inspector' }, isComposed: true },
  inspectorAdded: { name: { zh: '方案变更：增加成员', en: 'Plan changed: one more inspector' }, isComposed: true },
  leaderChanged: { name: { zh: '方案变更：更换组长', en: 'Plan changed: the leader' }, isComposed: true },
  visitAdded: { name: { zh: '方案变更：增加走访', en: 'Plan changed: one more visit' }, isComposed: true },
  visitMoved: { name: { zh: '方案变更：走访改期', en: 'Plan changed: the day of a visit' }, isComposed: true },
  visitSettled: { name: { zh: '不发出问题的理由', en: 'Why nothing was issued' } },
  visitDropped: { name: { zh: '方案变更：取消走访', en: 'Plan changed: a visit is dropped' }, isComposed: true },
  sampleFrozen: { name: { zh: '再次抽取的理由', en: 'Why another sample was drawn' } },
  answered: { name: { zh: '对检查项的说明', en: 'What was said to a question' } },
  answerSettled: { name: { zh: '组长确定的理由', en: 'Why the leader settles it so' } },
  talkRecorded: { name: { zh: '访谈记录', en: 'A talk' } },
  findingIssued: { name: { zh: '发现的问题', en: 'A finding' } },
  reportSubmitted: { name: { zh: '督导报告', en: 'The report' } },
  reportReturned: { name: { zh: '督导报告退回通知书', en: 'Return of the report' }, isComposed: true },
  reportAdopted: { name: { zh: '督导报告（审定）', en: 'The report, as adopted' }, isComposed: true },
  deciderNamed: { name: { zh: '指定审定人的理由', en: 'Why somebody else weighs the report' } },
  ended: { name: { zh: '取消督导的理由', en: 'Why the tour was called off' } },
} as const satisfies Partial<Record<InspectionFactType, DocumentContract>>;

const fields: Sentences = {
  account: { zh: '成员', en: 'Inspector' },
  answer: { zh: '回答', en: 'Answer' },
  articles: { zh: '依据条款', en: 'Articles' },
  basis: { zh: '督导依据', en: 'Basis' },
  by: { zh: '接替人', en: 'Who comes' },
  cases: { zh: '有关案件', en: 'Cases that show it' },
  cadence: { zh: '所属期次', en: 'Period of' },
  checklist: { zh: '检查表', en: 'Checklist' },
  commissioner: { zh: '布置机关', en: 'Commissioned by' },
  debtor: { zh: '督导组', en: 'Group' },
  dueOn: { zh: '期限', en: 'Last day' },
  endedAs: { zh: '结果', en: 'Outcome' },
  files: { zh: '证据文件', en: 'Files that show it' },
  finding: { zh: '问题编号', en: 'Finding' },
  grade: { zh: '问题等级', en: 'Grade' },
  group: { zh: '承担单位', en: 'Office of the group' },
  inspectors: { zh: '督导组成员', en: 'The group' },
  isAnnounced: { zh: '事先通知', en: 'Announced' },
  isFree: { zh: '没有利益冲突', en: 'Nothing stands in the way' },
  isRevisited: { zh: '需要回头看', en: 'A second visit is wanted' },
  item: { zh: '检查项', en: 'Question of the checklist' },
  leader: { zh: '组长', en: 'Leader' },
  of: { zh: '抽中的案件', en: 'Drawn case' },
  office: { zh: '单位', en: 'Office' },
  on: { zh: '日期', en: 'Day' },
  period: { zh: '期次', en: 'Period' },
  reasons: { zh: '理由', en: 'Reasons' },
  report: { zh: '报告', en: 'Report' },
  summary: { zh: '公开摘要', en: 'Summary for the public' },
  themes: { zh: '督导内容和范围', en: 'What is inspected' },
  title: { zh: '名称', en: 'Title' },
  from: { zh: '自', en: 'From' },
  quotas: { zh: '分层抽取', en: 'Of strata' },
  random: { zh: '随机抽取', en: 'At random' },
  sample: { zh: '抽取次序', en: 'Draw' },
  toMend: { zh: '整改要求', en: 'What is to be mended' },
  until: { zh: '整改期限', en: 'To be mended by' },
  version: { zh: '版本', en: 'Version' },
  visit: { zh: '走访', en: 'Visit' },
  visits: { zh: '走访安排', en: 'Visits' },
  words: { zh: '情况', en: 'What was found or said' },
  'nameDecider.account': { zh: '审定人', en: 'Who weighs it' },
  'nameDecider.office': { zh: '其所在机关', en: 'Of which office' },
  'freezeSample.until': { zh: '至', en: 'Until' },
  'settleVisit.reasons': { zh: '不发出问题的理由', en: 'Why nothing is issued' },
  'freezeSample.reasons': { zh: '再次抽取的理由', en: 'Why again' },
  'issueFinding.words': { zh: '发现的问题', en: 'What was found' },
  'recordTalk.words': { zh: '访谈记录', en: 'What was said' },
};

const hints: Sentences = {
  'declare.isFree': {
    zh: '在被督导单位任职、两年内任过职，或者有其他影响公正的情况的，选“否”，不用说明理由。',
    en: 'Say no where you belong to one of these offices, did within two years, or anything else stands in the way; no reason is asked.',
  },
  'answer.words': {
    zh: '被走访单位看不到；写单位的工作，不写任何人的姓名。',
    en: 'The office that is visited does not read it; about its work, without names.',
  },
  'recordTalk.words': {
    zh: '被走访单位看不到；不写谈话人的姓名。',
    en: 'The office that is visited does not read it; name nobody who spoke.',
  },
  'issueFinding.articles': { zh: '例如 23(2)、34。', en: 'As they are cited: 23(2), 34.' },
  'issueFinding.words': {
    zh: '写单位的工作，不写信访人和工作人员的姓名。被督导单位会看到。',
    en: 'About the work of the office, without names of petitioners or staff. The office reads it.',
  },
  'issueFinding.until': {
    zh: '整改期限不早于异议期限（自签收之日起三十日）届满之日；早于该日的，以届满之日为准。',
    en: 'The office may dispute it for thirty days from its receipt, and mends it by no day before these end: an earlier one is that day.',
  },
  'settleVisit.reasons': {
    zh: '有检查项为“否”、没有发出问题的，写明理由。',
    en: 'Where a question stands at no and nothing is issued of it.',
  },
  'freezeSample.from': {
    zh: '这些日子里办理过的案件可以抽取，后来退回、转走的也在内。',
    en: 'What the offices handled in these days may be drawn, what they sent back or passed on since among it.',
  },
  'freezeSample.random': {
    zh: '层内不足的，也随机补足。',
    en: 'What a stratum cannot fill is drawn at random too.',
  },
  'issueFinding.visit': { zh: '不是走访发现的，不选。', en: 'Left out where no visit has found it.' },
  'submitReport.summary': {
    zh: '不写任何人的姓名，不写被走访单位的名称、简称和案件编号：报告审定以后向社会公开，并送达各被走访单位。平台认不出人名，由审定人核对。',
    en: 'It names nobody, no office that was visited, and no case by its number: once the report is adopted anybody reads it, and so does each of those offices. A person’s name is not recognised here: whoever adopts the report looks for one.',
  },
};

/** How a period tells of its tours, and a tour of its period. */
const part: PartTexts = {
  noted: {
    said: { zh: '{debtor} 的第 {n} 次督导列入本期。', en: 'Tour {n} of {debtor} is one of this period.' },
    values: ({ name }, { officeOf }) => {
      const [debtor = '', n = ''] = typeof name === 'string' ? name.split('/') : [];
      return { debtor: officeOf(debtor), n };
    },
    variants: [
      {
        fits: ({ cause }) => typeof cause === 'string' && cause.startsWith('counted/'),
        zh: '{debtor} 的第 {n} 次督导已完成计划。',
        en: 'Tour {n} of {debtor} has done all that was planned.',
      },
    ],
  },
  ended: {
    said: { zh: '一次督导结束：{how}。', en: 'A tour has ended: {how}.' },
    values: ({ outcome }, names) => ({ how: wordIn('endedAs', outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知本期。', en: 'The period was told.' } },
};

/** Every text of a tour. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: {
    drawSample: { zh: '抽取案件', en: 'Drawing the sample' },
    announce: { zh: '把督导情况告知本期', en: 'Telling the period how the tour stands' },
  },
  failures: {
    'inspection.sample_not_drawn': {
      zh: '抽样已经锁定而没有抽取：督导组看不到要查阅的案件。',
      en: 'A sample is frozen and not drawn: the group has no cases to read.',
    },
    'inspection.visit_not_told': {
      zh: '走访没有安排或者没有得知变更：没有人被提醒去走访。',
      en: 'A visit is not there, or does not know what has changed: nobody is reminded to make it.',
    },
    'inspection.finding_not_opened': {
      zh: '问题没有送达被督导单位，也没有计时。',
      en: 'A finding has not reached its office, and no time runs.',
    },
    'inspection.parent_not_told': {
      zh: '本期不知道这次督导：该组看来仍未完成。',
      en: 'The period does not know of the tour: its group looks as if it had not done it.',
    },
  },
  access: {
    supervisor: { zh: '布置', en: 'commissioned it' },
    inspector: { zh: '督导组成员', en: 'of the group' },
    superior: { zh: '审定人', en: 'weighs its report' },
  },
};
