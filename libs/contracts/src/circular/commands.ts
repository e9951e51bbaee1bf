import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, officeId } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a circular stands (阶段). */
export const circularPhase = z.enum(namesOf(phases)).meta({ id: 'CircularPhase' });
export const circularForm = z
  .enum(namesOf(words.form))
  .meta({ id: 'CircularForm', description: '通报, 季度情况报告, 完善政策建议' });
export const circularEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'CircularEnding' });
export const circularAnswer = z.enum(namesOf(words.as)).meta({ id: 'CircularAdoption', description: '采纳情况' });

const mostOffices = 200;
const mostWords = 4000;

const issued = {
  to: z.array(officeId).min(1).max(mostOffices).describe('Which offices get it'),
  named: z
    .array(officeId)
    .max(mostOffices)
    .default([])
    .describe('Which offices are named in it; none: what was found is told without saying of whom'),
  ground: optional(freeText(mostWords)).describe(
    'That these fail in duty with serious problems, as a person has found it (信访工作条例 39(3))',
  ),
  title: freeText(200),
  words: freeText(),
};

/** Every command of a circular that a person may give: `POST /api/circulars/:id/<command>`. */
export const circularCommands = commandsOf('Circular', labels, {
  issue: () => issued,
  decline: () => ({ reasons: freeText(mostWords) }),
  receive: () => ({}),
  answer: () => ({ as: circularAnswer, words: freeText(mostWords) }),
  withdraw: () => ({ reasons: freeText(mostWords) }),
});
