import type { CircularFactType } from '#libs/circular';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { words } from './words.js';

const documents = {
  issued: {
    name: { zh: '通报、情况报告、建议', en: 'The circular' },
    isComposed: true,
    overBy: { withdrawn: { zh: '已撤回', en: 'taken back' } },
  },
  declined: { name: { zh: '不提出建议的理由', en: 'Why no proposal is made' } },
  answered: { name: { zh: '采纳情况的书面反馈', en: 'Whether it is adopted' } },
  withdrawn: { name: { zh: '撤回的理由', en: 'Why it was taken back' } },
} as const satisfies Partial<Record<CircularFactType, DocumentContract>>;

const fields: Sentences = {
  as: { zh: '采纳情况', en: 'Adopted' },
  cites: { zh: '引用的问题', en: 'Findings that it is of' },
  dueOn: { zh: '签收期限', en: 'To be received by' },
  endedAs: { zh: '结果', en: 'Outcome' },
  form: { zh: '文种', en: 'What it is' },
  ground: { zh: '点名的认定', en: 'Why an office is named' },
  issuedOn: { zh: '发出日期', en: 'Issued on' },
  item: { zh: '检查项目', en: 'Item' },
  named: { zh: '点名的单位', en: 'Offices that are named' },
  office: { zh: '发文机关', en: 'Issued by' },
  period: { zh: '季度', en: 'Quarter' },
  reasons: { zh: '理由', en: 'Reasons' },
  title: { zh: '标题', en: 'Title' },
  to: { zh: '发送单位', en: 'It goes to' },
  words: { zh: '正文', en: 'Text' },
  'answer.words': { zh: '理由和办法', en: 'Why, and what follows' },
};

const aboutOffices = {
  zh: '写单位的工作，不写任何人的姓名和情况（平台认不出人名，发出的人核对）；不按信访、纠纷的数量排名。',
  en: 'About the work of offices, without names or circumstances of anybody (a person’s name is not recognised here: whoever issues it looks for one); no ranking by number of petitions or disputes.',
};

const hints: Sentences = {
  'issue.words': aboutOffices,
  'issue.named': {
    zh: '不选的，正文不点名。只有联席会议和政府可以点名。',
    en: 'Left empty, the text names none. The joint conference and governments alone name any.',
  },
  'issue.ground': {
    zh: '联席会议点名的，写明认定的履职不力和严重问题（第三十九条第三款），印在通报上。',
    en: 'Where the joint conference names an office: the failure in duty and the serious problems that were found (39(3)); it stands on the circular.',
  },
};

/** Every text of a circular. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, facts, documents, part: null },
  consequences: {
    issue: {
      zh: '发送单位从此看到，三个工作日内签收；不能再修改。',
      en: 'Whoever it goes to sees it from then on, and receives it within three working days; it is revised no more.',
    },
    decline: {
      zh: '研究结束，理由留在卷内；同一项目下一季度再出现的，再提请研究。',
      en: 'It was considered, and why none is made stays on record; found again in a later quarter, the item is laid before the bureau again.',
    },
    answer: {
      zh: '提出建议的信访部门看到；全部反馈后结束。',
      en: 'The bureau that has proposed it reads it; once all have answered, it is over.',
    },
    receive: { zh: '记录本机关已经收到。', en: 'It is recorded that this office has it.' },
    withdraw: {
      zh: '标明已撤回；已经看到的单位仍然看得到。',
      en: 'It says so from then on; whoever has seen it still sees it.',
    },
  },
  steps: {},
  failures: {},
  access: {
    handler: { zh: '发文机关', en: 'issues it' },
    addressee: { zh: '发送单位', en: 'gets it' },
  },
};
