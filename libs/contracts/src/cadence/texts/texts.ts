import type { CadenceFactType } from '#libs/cadence';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentence, Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { words } from './words.js';

const documents = {
  excused: { name: { zh: '免除的理由', en: 'Why some were let off' } },
  dissolved: { name: { zh: '撤销的说明', en: 'Why one is there no more' } },
  planned: { name: { zh: '调整安排的理由', en: 'Why the plan was changed' } },
  withdrawn: { name: { zh: '撤回的理由', en: 'Why the period was withdrawn' } },
  missingSeen: { name: { zh: '对缺项的意见', en: 'What follows of what is missing' } },
} as const satisfies Partial<Record<CadenceFactType, DocumentContract>>;

const fields: Sentences = {
  unit: { zh: '周期', en: 'How often' },
  work: { zh: '工作', en: 'What' },
  on: { zh: '首期内的一天', en: 'A day of the first period' },
  debtors: { zh: '由谁完成', en: 'Who owes it' },
  debtor: { zh: '哪一家', en: 'Which of them' },
  'excuse.debtors': { zh: '免除哪些', en: 'Whom' },
  endsOn: { zh: '截止日期', en: 'Last day' },
  way: { zh: '上报方式', en: 'How it came' },
  word: { zh: '由村里谁报的', en: 'On whose word' },
  cases: { zh: '登记的案件编号', en: 'Numbers of what was registered' },
  reasons: { zh: '理由', en: 'Reasons' },
  words: { zh: '意见', en: 'What follows' },
  office: { zh: '布置机关', en: 'Commissioned by' },
  period: { zh: '期次', en: 'Period' },
  endedAs: { zh: '结果', en: 'Outcome' },
  dueOn: { zh: '期限', en: 'Last day' },
};

const everybodyReads: Sentence = {
  zh: '本期有任务的各家都看得到：不写人和户的情况。',
  en: 'Everybody who owes something in this period reads it: write nothing of a person or a household.',
};

const thoseMeantRead: Sentence = {
  zh: '本机关、所写的各家和所属的乡镇（街道）看得到，别的单位看不到：不写人和户的情况。',
  en: 'Your office reads it, those whom it is about, and the township of a village; nobody else who owes something: write nothing of a person or a household.',
};

const hints: Sentences = {
  'file.cases': {
    zh: '发现的每一件先登记为调解或者信访，在此填它的编号；没有发现的，不填。这里只报事项，不报人和户。',
    en: 'Register each matter as a mediation or a petition and give its number here; nothing found, leave it empty. Matters alone: no person and no household.',
  },
  'file.way': {
    zh: '为所属的村代报时填写；本单位自己报送的，不填。',
    en: 'Where you file for a village of yours; left out by whoever files for itself.',
  },
  'file.word': { zh: '只写是村里的什么人，不写姓名。', en: 'What that one is in the village, and no name.' },
  'excuse.debtors': {
    zh: '全县放假等情形，一次选全部没有完成的。',
    en: 'Of a holiday of the whole county, all of them at once.',
  },
  'excuse.reasons': thoseMeantRead,
  'dissolve.reasons': thoseMeantRead,
  'plan.reasons': everybodyReads,
  'plan.endsOn': { zh: '不填即持续进行。', en: 'Left out: it goes on.' },
  'withdraw.reasons': everybodyReads,
  'seeMissing.words': { zh: '例如补报的日期、由谁督促。', en: 'By when it is made up for, and who sees to it.' },
};

/** What a command means in law, where that can be said without its dates. */
const consequences: Sentences = {
  file: {
    zh: '本期任务完成；期满后报送的记为补报。',
    en: 'It is done for this period; after its day it is recorded as late.',
  },
  withdraw: {
    zh: '误发的首期撤回：本期随即结束，各家没有任务，已提醒；以后各期不再开始。可以另行启动。',
    en: 'The period ends at once and nobody owes anything in it, of which they are reminded; none follows. The work can be begun anew.',
  },
  excuse: {
    zh: '本期不再计时，也不计缺项；下一期照常。',
    en: 'Nothing is owed in this period; the next one is as it was.',
  },
  dissolve: {
    zh: '本期任务由布置机关承接；下一期起不再安排。',
    en: 'Whoever commissioned it takes over what is owed in this period; nothing is owed in the next.',
  },
  plan: {
    zh: '从下一期起生效；本期不变。',
    en: 'It holds from the next period on; this one stays as it was published.',
  },
  seeMissing: {
    zh: '仍有缺项的，本期以有缺结束。',
    en: 'What is missing still stays missing, and the period ends so.',
  },
};

/** Every text of recurring work. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part: null },
  steps: {
    openNext: { zh: '开始下一期', en: 'Beginning the next period' },
    count: { zh: '计入一次督导', en: 'Counting a tour' },
  },
  failures: {
    'cadence.next_not_opened': {
      zh: '下一期没有开始：没有人被安排任务，也没有人被提醒。',
      en: 'The next period has not begun: nobody owes anything in it and nobody is reminded.',
    },
    'cadence.not_counted': {
      zh: '已经完成的督导没有计入：该组看来仍未完成。',
      en: 'A tour that was made does not count: its group looks as if it had not done it.',
    },
  },
  access: {
    handler: { zh: '布置', en: 'commissioned it' },
    executor: { zh: '承担任务', en: 'owes something in it' },
    superior: { zh: '所属的村承担任务，可以代报', en: 'files for villages of its own' },
  },
};
