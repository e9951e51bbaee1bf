import type { PartyOwner } from '#libs/kernel';
import type { Language } from '../problem.js';
import { partyWords } from './parties.js';
import { roster } from './roster.js';
import { saidIn, type Sentences } from './sentence.js';

/** Words that belong to no kind: who acts, for whom, where, and what a rule counts from. */
const vocabulary = {
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
    addressee: { zh: '被督促机构', en: 'the office that is pressed' },
    verifier: { zh: '负责核实的机关', en: 'the office that verifies' },
    executor: { zh: '执行单位', en: 'the office that carries it out' },
    holder: { zh: '决定措施的机关', en: 'the office that decides on the step' },
  },
  owner: { petitioner: { zh: '信访人', en: 'the petitioner' } },
  party: { some: { zh: '一方当事人', en: 'a party' } },
  partyRole: partyWords.role,
  partyNature: partyWords.nature,
  partyCapacity: partyWords.capacity,
  mandateKind: partyWords.as,
  mandateScope: partyWords.scope,
  // Of what somebody is reminded.
  reminder: {
    duty: { zh: '新待办', en: 'new duty' },
    warning: { zh: '期限临近', en: 'a date comes near' },
    breach: { zh: '已逾期', en: 'a date has passed' },
    returned: { zh: '退回', en: 'given back' },
    withdrawn: { zh: '撤回、退出', en: 'withdrawn' },
    told: { zh: '当事人有新表示', en: 'new from a party' },
    answered: { zh: '联合调解有结果', en: 'a joint mediation was concluded' },
  },
  capacity: {
    'petition-clerk': { zh: '信访接待员', en: 'clerk at the window' },
    'petition-head': { zh: '信访局负责人', en: 'head of the petition bureau' },
    officer: { zh: '承办人', en: 'officer' },
    head: { zh: '单位负责人', en: 'head of the office' },
    supervisor: { zh: '督查员', en: 'supervisor' },
    administrator: { zh: '管理员', en: 'administrator' },
  },
  // What an office is (机构性质) and does for others (职能), at every level; county files are written in these words.
  officeType: {
    committee: { zh: '党委', en: 'Party committee' },
    government: { zh: '政府', en: 'Government' },
    'petition-bureau': { zh: '信访局', en: 'Petition bureau' },
    'joint-conference': { zh: '联席会议', en: 'Joint conference' },
    discipline: { zh: '纪委监委', en: 'Discipline inspection' },
    department: { zh: '部门', en: 'Department' },
    branch: { zh: '派出分局', en: 'Branch of a department one level up' },
    'vertical-organ': { zh: '垂直管理机关', en: 'Organ in vertical line' },
    'party-department': { zh: '党委工作部门', en: 'Department of the party committee' },
    'mass-organisation': { zh: '群团组织', en: 'Mass organisation' },
    'peoples-congress': { zh: '人大机关', en: "People's congress" },
    court: { zh: '人民法院', en: 'Court' },
    procuratorate: { zh: '人民检察院', en: 'Procuratorate' },
    institution: { zh: '事业单位', en: 'Institution' },
    enterprise: { zh: '国有企业', en: 'State enterprise' },
    township: { zh: '乡镇', en: 'Township' },
    village: { zh: '村（社区）', en: 'Village' },
    grid: { zh: '网格', en: 'Grid' },
    'mediation-committee': { zh: '人民调解委员会', en: 'Mediation committee' },
    'mediation-studio': { zh: '个人调解工作室', en: 'Personal mediation studio' },
    'dispute-centre': { zh: '矛盾纠纷调处中心', en: 'Dispute centre' },
    'guidance-committee': { zh: '人民调解指导委员会', en: 'Mediation guidance committee' },
    'dispatched-office': { zh: '派出机构', en: 'Dispatched office' },
    'inspection-group': { zh: '督导组', en: 'Inspection group' },
    outside: { zh: '其他层级', en: 'Another level' },
  },
  officeFunction: {
    'petition-bureau': { zh: '信访局', en: 'petition bureau' },
    'joint-conference': { zh: '联席会议', en: 'joint conference' },
    discipline: { zh: '纪检监察', en: 'discipline' },
    'superior-discipline': { zh: '上级纪检监察机关', en: 'superior discipline organ' },
    accusations: { zh: '受理检举控告', en: 'takes accusations' },
    'county-government': { zh: '本级政府', en: 'government of its level' },
    'county-committee': { zh: '本级党委', en: 'committee of its level' },
    'dispute-centre': { zh: '纠纷调处中心', en: 'dispute centre' },
    'mediation-guidance': { zh: '指导人民调解', en: 'guides mediation' },
    'guidance-committee': { zh: '人民调解指导委员会', en: 'mediation guidance committee' },
  },
  ...roster,
  // Whose calendar or rules a pack has (适用地区), by the code of the division.
  jurisdiction: {
    CN: { zh: '全国', en: 'China' },
    'CN-5329': { zh: '大理白族自治州', en: 'Dali Prefecture' },
    'CN-532924': { zh: '宾川县', en: 'Binchuan County' },
  },
  // The event that is day 0 of a rule (其次日起算), as its pack codes it.
  starts: {
    urged: { zh: '催办之日', en: 'the day on which it was urged' },
    'notice-submitted': { zh: '文书送审之日', en: 'the day on which a paper was submitted' },
    'material-added': { zh: '补充材料之日', en: 'the day on which material was added' },
    received: { zh: '收到的当日', en: 'the day it was received' },
    'received-by-petition-office': { zh: '信访局收到的当日', en: 'the day the petition bureau received it' },
    'received-by-organ': { zh: '办理机关收到转送、交办的当日', en: 'the day the organ received the referral' },
    recognised: { zh: '发现的当日', en: 'the day it was recognised' },
    assigned: { zh: '交办的当日', en: 'the day of the assignment' },
    accepted: { zh: '受理的当日', en: 'the day of the acceptance' },
    'accepted-below': { zh: '下级受理的当日', en: 'the day the level below accepted it' },
    'handling-limit-ended': { zh: '办理期限届满的当日', en: 'the last day of the handling limit' },
    'nothing-else-owed': { zh: '别无待办的当日', en: 'the day on which nothing else was owed' },
    'breach-withdrawn': {
      zh: '撤销逾期或者信访人提出日期异议的当日',
      en: 'the day the breach was withdrawn, or the date disputed',
    },
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
    'withdrawal-stated': { zh: '记录撤回的当日', en: 'the day the withdrawal was recorded' },
    decided: { zh: '作出处理意见的当日', en: 'the day of the opinion' },
    breached: { zh: '逾期的那个期限的最后一日', en: 'the last day of the limit that was missed' },
    'letter-issued': { zh: '发出督办函的当日', en: 'the day of the supervision letter' },
    'outside-meant': { zh: '涉及其他层级机关的当日', en: 'the day on which an organ of another level is meant' },
    'rung-reached': { zh: '到达这一级的当日', en: 'the day the rung was reached' },
    'came-back': { zh: '退回之日', en: 'the day it came back' },
    ordered: { zh: '责令之日', en: 'the day of the order' },
    'correction-reported': { zh: '报告整改的当日', en: 'the day the correction was reported' },
    'recommendation-received': { zh: '收到建议的当日', en: 'the day the recommendation was received' },
    found: { zh: '发现问题的当日', en: 'the day it was found' },
    planned: { zh: '列入计划的当日', en: 'the day it was planned' },
    'leg-begun': { zh: '改用这种方式的当日', en: 'the day on which this way was begun' },
    'message-sent': { zh: '发出信息的当日', en: 'the day the message went out' },
    posted: { zh: '交邮的当日', en: 'the day it was posted' },
    published: { zh: '发布公告的当日', en: 'the day the notice was published' },
    'all-failed': { zh: '各种方式都没有送达的当日', en: 'the day on which the last way failed' },
    opened: { zh: '登记的当日', en: 'the day on which it was opened' },
    closed: { zh: '各家期限都已过的当日', en: 'the day on which nobody had a day left' },
    issued: { zh: '发出的当日', en: 'the day on which it was issued' },
    steppedBack: { zh: '组长退出的当日', en: 'the day on which the one that led has gone' },
    inspectorLost: { zh: '发现成员不能再参加之日', en: 'the day on which an inspector was found to be gone' },
    recordClosed: { zh: '走访记录完成之日', en: 'the day on which the record was closed' },
    begun: { zh: '开始走访的当日', en: 'the day on which somebody was there' },
    counted: { zh: '督导计划完成的当日', en: 'the day on which all that was planned was done' },
    reportSubmitted: { zh: '提交报告的当日', en: 'the day on which the report was handed in' },
    dissolved: { zh: '记录撤销的当日', en: 'the day on which it was recorded as there no more' },
    served: { zh: '送达的当日', en: 'the day on which it was put to its office' },
    disputed: { zh: '提出异议的当日', en: 'the day on which it was disputed' },
    reported: { zh: '报告整改的当日', en: 'the day on which it was reported as mended' },
    verified: { zh: '核查的当日', en: 'the day on which it was verified' },
    laid: { zh: '提请研究的当日', en: 'the day on which it was laid before the bureau' },
    leadDisputed: { zh: '提请联席会议决定的当日', en: 'the day on which it was laid before the conference' },
    quorumMissed: { zh: '会议不足法定人数的当日', en: 'the day on which too few had met' },
    expertsDrawn: { zh: '抽取专家的当日', en: 'the day of the draw' },
    visitsPlanned: { zh: '确定回访计划的当日', en: 'the day on which the plan of visits was pinned' },
    answered: { zh: '回访的当日', en: 'the day on which it was asked' },
    callBackDrawn: { zh: '抽中复核的当日', en: 'the day on which it was drawn to be called back' },
    positionOwed: { zh: '确定牵头单位的当日', en: 'the day on which a lead stood' },
    taskSet: { zh: '交办的当日', en: 'the day of the task' },
    screened: { zh: '询问家庭暴力的当日', en: 'the day of the screening for violence' },
    recusalAsked: { zh: '申请回避的当日', en: 'the day on which a recusal was asked for' },
    appraisalBegun: { zh: '开始鉴定的当日', en: 'the day on which the appraisal began' },
    shamSuspected: { zh: '报告疑似虚假调解的当日', en: 'the day on which a sham was suspected' },
    jointAsked: { zh: '邀请共同调解的当日', en: 'the day on which another committee was asked' },
    tookEffect: { zh: '协议生效的当日', en: 'the day on which the agreement took effect' },
    signed: { zh: '各方当事人都签名的当日', en: 'the day on which the last party signed' },
    sessionCalled: { zh: '通知调解的当日', en: 'the day on which the session was called' },
    called: { zh: '通知单独会谈的当日', en: 'the day on which that side was called' },
    breachWithdrawn: { zh: '补记送达、撤销逾期的当日', en: 'the day on which the late record withdrew the breach' },
    said: { zh: '最后一次记录会谈的当日', en: 'the day of the last record of a talk' },
    ended: { zh: '终止、结束的当日', en: 'the day on which it ended' },
    agreedToApply: { zh: '各方都同意申请的当日', en: 'the day on which all wanted a court to be asked' },
    applied: { zh: '提交申请的当日', en: 'the day on which the court was asked' },
    courtStep: { zh: '人民法院办理的当日', en: 'the day on which the court did it' },
    courtLimitPassed: { zh: '人民法院期限的最后一日', en: 'the last day of what was expected of the court' },
    becameDue: { zh: '可以履行的当日', en: 'the day from which it was to be performed' },
    amended: { zh: '各方都签了延期的当日', en: 'the day on which all had signed later days' },
    dayPassed: { zh: '履行日期', en: 'the day of performance' },
    asked: { zh: '询问履行情况的当日', en: 'the day on which it was asked about' },
    resumed: { zh: '恢复跟踪的当日', en: 'the day from which it was watched again' },
    struck: { zh: '划去一笔履行的当日', en: 'the day on which a payment was struck out' },
    foundUnperformed: { zh: '回访得知没有履行的当日', en: 'the day on which a revisit found it not performed' },
    'year-ended': { zh: '年度结束的当日', en: 'the last day of the year' },
  },
} as const satisfies Readonly<Record<string, Sentences>>;

/** Fields whose values have the same name in every kind. */
export type GeneralField = keyof typeof vocabulary;

/** The name of a value that belongs to no kind; one that has none is shown as it is. */
export const generalWord = (field: GeneralField, value: string, language: Language): string =>
  saidIn(vocabulary[field], value, language) ?? value;

/** Whose a clock is that no office owes: the parties of a role, or one party of the case, whose id says nothing to a reader. */
export function partyOwnerText(owner: PartyOwner, language: Language): string {
  if (!owner.startsWith('party:')) return saidIn(partyWords.role, owner, language) ?? owner;
  return language === 'zh' ? '一位当事人' : 'one of the parties';
}

/** All words of a field, in the order in which they are offered. */
export const wordsOf = <F extends GeneralField>(field: F): (typeof vocabulary)[F] => vocabulary[field];
