import * as z from 'zod';
import { commandsOf } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a share stands (阶段). */
export const sharePhase = z.enum(namesOf(phases)).meta({ id: 'SharePhase' });
export const shareAnswer = z
  .enum(namesOf(words.answer))
  .meta({ id: 'ShareAnswer', description: 'What its member has said about the lead' });
export const shareStance = z
  .enum(namesOf(words.stance))
  .meta({ id: 'ShareStance', description: '同意, 附条件同意, 不同意, 不属于本单位职责' });
export const shareEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'ShareEnding' });

const taskNumber = () => z.int().min(1).max(999).describe('Which task, from 1');
const mostWords = 4000;

/** Every command of a share that a person may give: `POST /api/shares/:id/<command>`. */
export const shareCommands = commandsOf('Share', labels, {
  confirmLead: () => ({}),
  objectToLead: () => ({ reasons: freeText(mostWords) }),
  givePosition: () => ({ stance: shareStance, words: freeText() }),
  setTask: () => ({ what: freeText(mostWords), until: legalDate }),
  reportTask: () => ({ task: taskNumber(), words: freeText(mostWords) }),
  dropTask: () => ({ task: taskNumber(), reasons: freeText(mostWords) }),
  fileLate: () => ({ on: legalDate, words: freeText() }),
});
