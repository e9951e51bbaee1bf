import * as z from 'zod';
import { categoryId } from './category.js';
import { command, optional, type CommandContract } from './command.js';
import { freeText, legalDate, officeId } from './primitives.js';

export const petitionClass = z.enum(['appeal', 'suggestion', 'accusation']).meta({
  id: 'PetitionClass',
  description: '申诉求决 appeal, 建议意见 suggestion, 检举控告 accusation',
});
export const referralManner = z.enum(['transfer', 'assign']).meta({ id: 'ReferralManner', description: '转送, 交办' });
export const petitionOutcome = z
  .enum(['support', 'explain', 'not_support', 'answered'])
  .meta({ id: 'PetitionOutcome', description: '支持, 解释说明, 不予支持; answered: suggestions and accusations' });

export const serviceManner = z
  .enum(['in_person', 'post', 'electronic', 'other'])
  .meta({ id: 'ServiceManner', description: '当面, 邮寄, 电子, 留置或公告' });

/** Proof that a document reached the petitioner. */
const served = {
  servedOn: legalDate,
  manner: serviceManner,
};
const service = z.strictObject(served).meta({ id: 'Service', description: 'Proof of delivery (送达证明)' });

/**
 * Every command of a petition (信访件) that a person may give, one route each: `POST /api/petitions/:id/<command>`.
 * Registering has a route of its own; what courses do has none.
 */
export const petitionCommands = {
  triage: command(
    'PetitionTriage',
    { zh: '分类', en: 'Triage' },
    () => ({
      class: petitionClass,
      category: optional(categoryId),
      place: optional(officeId),
      to: optional(officeId),
      note: optional(freeText(4000)),
    }),
    ['note'],
  ),
  refer: command(
    'PetitionRefer',
    { zh: '转送或交办', en: 'Transfer or assign' },
    () => ({ to: officeId, manner: referralManner, setOn: optional(legalDate), note: optional(freeText(4000)) }),
    ['note'],
  ),
  object: command(
    'PetitionObject',
    { zh: '提出异议', en: 'Object' },
    () => ({ reasons: freeText(), proposedTo: optional(officeId) }),
    ['reasons'],
  ),
  upholdObjection: command(
    'PetitionUpholdObjection',
    { zh: '异议成立', en: 'Uphold the objection' },
    () => ({
      reasons: freeText(),
      to: optional(officeId),
      manner: referralManner.default('transfer'),
      setOn: optional(legalDate),
    }),
    ['reasons'],
  ),
  rejectObjection: command(
    'PetitionRejectObjection',
    { zh: '异议不成立', en: 'Reject the objection' },
    () => ({ reasons: freeText() }),
    ['reasons'],
  ),
  notify: command(
    'PetitionNotify',
    { zh: '记录书面告知', en: 'Record the written notice' },
    () => ({ ...served, notice: optional(freeText()) }),
    ['notice'],
  ),
  accept: command('PetitionAccept', { zh: '受理', en: 'Accept' }, () => ({ notice: optional(service) })),
  askExtension: command(
    'PetitionAskExtension',
    { zh: '申请延期', en: 'Ask for extension' },
    () => ({ days: z.int().min(1).max(30), reason: freeText() }),
    ['reason'],
  ),
  approveExtension: command('PetitionApproveExtension', { zh: '批准延期', en: 'Approve extension' }),
  refuseExtension: command(
    'PetitionRefuseExtension',
    { zh: '不批准延期', en: 'Refuse extension' },
    () => ({ reason: freeText() }),
    ['reason'],
  ),
  noticeExtension: command(
    'PetitionNoticeExtension',
    { zh: '记录告知延期理由', en: 'Record the notice of extension' },
    () => served,
  ),
  decide: command(
    'PetitionDecide',
    { zh: '出具处理意见书', en: 'Issue opinion' },
    () => ({
      outcome: petitionOutcome,
      claim: freeText(),
      facts: freeText(),
      reasons: freeText(),
      opinion: freeText(),
      legalBasis: freeText(),
    }),
    ['claim', 'facts', 'reasons', 'opinion', 'legalBasis'],
  ),
  recordDelivery: command(
    'PetitionRecordDelivery',
    { zh: '记录送达', en: 'Record delivery' },
    () => ({ ...served, evidence: optional(freeText(4000)) }),
    ['evidence'],
  ),
  reportCompletion: command(
    'PetitionReportCompletion',
    { zh: '报告办理结果', en: 'Report the result' },
    () => ({ report: freeText() }),
    ['report'],
  ),
  close: command('PetitionClose', { zh: '办结', en: 'Close' }, () => ({ note: optional(freeText(4000)) }), ['note']),
  withdraw: command(
    'PetitionWithdraw',
    { zh: '记录信访人撤回', en: 'Record the withdrawal' },
    () => ({ statement: freeText(), statedOn: legalDate }),
    ['statement'],
  ),
} as const satisfies Record<string, CommandContract>;

export type PetitionCommandName = keyof typeof petitionCommands;
