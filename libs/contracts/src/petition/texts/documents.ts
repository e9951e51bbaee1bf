import type { PetitionFactType } from '#libs/petition';
import type { DocumentContract } from '../../document.js';

// What an opinion states (art. 32(1)), in that order; that the facts established stand apart is ours (art. 31(6)).
const opinion = {
  claim: { zh: '一、信访人的投诉请求、事实和理由', en: '1. The petitioner’s claim, facts and reasons' },
  facts: { zh: '二、查明的事实', en: '2. Facts established' },
  reasons: { zh: '三、处理意见的理由', en: '3. Why it is decided so' },
  opinion: { zh: '四、处理意见', en: '4. Opinion' },
  legalBasis: { zh: '五、法律法规依据', en: '5. Legal basis' },
};

/** The documents of a petition. */
export const documents = {
  registered: {
    name: { zh: '信访事项', en: 'The matter' },
    // Its title is a text of its own, and part of no document.
    parts: { matter: { zh: '信访事项', en: 'The matter' } },
    isPetitioners: true,
  },
  triaged: { name: { zh: '分类说明', en: 'Note of the triage' } },
  classCorrected: { name: { zh: '更正分类的说明', en: 'Why the class was corrected' } },
  referred: { name: { zh: '转送、交办函', en: 'Letter of referral' } },
  transferredOut: { name: { zh: '转送上级纪检监察机关函', en: 'Letter of transfer to the superior discipline organ' } },
  takenBack: { name: { zh: '收回自办的说明', en: 'Why the matter was taken back' } },
  accusedNamed: { name: { zh: '被检举对象', en: 'Who is accused' } },
  accusedCleared: { name: { zh: '更正被检举单位的理由', en: 'Why a name was taken back' } },
  accusedPersonCleared: { name: { zh: '更正被检举人员的理由', en: 'Why the name of a person was taken back' } },
  breachWithdrawn: { name: { zh: '随更正分类撤销逾期的理由', en: 'Why a breach was withdrawn with the class' } },
  outOfRemit: { name: { zh: '有权处理的机关', en: 'The competent organ' } },
  takenAsDuty: { name: { zh: '列为依法履职的说明', en: 'Why it is a duty of the organ' } },
  objected: { name: { zh: '异议书', en: 'Objection' }, issuer: 'office' },
  objectionUpheld: { name: { zh: '异议核实意见（同意）', en: 'Objection verified: agreed' }, issuer: 'office' },
  objectionRejected: { name: { zh: '异议核实意见（不同意）', en: 'Objection verified: not agreed' }, issuer: 'office' },
  notified: {
    name: { zh: '告知书', en: 'Written notice' },
    parts: { notice: { zh: '告知内容', en: 'What is told' }, proof: { zh: '日期证明', en: 'Proof of the date' } },
    issuer: 'office',
    isToPetitioner: true,
    isComposed: true,
  },
  extensionAsked: { name: { zh: '延期申请', en: 'Request for extension' } },
  extensionNoticed: {
    name: { zh: '延长办理期限告知书', en: 'Notice of extension' },
    parts: { proof: { zh: '日期证明', en: 'Proof of the date' } },
    isToPetitioner: true,
    isComposed: true,
  },
  extensionRefused: { name: { zh: '不批准延期的决定', en: 'Extension refused' } },
  opinionSubmitted: {
    name: { zh: '处理意见书（送审稿）', en: 'Handling opinion as submitted' },
    parts: opinion,
    issuer: 'office',
    isToPetitioner: true,
    draftOf: 'decided',
    overBy: {
      opinionReturned: { zh: '已退回', en: 'returned' },
      opinionTakenBack: { zh: '已撤回', en: 'taken back' },
    },
  },
  opinionReturned: { name: { zh: '退回处理意见书的理由', en: 'Why an opinion was returned' } },
  decided: {
    name: { zh: '处理意见书', en: 'Handling opinion' },
    parts: opinion,
    issuer: 'office',
    isToPetitioner: true,
  },
  answered: { name: { zh: '答复', en: 'Answer' }, issuer: 'office', isToPetitioner: true },
  delivered: { name: { zh: '送达证明', en: 'Proof of delivery' } },
  completionReported: { name: { zh: '办结报告', en: 'Report of the result' }, issuer: 'office' },
  closed: { name: { zh: '结案归档说明', en: 'Note of the closing' } },
  withdrawn: { name: { zh: '撤回陈述', en: 'Statement of withdrawal' }, isPetitioners: true },
  reviewRequested: { name: { zh: '请求复查的记录', en: 'Note of the request for review' } },
  reviewWaived: { name: { zh: '放弃复查的陈述', en: 'Statement giving up the review' }, isPetitioners: true },
  withdrawalStated: { name: { zh: '撤回陈述', en: 'Statement of withdrawal' }, isPetitioners: true },
  withdrawalRefused: { name: { zh: '不认可撤回的理由', en: 'Why the withdrawal was not confirmed' } },
  setDateChanged: { name: { zh: '变更交办期限的理由', en: 'Why the set date was changed' } },
  executed: { name: { zh: '执行情况', en: 'Report of the execution' }, issuer: 'office' },
  executionUrged: { name: { zh: '督促执行函', en: 'Letter urging execution' } },
  refusalFound: { name: { zh: '拒不执行的认定', en: 'Finding that execution is refused' } },
  urged: { name: { zh: '催办函', en: 'Reminder' }, issuer: 'by' },
  urgingAnswered: { name: { zh: '催办的答复', en: 'Answer to being urged' }, issuer: 'office' },
  commented: { name: { zh: '阅批意见', en: 'Comment on the file' }, issuer: 'office' },
  materialAdded: { name: { zh: '补充材料', en: 'Further material' }, isPetitioners: true },
  recordConfirmed: { name: { zh: '核实说明', en: 'Note of the look' }, issuer: 'office' },
  recordRejected: { name: { zh: '不予确认的理由', en: 'Why a stated date does not stand' }, issuer: 'office' },
  dateDisputed: { name: { zh: '对日期的异议', en: 'Dispute of a date' }, isPetitioners: true },
  evaluated: { name: { zh: '评价', en: 'Evaluation' }, isPetitioners: true },
} as const satisfies Partial<Record<PetitionFactType, DocumentContract>>;
