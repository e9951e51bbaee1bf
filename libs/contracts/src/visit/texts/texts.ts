import type { VisitFactType } from '#libs/visit';
import type { DocumentContract } from '../../document.js';
import type { FactData, FactVariant } from '../../fact.js';
import type { KindTexts, PartTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { visitPlace } from '../../visit-place.js';
import { codes } from './codes.js';
import { facts, wordIn } from './facts.js';
import { words } from './words.js';

const documents = {
  announced: { name: { zh: '走访通知书', en: 'Notice of the visit' }, isComposed: true },
  leftOut: { name: { zh: '不回答的理由', en: 'Why a question is left out' } },
  correctedOnSpot: { name: { zh: '立行立改', en: 'What was put right at once' } },
  closed: { name: { zh: '走访记录（送签）', en: 'The record, to be signed' }, isComposed: true },
  reopened: { name: { zh: '重新打开的理由', en: 'Why the record is open again' } },
  signed: { name: { zh: '单位对记录的意见', en: 'What the office says to the record' } },
  refused: { name: { zh: '拒签的说明', en: 'Why it is not signed' } },
  ended: { name: { zh: '走访记录', en: 'The record' }, isComposed: ({ as }) => as === 'made' },
  concluded: { name: { zh: '督导结论反馈书', en: 'The conclusion of the tour' }, isComposed: true },
} as const satisfies Partial<Record<VisitFactType, DocumentContract>>;

const fields: Sentences = {
  answer: { zh: '回答', en: 'Answer' },
  answers: { zh: '看到的回答数', en: 'Answers seen' },
  attachment: { zh: '签署的文件', en: 'The paper that is signed' },
  begunOn: { zh: '走访日期', en: 'Made on' },
  cases: { zh: '有关案件', en: 'Cases that show it' },
  checklist: { zh: '检查表', en: 'Checklist' },
  commissioner: { zh: '布置机关', en: 'Commissioned by' },
  dueOn: { zh: '期限', en: 'Last day' },
  endedAs: { zh: '结果', en: 'Outcome' },
  findings: { zh: '送达的问题', en: 'Findings put to it' },
  files: { zh: '证据文件', en: 'Files that show it' },
  group: { zh: '承担单位', en: 'Office of the group' },
  inspection: { zh: '所属督导', en: 'Tour' },
  item: { zh: '检查项', en: 'Question' },
  office: { zh: '被走访单位', en: 'Office' },
  on: { zh: '日期', en: 'Day' },
  proof: { zh: '送达凭证', en: 'What shows it' },
  reasons: { zh: '理由', en: 'Reasons' },
  refuses: { zh: '拒签', en: 'Does not sign' },
  tour: { zh: '督导', en: 'Tour' },
  visitOn: { zh: '走访日期', en: 'Day of the visit' },
  words: { zh: '说明', en: 'Words' },
};

const hints: Sentences = {
  'noteServed.proof': {
    zh: '送达回执的扫描件；先在附件中上传。',
    en: 'A scan of the receipt. Put it to the files first.',
  },
  'close.words': { zh: '走访的概况；被走访单位会看到。', en: 'How the visit went; the office reads it.' },
};

const consequences: Sentences = {
  announce: { zh: '被走访单位从此看到这次走访。', en: 'From then on the office sees the visit.' },
  begin: { zh: '被走访单位从此看到这次走访。', en: 'From then on the office sees the visit.' },
  leaveOut: { zh: '记录显示不回答的理由。', en: 'The record shows why it is not answered.' },
  correctOnSpot: { zh: '记入走访记录。', en: 'It stands in the record.' },
  close: {
    zh: '不再回答；单位从此看到各项结果，看不到谁怎么回答。双方签署，单位五个工作日内。',
    en: 'Nothing is answered any more; the office reads what stands, and never who said it. Both sides sign, the office within five working days.',
  },
  reopen: { zh: '已经签署的须重新签署。', en: 'What was signed is signed anew.' },
  sign: {
    zh: '单位也签署或者拒签后，走访完成。',
    en: 'Once the office has signed too, or has refused, the visit is made.',
  },
  countersign: {
    zh: '督导组也签署后，走访完成。拒签须说明理由，不影响走访完成。',
    en: 'Once the group has signed too, the visit is made. Whoever refuses says why, which keeps nothing from being made.',
  },
  signForOffice: { zh: '督导组也签署后，走访完成。', en: 'Once the group has signed too, the visit is made.' },
  recordRefusal: {
    zh: '单位在签署期限内没有签署的，才能记录；不影响走访完成，说明记录在案。',
    en: 'Only once the office’s days to sign have passed; it keeps nothing from being made, and what is said is recorded.',
  },
  receive: {
    zh: '记录本单位已经收到督导结论；问题的签收、异议和整改，在各个问题里办理。',
    en: 'It is recorded that your office has the conclusion; each finding is received, disputed and mended by itself.',
  },
  noteServed: { zh: '记录单位已在纸上签收督导结论。', en: 'It is recorded that the office signed for it on paper.' },
};

const cause =
  (begins: string) =>
  ({ cause: told }: FactData): boolean =>
    typeof told === 'string' && told.startsWith(begins);
const tells = (begins: string, zh: string, en: string): FactVariant => ({ fits: cause(begins), zh, en });

/** How a tour tells of its visits, each by its office, and a visit of its tour. */
const part: PartTexts = {
  noted: {
    said: { zh: '走访{place}有新情况。', en: 'Something new of the visit to {place}.' },
    variants: [
      tells('plan/', '走访{place}已安排。', 'The visit to {place} is arranged.'),
      tells('announced/', '走访{place}已通知单位。', '{place} was told of its visit.'),
      tells('begun/', '走访{place}已开始。', 'The visit to {place} has begun.'),
      tells('closed/', '走访{place}的记录已完成。', 'The record of the visit to {place} is closed.'),
      tells('reopened/', '走访{place}的记录重新打开。', 'The record of the visit to {place} is open again.'),
      tells('over', '走访{place}已得知督导结束。', 'The visit to {place} knows that the tour is over.'),
    ],
    values: ({ name }, names, before) => ({ place: visitPlace(name, names, before) }),
  },
  ended: {
    said: { zh: '走访{place}结束：{how}。', en: 'The visit to {place} has ended: {how}.' },
    values: ({ part: id, outcome }, names, before = []) => {
      const noted = before.findLast(({ data }) => data['part'] === id && data['name'] !== undefined);
      return { place: visitPlace(noted?.data['name'], names, before), how: wordIn('endedAs', outcome, names) };
    },
  },
  parentKnows: { said: { zh: '已告知督导组。', en: 'The tour was told.' } },
};

/** Every text of a visit. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: { announce: { zh: '把走访情况告知督导', en: 'Telling the tour how the visit stands' } },
  failures: {
    'visit.parent_not_told': {
      zh: '督导不知道走访的情况：看来仍未完成。',
      en: 'The tour does not know how the visit stands: it looks as if it was not made.',
    },
  },
  access: {
    supervisor: { zh: '布置', en: 'commissioned it' },
    inspector: { zh: '督导组成员', en: 'of the group' },
    addressee: { zh: '被走访单位', en: 'is visited' },
  },
};
