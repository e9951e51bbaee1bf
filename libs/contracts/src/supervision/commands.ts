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

/** On what a supervision stands (督办依据). */
export const supervisionBasis = z.enum(['art40', 'art43', 'ours']).meta({
  id: 'SupervisionBasis',
  description:
    'art40: pressed by the petition department; art43: it failed in its own duty, by a date that passed or as its superior organ found; ours: no number of the law',
});

/** What can be done (督办措施). */
export const supervisionMeasure = z
  .enum(['improve', 'talk', 'circular', 'listing', 'deadline', 'inspect', 'account', 'order', 'urge'])
  .meta({ id: 'SupervisionMeasure', description: 'What can be done; the ladder of the case says on which rung' });

const whyUndone = () =>
  freeText()
    .nullable()
    .default(null)
    .describe('Why it is put right though what was late is not done; required while the petition shows that');

const commands = commandsOf('Supervision', labels, {
  addTrigger: () => ({ trigger: supervisionTrigger.nullable().default(null), dueOn: legalDate, finding: freeText() }),
  reply: () => ({
    stance: z
      .enum(['adopted', 'partly', 'not_adopted'])
      .nullable()
      .default(null)
      .describe('Of a recommendation alone (art. 40(4)); a letter or an order is answered without'),
    text: freeText(),
    statedOn: legalDate.nullable().default(null).describe('When it was sent; today if left out'),
    proof: freeText(4000).nullable().default(null),
  }),
  issueStep: () => ({
    measure: supervisionMeasure,
    ground: freeText().nullable().default(null),
    setOn: legalDate.nullable().default(null),
    text: freeText(),
  }),
  waiveStep: () => ({ reason: freeText() }),
  tellOutside: () => ({ text: freeText() }),
  reportCorrection: () => ({ text: freeText(), whyUndone: whyUndone() }),
  verifyCorrection: () => ({ finding: freeText(), whyUndone: whyUndone() }),
  rejectCorrection: () => ({ reasons: freeText() }),
});

/** Every command of a supervision (督办、责令改正、催办) that a person may give: `POST /api/supervisions/:id/<command>`. */
export const supervisionCommands = {
  ...commands,
  // By hand: no clock of the petition was breached. Assigned and not spread, which would make the body at once.
  addTrigger: Object.assign(commands.addTrigger, {
    fixed: { clock: null, breach: null, rule: null, commissionedBy: null, byHand: true },
  }),
};
