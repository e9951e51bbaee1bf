import type { Language } from '../problem.js';
import type { Sentence } from './sentence.js';

type Words = Readonly<Record<string, Sentence>>;

const marks: Words = {
  satisfied: { zh: '满意', en: 'satisfied' },
  mostly: { zh: '基本满意', en: 'mostly satisfied' },
  not_satisfied: { zh: '不满意', en: 'not satisfied' },
  not_given: { zh: '未评价', en: 'not evaluated' },
};

/** Values of fields that have a name in both languages, by field. */
const vocabulary: Readonly<Record<string, Words>> = {
  actor: {
    person: { zh: '工作人员', en: 'Staff' },
    course: { zh: '系统自动', en: 'Automatic' },
    platform: { zh: '平台', en: 'The platform' },
    public: { zh: '信访人（网上）', en: 'The petitioner (online)' },
  },
  // How an office stands to a case, where the case does not say which office it is.
  relation: {
    registrar: { zh: '登记机关', en: 'the office that registered it' },
    handler: { zh: '办理机关', en: 'the office that handles it' },
    referrer: { zh: '转送、交办的机关', en: 'the office that referred it' },
    bureau: { zh: '信访局', en: 'the petition bureau' },
    addressee: { zh: '被督办机构', en: 'the supervised office' },
    holder: { zh: '决定督办措施的机关', en: 'the office that decides on the step' },
  },
  owner: { petitioner: { zh: '信访人', en: 'the petitioner' } },
  capacity: {
    'petition-clerk': { zh: '信访接待员', en: 'clerk at the window' },
    'petition-head': { zh: '信访局负责人', en: 'head of the petition bureau' },
    officer: { zh: '承办人', en: 'officer' },
    head: { zh: '单位负责人', en: 'head of the office' },
    supervisor: { zh: '督查员', en: 'supervisor' },
    administrator: { zh: '管理员', en: 'administrator' },
  },
  // Whose calendar or rules a pack has (适用地区), by the code of the division.
  jurisdiction: {
    CN: { zh: '全国', en: 'China' },
    'CN-5329': { zh: '大理白族自治州', en: 'Dali Prefecture' },
    'CN-532924': { zh: '宾川县', en: 'Binchuan County' },
  },
  // The event that is day 0 of a rule (起算日), as its pack codes it.
  starts: {
    received: { zh: '收到信访事项的当日', en: 'the day the matter was received' },
    'received-by-petition-office': { zh: '信访局收到的当日', en: 'the day the petition bureau received it' },
    'received-by-organ': { zh: '办理机关收到转送、交办的当日', en: 'the day the organ received the referral' },
    recognised: { zh: '发现的当日', en: 'the day it was recognised' },
    assigned: { zh: '交办的当日', en: 'the day of the assignment' },
    accepted: { zh: '受理的当日', en: 'the day of the acceptance' },
    'accepted-below': { zh: '下级受理的当日', en: 'the day the level below accepted it' },
    'handling-limit-ended': { zh: '办理期限届满的当日', en: 'the last day of the handling limit' },
    'opinion-received': { zh: '信访人收到处理意见书的当日', en: 'the day the petitioner received the opinion' },
    'review-request-received': { zh: '收到复查请求的当日', en: 'the day the request for review was received' },
    'review-opinion-received': {
      zh: '信访人收到复查意见的当日',
      en: 'the day the petitioner received the review opinion',
    },
    'final-review-request-received': {
      zh: '收到复核请求的当日',
      en: 'the day the request for final review was received',
    },
    'final-review-opinion-issued': { zh: '作出复核意见的当日', en: 'the day of the final review opinion' },
    objected: { zh: '提出异议的当日', en: 'the day of the objection' },
    decided: { zh: '作出处理意见的当日', en: 'the day of the opinion' },
    breached: { zh: '逾期的那个期限的最后一日', en: 'the last day of the limit that was missed' },
    'letter-issued': { zh: '发出督办函的当日', en: 'the day of the supervision letter' },
    'rung-reached': { zh: '到达这一级督办的当日', en: 'the day the rung was reached' },
    'correction-reported': { zh: '报告整改的当日', en: 'the day the correction was reported' },
    'recommendation-received': { zh: '收到建议的当日', en: 'the day the recommendation was received' },
    found: { zh: '发现问题的当日', en: 'the day it was found' },
    planned: { zh: '列入计划的当日', en: 'the day it was planned' },
    'year-ended': { zh: '年度结束的当日', en: 'the last day of the year' },
  },
  channel: {
    web: { zh: '网上', en: 'web' },
    letter: { zh: '来信', en: 'letter' },
    visit: { zh: '来访', en: 'visit' },
    call: { zh: '来电', en: 'call' },
    import: { zh: '导入', en: 'import' },
  },
  class: {
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
    other: { zh: '其他', en: 'other' },
  },
  outcome: {
    support: { zh: '支持', en: 'support' },
    explain: { zh: '解释说明', en: 'explain' },
    not_support: { zh: '不予支持', en: 'not supported' },
    answered: { zh: '已答复', en: 'answered' },
  },
  document: {
    notice: { zh: '告知书', en: 'written notice' },
    extension: { zh: '延期告知书', en: 'notice of extension' },
    opinion: { zh: '处理意见书', en: 'opinion' },
  },
  bureau: marks,
  organ: marks,
  // Why an office is supervised (art. 40(1)).
  trigger: {
    'DB-1': { zh: '无正当理由未按期办结', en: 'not completed in time' },
    'DB-2': { zh: '未按规定反馈办理结果', en: 'result not returned' },
    'DB-3': { zh: '未按规定程序办理', en: 'procedure not followed' },
    'DB-4': { zh: '推诿、敷衍、拖延', en: 'shirking, perfunctory or delayed' },
    'DB-5': { zh: '未执行处理意见', en: 'opinion not carried out' },
    'DB-6': { zh: '处理意见明显不当', en: 'opinion plainly wrong' },
    'DB-7': { zh: '虚假办结或结果未兑现', en: 'false completion' },
    'DB-8': { zh: '其他需要督办的情形', en: 'another reason' },
  },
  stance: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'adopted in part' },
    not_adopted: { zh: '不采纳', en: 'not adopted' },
  },
  // What a duty asks for, which is the command that fulfils it, and what a fact says in one word.
  fact: {
    registered: { zh: '登记', en: 'registered' },
    triaged: { zh: '分类', en: 'triaged' },
    referred: { zh: '转交', en: 'referred' },
    objected: { zh: '提出异议', en: 'objected' },
    objectionUpheld: { zh: '异议成立', en: 'upheld the objection' },
    objectionRejected: { zh: '异议不成立', en: 'rejected the objection' },
    notified: { zh: '书面告知', en: 'gave notice' },
    accepted: { zh: '受理', en: 'accepted' },
    extensionAsked: { zh: '申请延期', en: 'asked for extension' },
    extensionApproved: { zh: '批准延期', en: 'approved the extension' },
    extensionRefused: { zh: '不批准延期', en: 'refused the extension' },
    extensionNoticed: { zh: '告知延期', en: 'gave notice of the extension' },
    decided: { zh: '作出处理意见', en: 'decided' },
    delivered: { zh: '记录送达', en: 'recorded the delivery' },
    completionReported: { zh: '报告办理结果', en: 'reported the result' },
    closed: { zh: '办结', en: 'closed' },
    withdrawn: { zh: '记录撤回', en: 'recorded the withdrawal' },
    materialAdded: { zh: '补充材料', en: 'added material' },
    noticeConfirmed: { zh: '确认已读', en: 'confirmed having read' },
    evaluated: { zh: '满意度评价', en: 'evaluated' },
    breached: { zh: '逾期', en: 'breach' },
    opened: { zh: '发起督办', en: 'opened the supervision' },
    triggerAdded: { zh: '增加督办情形', en: 'added a trigger' },
    stepIssued: { zh: '采取督办措施', en: 'issued the step' },
    stepWaived: { zh: '说明不采取措施', en: 'waived the step' },
    replied: { zh: '书面反馈', en: 'replied' },
    correctionReported: { zh: '报告整改', en: 'reported the correction' },
    correctionVerified: { zh: '核验通过', en: 'verified the correction' },
    correctionRejected: { zh: '核验不通过', en: 'rejected the correction' },
    stepRetried: { zh: '要求重试', en: 'asked for a retry' },
    stepSettled: { zh: '了结失败步骤', en: 'settled a failed step' },
  },
  why: {
    correction_awaits_verification: { zh: '整改待核验', en: 'a correction awaits verification' },
    no_superior: { zh: '没有上级机构', en: 'there is no superior' },
    ladder_at_its_end: { zh: '已到最高一级', en: 'the ladder is at its end' },
    already_answered: { zh: '已有答复', en: 'it was answered already' },
  },
};

/** The name of a field's value; one that has none is shown as it is. */
export function wordOf(field: string, value: string, language: Language): string {
  const words = Object.hasOwn(vocabulary, field) ? vocabulary[field] : undefined;
  const word = words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
  return word?.[language] ?? value;
}
