import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { clockTime, freeText, legalDate } from '../primitives.js';
import { partyName } from '../reveal.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a judicial confirmation stands (阶段). */
export const confirmationPhase = z.enum(namesOf(phases)).meta({ id: 'ConfirmationPhase' });
export const confirmationEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'ConfirmationEnding' });
export const courtItem = z
  .enum(namesOf(words.items))
  .meta({ id: 'CourtItem', description: 'What is handed in (解释 354)' });
export const courtStep = z.enum(namesOf(words.step)).meta({ id: 'CourtStep', description: 'What a court did with it' });

const mostWords = 4000;
const saidBy = () => ({
  party: partyName,
  by: partyName.describe('Who says it: the party itself, or whoever has a mandate for it'),
  isSealed: z.boolean().default(false).describe('An organisation acts under its seal, or by who represents it by law'),
});

/** Every command of a judicial confirmation that a person may give: `POST /api/confirmations/:id/<command>`. */
export const confirmationCommands = commandsOf('Confirmation', labels, {
  putInWriting: () => ({ on: legalDate }),
  consent: saidBy,
  decline: saidBy,
  bind: () => ({ items: z.array(courtItem).min(1).max(6).describe('What is there of the file') }),
  apply: () => ({
    on: legalDate.describe('The day on which it was handed in or posted (民事诉讼法 85)'),
    court: freeText(200),
    place: z.enum(namesOf(words.place)),
    form: z.enum(namesOf(words.form)),
    leave: optional(freeText(mostWords)).describe('After the thirty days: by what the court has given more time'),
  }),
  recordCourtStep: () => ({
    step: courtStep,
    on: legalDate,
    until: optional(legalDate).describe(
      'The day that it has set, of a supplement and of more time, or to which it calls both',
    ),
    time: optional(clockTime).describe('Of that call, where it is known'),
    number: optional(freeText(200)).describe('Its number there'),
    words: optional(freeText(mostWords)),
  }),
  correctCourtStep: () => ({ words: freeText(mostWords).describe('Why what was recorded last is a mistake') }),
  askCourt: () => ({ words: freeText(mostWords) }),
  noteReceived: () => ({ party: partyName, on: legalDate }),
});
