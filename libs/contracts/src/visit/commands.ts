import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a visit stands (阶段). */
export const visitPhase = z.enum(namesOf(phases)).meta({ id: 'VisitPhase' });
export const visitAnswer = z.enum(namesOf(words.answer)).meta({ id: 'ChecklistAnswer', description: '是, 否, 不适用' });
export const visitEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'VisitEnding' });

const mostWords = 4000;
const item = () => z.string().min(1).max(60).describe('A question of the checklist');

/** Every command of a visit that a person may give: `POST /api/visits/:id/<command>`. */
export const visitCommands = commandsOf('Visit', labels, {
  announce: () => ({}),
  begin: () => ({ on: legalDate }),
  leaveOut: () => ({ item: item(), reasons: freeText(mostWords) }),
  correctOnSpot: () => ({ item: optional(item()), words: freeText(mostWords) }),
  close: () => ({
    words: optional(freeText(mostWords)),
    answers: z
      .int()
      .min(0)
      .describe('How often something was answered in the tour, as it was seen (`progress.tour.answers`)'),
  }),
  reopen: () => ({ reasons: freeText(mostWords) }),
  sign: () => ({ attachment: optional(z.uuid()).describe('The paper, where it was signed on one') }),
  countersign: () => ({
    refuses: z.boolean().default(false).describe('The office does not sign, and says why'),
    words: optional(freeText(mostWords)).describe('What the office has to say to the record'),
  }),
  signForOffice: () => ({ attachment: z.uuid().describe('The paper with its signature') }),
  recordRefusal: () => ({ words: freeText(mostWords) }),
  receive: () => ({}),
  noteServed: () => ({
    on: legalDate.describe('The day on which somebody of the office signed for it'),
    proof: z.uuid().describe('What shows that, among the attachments of this visit'),
  }),
});
