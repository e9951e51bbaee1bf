import * as z from 'zod';
import { command, type CommandContract } from './command.js';
import { freeText, legalDate, officeId } from './primitives.js';

export const supervisionTrigger = z
  .enum(['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'])
  .meta({ id: 'SupervisionTrigger', description: 'Why an office is supervised (art. 40(1))' });

const rung = z.int().min(3).max(5).meta({ description: 'Rung of the ladder that was laid before the acting office' });

/** Every command of a supervision (督办) that a person may give: `POST /api/supervisions/:id/<command>`. */
export const supervisionCommands = {
  // By hand: no clock of the petition was breached. Assigned and not spread, which would make the body at once.
  addTrigger: Object.assign(
    command(
      'SupervisionAddTrigger',
      { zh: '增加督办情形', en: 'Add a trigger' },
      () => ({ trigger: supervisionTrigger, dueOn: legalDate, finding: freeText() }),
      ['finding'],
    ),
    { fixed: { clock: null, rule: null, byHand: true } },
  ),
  reply: command(
    'SupervisionReply',
    { zh: '书面反馈', en: 'Reply in writing' },
    () => ({ stance: z.enum(['adopted', 'partly', 'not_adopted']), text: freeText() }),
    ['text'],
  ),
  issueStep: command(
    'SupervisionIssueStep',
    { zh: '采取督办措施', en: 'Issue the step' },
    () => ({ rung, text: freeText() }),
    ['text'],
  ),
  waiveStep: command(
    'SupervisionWaiveStep',
    { zh: '说明理由不采取', en: 'Waive the step' },
    () => ({ rung, reason: freeText() }),
    ['reason'],
  ),
  reportCorrection: command(
    'SupervisionReportCorrection',
    { zh: '报告整改', en: 'Report the correction' },
    () => ({ text: freeText() }),
    ['text'],
  ),
  verifyCorrection: command(
    'SupervisionVerifyCorrection',
    { zh: '核验通过', en: 'Verify the correction' },
    () => ({ finding: freeText() }),
    ['finding'],
  ),
  rejectCorrection: command(
    'SupervisionRejectCorrection',
    { zh: '核验不通过', en: 'Reject the correction' },
    () => ({ reasons: freeText() }),
    ['reasons'],
  ),
} as const satisfies Record<string, CommandContract>;

export type SupervisionCommandName = keyof typeof supervisionCommands;

/** Opens a supervision by hand: `POST /api/petitions/:id/supervisions`. */
export const openSupervision = z
  .strictObject({
    office: officeId,
    trigger: supervisionTrigger,
    dueOn: legalDate.meta({ description: 'Legal date of the finding: the ladder is counted from it' }),
    finding: freeText(),
  })
  .meta({ id: 'SupervisionOpen' });

/** Opens supervisions for breaches that an import recorded as past: looked at once, opened in bulk. */
export const openRetrospective = z
  .strictObject({
    breaches: z
      .array(z.strictObject({ petition: z.uuid(), clock: z.string().regex(/^[A-Za-z0-9/-]{1,60}$/) }))
      .min(1)
      .max(100),
    finding: freeText(4000),
  })
  .meta({ id: 'SupervisionOpenRetrospective' });
