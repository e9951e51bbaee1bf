import * as z from 'zod';
import { commandsOf } from '../command.js';
import { freeText, legalDate } from '../primitives.js';
import { namesOf } from '../names-of.js';
import { commands as labels, phases } from './head.js';

/** Where a supervision stands (阶段). */
export const supervisionPhase = z.enum(namesOf(phases)).meta({ id: 'SupervisionPhase' });

export const supervisionTrigger = z
  .enum(['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'])
  .meta({ id: 'SupervisionTrigger', description: 'Why an office is supervised (art. 40(1))' });

const rung = z.int().min(3).max(5).describe('Rung of the ladder that was laid before the acting office');

const commands = commandsOf('Supervision', labels, {
  addTrigger: () => ({ trigger: supervisionTrigger, dueOn: legalDate, finding: freeText() }),
  reply: () => ({ stance: z.enum(['adopted', 'partly', 'not_adopted']), text: freeText() }),
  issueStep: () => ({ rung, text: freeText() }),
  waiveStep: () => ({ rung, reason: freeText() }),
  reportCorrection: () => ({ text: freeText() }),
  verifyCorrection: () => ({ finding: freeText() }),
  rejectCorrection: () => ({ reasons: freeText() }),
});

/** Every command of a supervision (督办) that a person may give: `POST /api/supervisions/:id/<command>`. */
export const supervisionCommands = {
  ...commands,
  // By hand: no clock of the petition was breached. Assigned and not spread, which would make the body at once.
  addTrigger: Object.assign(commands.addTrigger, { fixed: { clock: null, breach: null, rule: null, byHand: true } }),
};
