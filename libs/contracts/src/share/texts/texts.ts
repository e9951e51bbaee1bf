import type { ShareFactType } from '#libs/share';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words } from './words.js';

const fields: Sentences = {
  office: { zh: '成员单位', en: 'Member' },
  lead: { zh: '牵头单位', en: 'Lead' },
  committee: { zh: '调解委员会', en: 'Committee' },
  reasons: { zh: '理由', en: 'Reasons' },
  stance: { zh: '意见', en: 'What it says' },
  words: { zh: '书面意见', en: 'In words' },
  'reportTask.words': { zh: '办理情况', en: 'What was done' },
  'fileLate.words': { zh: '收到的意见', en: 'What arrived' },
  what: { zh: '交办什么', en: 'What is to be done' },
  until: { zh: '期限', en: 'By when' },
  task: { zh: '哪一项', en: 'Which task' },
  on: { zh: '收到日期', en: 'Day on which it arrived' },
  proposal: { zh: '第几次提名', en: 'Proposal' },
  answer: { zh: '答复', en: 'Answer' },
  isNecessary: { zh: '必要成员', en: 'Necessary' },
  positionBy: { zh: '书面意见期限', en: 'Position by' },
  commissionedBy: { zh: '督办机关', en: 'Supervised by' },
};

const hints: Sentences = {
  'objectToLead.reasons': {
    zh: '由中心重新提出；同一单位再次异议的，由联席会议决定。',
    en: 'The centre proposes again; where the same member objects again, the joint conference rules.',
  },
  'givePosition.words': {
    zh: '由牵头单位和调解委员会查看；不写当事人姓名。可以再次提出，以最后一份为准。',
    en: 'Read by the lead and the committee; no name of a party. It may be said again, and the last one counts.',
  },
  'setTask.what': { zh: '书面意见以外，请该单位完成的事。', en: 'What is asked of it beside its position.' },
};

const consequences: Sentences = {
  confirmLead: {
    zh: '全部成员答复后确定牵头单位；三个工作日内不答复的，视为确认（平台规定）。',
    en: 'Once all have answered a lead stands; silence of three working days confirms (ours).',
  },
  objectToLead: {
    zh: '由中心附理由重新提出；同一单位再次异议的，由联席会议最终决定。',
    en: 'The centre names a lead again with its reasons; where the same member objects again the joint conference rules for good.',
  },
  givePosition: {
    zh: '牵头单位即可看到；逾期提出的仍然有效，逾期留有记录。',
    en: 'The lead sees it at once; late it counts too, and that it was late stays recorded.',
  },
  setTask: { zh: '该单位有一项待办，到期提醒。', en: 'A duty of that member, which is reminded of it.' },
  reportTask: { zh: '这一项完成。', en: 'That task is done.' },
  dropTask: { zh: '这一项不再需要完成。', en: 'That task is to be done no more.' },
  fileLate: { zh: '只作留存，不改变结果。', en: 'It is kept, and changes nothing.' },
};

const documents = {
  opened: {
    name: { zh: '联合调解商请函', en: 'Invitation to a joint mediation' },
    issuer: 'committee',
    isComposed: true,
  },
  positionOwed: { name: { zh: '提请书面意见函', en: 'Request for a position' }, issuer: 'lead', isComposed: true },
  positionMissed: { name: { zh: '书面意见催办函', en: 'Urging for a position' }, isComposed: true },
  leadObjected: { name: { zh: '对牵头单位的异议', en: 'Objection to the lead' } },
  positionGiven: { name: { zh: '书面意见', en: 'Position' } },
  taskSet: { name: { zh: '交办事项', en: 'A task' } },
  taskReported: { name: { zh: '交办事项报告', en: 'What was done' } },
  taskDropped: { name: { zh: '撤回交办的理由', en: 'Why a task was taken back' } },
  lateFiled: { name: { zh: '迟到的意见', en: 'A late position' } },
} as const satisfies Partial<Record<ShareFactType, DocumentContract>>;

/** Every text of a share. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: { announce: { zh: '把分担件的情况告知联合调解', en: 'Telling the joint mediation how it stands' } },
  failures: {
    'share.parent_not_told': {
      zh: '联合调解不知道该单位的答复或者意见：牵头单位可能没有确定，或者仍显示缺少其意见。',
      en: 'The joint mediation does not know what this member has said: no lead may stand, or its position looks missing.',
    },
    'share.position_not_pressed': {
      zh: '逾期没有意见而没有催办；不停止调解。',
      en: 'A position is missing and nobody presses for it; nothing stops.',
    },
    'share.supervision_not_ended': {
      zh: '意见已经提出或者不再需要，催办还没有停止。',
      en: 'The position is given or owed no more, and its supervision goes on.',
    },
  },
  access: {
    handler: { zh: '成员单位', en: 'the member' },
    member: { zh: '成员单位', en: 'the member' },
    executor: { zh: '牵头', en: 'leads' },
    referrer: { zh: '调解委员会', en: 'the committee that mediates' },
  },
};
