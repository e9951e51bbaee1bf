import { approvedNoticeNames } from '../../approved-notice.js';
import type { Words } from '../../kind-contract.js';
import { wordsOf } from '../../sentences/vocabulary.js';
import { routes } from '../routes.js';

const marks = {
  satisfied: { zh: '满意', en: 'satisfied' },
  mostly: { zh: '基本满意', en: 'mostly satisfied' },
  not_satisfied: { zh: '不满意', en: 'not satisfied' },
  not_given: { zh: '未评价', en: 'not evaluated' },
};

const document = {
  notice: { zh: '告知书', en: 'written notice' },
  extension: { zh: '延期告知书', en: 'notice of extension' },
  opinion: { zh: '处理意见书', en: 'opinion' },
  answer: { zh: '答复', en: 'answer' },
};

/** The acts whose date an office states: of a paper its service, and not its making. */
export const statedActs = {
  notice: { zh: '书面告知', en: 'written notice' },
  extension: { zh: '延期告知', en: 'notice of the extension' },
  opinion: { zh: '处理意见书送达', en: 'service of the opinion' },
  answer: { zh: '答复送达', en: 'service of the answer' },
};

/** Values of the fields of a petition. */
export const words: Words = {
  channel: {
    web: { zh: '网上', en: 'web' },
    letter: { zh: '来信', en: 'letter' },
    visit: { zh: '来访', en: 'visit' },
    call: { zh: '来电', en: 'call' },
    import: { zh: '导入', en: 'import' },
  },
  notice: approvedNoticeNames,
  class: {
    appeal: { zh: '申诉求决', en: 'appeal' },
    suggestion: { zh: '建议意见', en: 'suggestion' },
    accusation: { zh: '检举控告', en: 'accusation' },
  },
  route: routes,
  from: {
    appeal: { zh: '申诉求决', en: 'appeal' },
    suggestion: { zh: '建议意见', en: 'suggestion' },
    accusation: { zh: '检举控告', en: 'accusation' },
  },
  manner: {
    transfer: { zh: '转送', en: 'transfer' },
    assign: { zh: '交办', en: 'assign' },
    in_person: { zh: '当面', en: 'in person' },
    post: { zh: '邮寄', en: 'by post' },
    electronic: { zh: '电子', en: 'electronic' },
    last_address: { zh: '送达最后已知的住址', en: 'at the last known address' },
    public_notice: { zh: '公告', en: 'by public notice' },
    attempts: { zh: '无法送达（写明经过）', en: 'could not be served (say what was tried)' },
    other: { zh: '其他', en: 'other' },
  },
  outcome: {
    support: { zh: '支持', en: 'support' },
    explain: { zh: '解释说明', en: 'explain' },
    not_support: { zh: '不予支持', en: 'not supported' },
    adopted: { zh: '采纳', en: 'adopted' },
    partly_adopted: { zh: '部分采纳', en: 'partly adopted' },
    not_adopted: { zh: '未采纳', en: 'not adopted' },
    answered: { zh: '已答复', en: 'answered' },
    performed: { zh: '已依法履行', en: 'duty performed' },
  },
  provedBy: {
    signature: { zh: '签名', en: 'signature' },
    recording: { zh: '录音录像', en: 'recording' },
    seal: { zh: '组织加盖印章', en: 'seal of the organisation' },
    code: { zh: '凭编号和查询码', en: 'number and query code' },
  },
  document,
  statedAct: statedActs,
  finding: {
    other_day: { zh: '办了，但不是那一天', en: 'it took place, but not on that day' },
    not_done: { zh: '没有办理', en: 'it did not take place' },
  },
  why: {
    ...document,
    class: { zh: '分类', en: 'class' },
    settlement: { zh: '调解协议在期限内生效', en: 'settled in time' },
    outside_remit: { zh: '异议核实同意', en: 'objection agreed to' },
  },
  bureau: marks,
  organ: marks,
  spoken: wordsOf('spokenLanguage'),
};
