import * as z from 'zod';
import { commandsOf } from '../../../libs/contracts/src/command.js';
import { freeText, legalDate } from '../../../libs/contracts/src/primitives.js';
import { commands as labels } from './head.js';

export const noticeManner = z.enum(['in_person', 'post']).meta({ id: 'NoticeManner', description: '当面, 邮寄' });

/** Every command of a notice that a person may give: `POST /api/notices/:id/<command>`. */
export const noticeCommands = commandsOf('Notice', labels, {
  deliver: () => ({ deliveredOn: legalDate, evidence: freeText() }),
  withdraw: () => ({ reason: freeText() }),
});
