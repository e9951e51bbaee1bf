import * as z from 'zod';
import { command, type CommandContract } from '../../../libs/contracts/src/command.js';
import { freeText, legalDate } from '../../../libs/contracts/src/primitives.js';
import { commands as labels } from './head.js';

export const noticeManner = z.enum(['in_person', 'post']).meta({ id: 'NoticeManner', description: '当面, 邮寄' });

/** Every command of a notice that a person may give: `POST /api/notices/:id/<command>`. */
export const noticeCommands = {
  deliver: command('NoticeDeliver', labels.deliver, () => ({ deliveredOn: legalDate, evidence: freeText() }), [
    'evidence',
  ]),
  withdraw: command('NoticeWithdraw', labels.withdraw, () => ({ reason: freeText() }), ['reason']),
} as const satisfies Record<keyof typeof labels, CommandContract>;
