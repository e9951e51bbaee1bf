import type { FindingFactType } from '#libs/finding';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentence, Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words } from './words.js';

const documents = {
  served: { name: { zh: '督导问题整改通知书', en: 'Notice of a finding' }, isComposed: true },
  leftThere: {
    name: { zh: '留置送达记录', en: 'Record that it was left there' },
    parts: { witness: { zh: '见证人', en: 'Witness' }, reasons: { zh: '留置送达的理由', en: 'Why it was left' } },
  },
  disputed: { name: { zh: '异议申请', en: 'Dispute' } },
  deciderNamed: { name: { zh: '指定复核决定人的理由', en: 'Why somebody else rules' } },
  takenBack: { name: { zh: '撤销的理由', en: 'Why it was taken back' } },
  ruled: {
    name: { zh: '督导问题复核决定书', en: 'Ruling on a disputed finding' },
    isComposed: true,
    parts: { reasons: { zh: '理由', en: 'Reasons' }, toMend: { zh: '整改要求', en: 'What is to be mended' } },
  },
  reported: { name: { zh: '整改报告', en: 'Report that it is mended' } },
  reportReturned: { name: { zh: '整改报告退回通知书', en: 'Return of the report' }, isComposed: true },
  verified: { name: { zh: '整改核查意见书', en: 'Verification' }, isComposed: true },
  visitedAgain: { name: { zh: '“回头看”意见书', en: 'Second visit' }, isComposed: true },
  extenderNamed: { name: { zh: '指定延长期限的人的理由', en: 'Why somebody else gives more time' } },
  extended: { name: { zh: '延长整改期限通知书', en: 'More time to mend it' }, isComposed: true },
} as const satisfies Partial<Record<FindingFactType, DocumentContract>>;

const fields: Sentences = {
  office: { zh: '被督导单位', en: 'Inspected office' },
  account: { zh: '复核决定人', en: 'Who rules' },
  'nameDecider.office': { zh: '其所在机关', en: 'Of which office' },
  commissioner: { zh: '组织督导的机关', en: 'Commissioned by' },
  group: { zh: '督导组', en: 'Group' },
  basis: { zh: '督导依据', en: 'On whose behalf' },
  grade: { zh: '问题等级', en: 'Grade' },
  item: { zh: '检查项目', en: 'Item' },
  inspection: { zh: '督导', en: 'Inspection' },
  on: { zh: '日期', en: 'Day' },
  'noteServed.on': { zh: '签收日期', en: 'Day on which it was signed for' },
  'noteDisputed.on': { zh: '收到日期', en: 'Day on which it came' },
  'noteReported.on': { zh: '收到日期', en: 'Day on which it came' },
  'noteLeft.on': { zh: '留置送达日期', en: 'Day on which it was left there' },
  witness: { zh: '见证人', en: 'Witness' },
  proof: { zh: '送达回执', en: 'What shows that' },
  'noteDisputed.proof': { zh: '异议书', en: 'The letter' },
  'noteReported.proof': { zh: '书面报告', en: 'The letter' },
  'noteReported.words': { zh: '整改情况', en: 'What was mended' },
  reasons: { zh: '理由', en: 'Reasons' },
  files: { zh: '材料', en: 'Files' },
  as: { zh: '决定', en: 'Ruling' },
  ruled: { zh: '决定', en: 'Ruling' },
  toMend: { zh: '整改要求', en: 'What is to be mended' },
  until: { zh: '整改期限', en: 'Mended by' },
  mendBy: { zh: '整改期限', en: 'Mended by' },
  isRevisited: { zh: '需要“回头看”', en: 'Visited once more' },
  words: { zh: '情况', en: 'In words' },
  'report.words': { zh: '整改情况', en: 'What was mended' },
  'verify.words': { zh: '核查情况', en: 'What was seen' },
  'nameExtender.account': { zh: '由谁延长', en: 'Who gives more time' },
  evidence: { zh: '核查依据', en: 'By what it was seen' },
  isMended: { zh: '已经整改', en: 'It is mended' },
  endedAs: { zh: '结果', en: 'Outcome' },
  dueOn: { zh: '期限', en: 'Due' },
  commissionedBy: { zh: '督办机关', en: 'Pressed by' },
};

const ofOffices: Sentence = {
  zh: '写单位工作中的问题，不写群众的姓名和情况。',
  en: 'About the work of the office: no name and nothing of any person or household.',
};

const hints: Sentences = {
  'dispute.reasons': {
    zh: '说明哪里与事实或者规定不符。异议只能提出一次。',
    en: 'What of it is wrong in fact or law. It is disputed once.',
  },
  'dispute.files': { zh: '能说明理由的材料。', en: 'What shows the reasons.' },
  'report.words': ofOffices,
  'report.files': {
    zh: '能证明已经整改的材料。',
    en: 'What shows that it is mended.',
  },
  'verify.words': ofOffices,
  'verify.evidence': {
    zh: '看了什么材料，凭它销号；销号后不能撤回。可以当场拍照、选文件。',
    en: 'What was looked at: it is struck off by that, and nobody withdraws it afterwards. Photograph it or choose a file here.',
  },
  'noteLeft.witness': {
    zh: '在场的基层组织代表或者其他见证人：姓名、单位、职务。',
    en: 'Who was there and saw it, of a grass-roots organisation or another: name, organisation, post.',
  },
  'noteLeft.reasons': { zh: '单位拒收的情况、说明了什么。', en: 'How the office refused it, and what was said.' },
  'noteLeft.proof': {
    zh: '有送达人、见证人签名的送达回执，或者现场照片。',
    en: 'The certificate with the signatures of whoever left it and of the witness, or a photograph.',
  },
  'noteServed.proof': {
    zh: '送达回执的扫描件；先在附件中上传。',
    en: 'A scan of the receipt. Put it to the files first.',
  },
  'noteDisputed.on': {
    zh: '在期限内收到的，补登记也有效。',
    en: 'What came within the days counts, also where it is recorded later.',
  },
  'withdraw.reasons': { zh: '写明错在哪里；被督导单位看得到。', en: 'What of it is wrong: its office reads it.' },
  'rule.grade': { zh: '决定变更的填写；不变的不填。', en: 'With a change; left out: it stays.' },
  'rule.toMend': { zh: '决定变更的填写；不变的不填。', en: 'With a change; left out: it stays.' },
  'rule.until': { zh: '决定变更的填写；不变的不填。', en: 'With a change; left out: it stays.' },
  'rule.isRevisited': { zh: '决定变更的填写；不变的不填。', en: 'With a change; left out: it stays.' },
  'returnReport.until': { zh: '不早于原来的整改期限。', en: 'No sooner than it had to be mended.' },
  'visitAgain.on': { zh: '核查以后的日期，不在当天。', en: 'On a later day than it was verified.' },
  'visitAgain.until': {
    zh: '没有整改到位的填写；至少十日，不早于原来的整改期限。',
    en: 'Where it is not mended: in ten days at least, no sooner than it had to be.',
  },
};

/** What a command means in law, where that can be said without its dates. */
const consequences: Sentences = {
  approve: {
    zh: '送达被督查单位；确认的人不再参与复核。',
    en: 'Its office is told; whoever approves it rules on no dispute of it.',
  },
  receive: {
    zh: '自签收之日起三十日为提出异议的期限，并开始计算整改期限。',
    en: 'From today it may be disputed for thirty days, and the days to mend it run.',
  },
  noteServed: {
    zh: '自签收之日起计算提出异议和整改的期限。',
    en: 'The days to dispute and to mend it run from the day on which it was signed for.',
  },
  noteLeft: {
    zh: '自留置之日起计算提出异议和整改的期限，与签收相同。',
    en: 'The days to dispute and to mend it run from the day on which it was left there, as from a receipt.',
  },
  accept: { zh: '不再提出异议，按期整改。', en: 'It is disputed no more, and mended by its day.' },
  dispute: {
    zh: '由组织督导的机关在三十日内决定，参与督导的人员回避；决定以前不计整改期限。只能提出一次。',
    en: 'Whoever commissioned the inspection rules within thirty days, by people who took no part; until then nothing is to be mended. It is disputed once.',
  },
  noteDisputed: {
    zh: '自收到之日起三十日内决定；决定以前不计整改期限。',
    en: 'It is ruled on within thirty days of the letter; until then nothing is to be mended.',
  },
  nameDecider: {
    zh: '由指定的人作出复核决定；代理人不能代为决定。期限不变。',
    en: 'Whoever is named rules, and nobody in that place. The days run on.',
  },
  rule: {
    zh: '维持、变更的，重新计算整改期限，不少于提出异议时剩余的天数；撤销的，问题结束。',
    en: 'What stands is to be mended, in as many days as were left at least; what is withdrawn has ended.',
  },
  report: {
    zh: '由没有参与发现的人员核查；异议期限未满的，按接受处理。',
    en: 'Somebody who did not find it looks. What might still be disputed is accepted with it.',
  },
  noteReported: {
    zh: '由没有参与发现、也没有登记这份报告的人员核查。',
    en: 'Somebody looks who neither found it nor has recorded this.',
  },
  returnReport: { zh: '继续整改，到期再次报告。', en: 'It goes on being mended, and is reported again.' },
  verify: {
    zh: '销号；需要“回头看”的，再去一次以后销号。',
    en: 'It is struck off; where somebody goes there again, after that.',
  },
  visitAgain: { zh: '已经整改的销号，没有的继续整改。', en: 'What is mended is struck off, what is not goes on.' },
  nameExtender: {
    zh: '由指定的人延长整改期限，原组长不再延长；仍然只能延长一次。',
    en: 'Whoever is named gives more time instead of the leader; it is extended once all the same.',
  },
  extend: { zh: '只能延长一次；期限已过的不能延长。', en: 'Once, and before its day has passed.' },
  withdraw: { zh: '问题结束，不计入重复。', en: 'It has ended, and is repeated by none.' },
};

/** Every text of a finding. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: {
    lookBack: { zh: '查找同一项目以前的问题并送达', en: 'Looking for the same item, and putting it to its office' },
    announce: { zh: '把问题的情况告知督导', en: 'Telling the inspection how it stands' },
  },
  failures: {
    'finding.not_put_to_office': {
      zh: '问题没有送达被督导单位：没有人知道，也没有人整改。',
      en: 'It is not put to its office: nobody there knows of it, and nobody mends it.',
    },
    'finding.parent_not_told': {
      zh: '督导不知道问题的进展。',
      en: 'The inspection does not know how it stands.',
    },
    'finding.not_pressed': {
      zh: '逾期没有整改，也没有催办。',
      en: 'It is not mended in time, and nobody presses for it.',
    },
    'finding.press_not_ended': {
      zh: '问题已经结束，催办还没有停止。',
      en: 'The finding has ended, and its supervision goes on.',
    },
  },
  access: {
    superior: { zh: '复核决定人', en: 'rules on its dispute' },
    handler: { zh: '组织督导', en: 'commissioned the inspection' },
    inspector: { zh: '督导组成员', en: 'belongs to the group' },
    executor: { zh: '被督导', en: 'was inspected' },
  },
};
