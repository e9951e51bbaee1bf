import type { RevisitFactType } from '#libs/revisit';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words } from './words.js';

const fields: Sentences = {
  party: { zh: '哪一方', en: 'Party' },
  on: { zh: '日期', en: 'Day' },
  time: { zh: '什么时候', en: 'When on that day' },
  channel: { zh: '方式', en: 'How' },
  answers: { zh: '回访表', en: 'The form' },
  words: { zh: '还说了什么', en: 'What it said besides' },
  'callBack.words': { zh: '复核情况', en: 'What was heard' },
  beside: { zh: '一并记录到同一案件的其他回访', en: 'Record the same in other revisits of the matter' },
  notPerformed: { zh: '没有履行的', en: 'Not performed' },
  isContent: { zh: '表示满意', en: 'It is content' },
  isRebound: { zh: '纠纷再次发生', en: 'It has broken out again' },
  help: { zh: '需要什么帮助（本人同意告知）', en: 'What help it wants, and agrees to be named for' },
  wantsNone: { zh: '以后不愿再被回访', en: 'It wants to be asked no more' },
  proof: { zh: '凭证', en: 'What shows it' },
  attachment: { zh: '凭证的附件', en: 'The paper that shows it' },
  to: { zh: '转介给谁', en: 'To whom it was passed' },
  number: { zh: '新案件的编号', en: 'Number of the new case' },
  reasons: { zh: '理由', en: 'Reasons' },
  person: { zh: '回访人', en: 'Who goes' },
  result: { zh: '复核结果', en: 'What was found' },
  office: { zh: '回访机构', en: 'Visiting office' },
  supervisor: { zh: '复核机构', en: 'Office that calls back' },
  matter: { zh: '回访什么', en: 'What is visited' },
  stands: { zh: '情况', en: 'State' },
  because: { zh: '为什么是这一位', en: 'Why this one' },
};

const hints: Sentences = {
  'answer.words': {
    zh: '只记约定履行和机构办理的情况；情绪、去向、健康、信仰和他人的事不问、不记。',
    en: 'Of the agreement and of the office alone: mood, whereabouts, health, belief and other people are neither asked nor written down.',
  },
  'answer.proof': {
    zh: '不记录回访人的位置。没有凭证的，记为没有证明。',
    en: 'Nothing records where the visitor is. Without a proof it counts as not proved.',
  },
  'linkRebound.number': {
    zh: '另立的案件由人登记，这里只作关联。',
    en: 'A person opens the new case; here it is linked.',
  },
};

const consequences: Sentences = {
  answer: {
    zh: '记入回访；没有履行的督促义务人，需要的帮助和再次发生的纠纷由回访机构落实。',
    en: 'It is recorded; what is not performed is urged, help and what broke out again are seen to by the visiting office.',
  },
  attempt: {
    zh: '换一个时间、一种方式；同一人两次以后换人。',
    en: 'Another time, another way; after two tries another one goes.',
  },
  giveUp: { zh: '不算回访成功。', en: 'It is no success.' },
  hearWish: { zh: '即时不再联系，以后的日期也不回访。', en: 'It is asked no more at once, nor on later dates.' },
  referHelp: { zh: '转介的义务完成。', en: 'What was to be passed on is.' },
  linkRebound: { zh: '另立案件的义务完成。', en: 'What has broken out again has its case.' },
  passOn: { zh: '由下一位回访。', en: 'The next one goes.' },
  assign: { zh: '由这一位回访，理由留有记录。', en: 'This one goes, and the reasons stay recorded.' },
  callBack: {
    zh: '复核的义务完成；没有联系上的，另一天再打一次（平台规定）。与记录不符的，这次回访存疑。',
    en: 'The call back is made; who is not reached is called on another day again (ours). What is heard otherwise leaves the revisit in doubt.',
  },
};

const documents = {
  reassigned: { name: { zh: '另行指定回访人的理由', en: 'Why somebody else goes' } },
  passedOn: { name: { zh: '交给下一位的理由', en: 'Why it was passed on' } },
  answered: { name: { zh: '一方的回访情况', en: 'What one party said' } },
  closed: { name: { zh: '回访记录', en: 'Record of the revisit' }, isComposed: true },
  helpReferred: { name: { zh: '帮助转介', en: 'Help that was passed on' } },
  reboundLinked: { name: { zh: '另立的案件', en: 'The new case' } },
  calledBack: { name: { zh: '复核记录', en: 'Record of the call back' } },
} as const satisfies Partial<Record<RevisitFactType, DocumentContract>>;

/** Every text of a revisit. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: {
    freezeCandidates: { zh: '固定可以回访的人员', en: 'Freezing who could go' },
    draw: { zh: '抽取回访人', en: 'Drawing who goes' },
    close: { zh: '结束回访', en: 'Closing the revisit' },
    drawCallBack: { zh: '抽取是否复核', en: 'Drawing whether it is called back' },
    announce: { zh: '把回访的结果告知所回访的案件', en: 'Telling the matter what follows' },
  },
  failures: {
    'revisit.nobody_goes': {
      zh: '没有确定回访人：期限照走，没有人去问。请负责人指定。',
      en: 'Nobody goes, and the window runs: the head names somebody.',
    },
    'revisit.not_closed': {
      zh: '已经问完而没有结束：不知道是否复核。',
      en: 'Everybody was asked and it is not closed: nobody knows whether it is called back.',
    },
    'revisit.call_back_not_drawn': {
      zh: '没有抽取是否复核。',
      en: 'Nobody knows whether it is called back.',
    },
    'revisit.parent_not_told': {
      zh: '所回访的案件不知道结果：没有履行的没有督促，意愿没有记录。',
      en: 'The matter does not know: what is not performed is not urged, and a wish is not recorded.',
    },
  },
  access: {
    handler: { zh: '回访', en: 'visits' },
    executor: { zh: '回访人所在机构', en: 'the office of whoever goes' },
    supervisor: { zh: '复核', en: 'calls back' },
  },
};
