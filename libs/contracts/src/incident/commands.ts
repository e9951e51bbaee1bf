import * as z from 'zod';
import { commandsOf } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate, registeredPerson } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where an incident stands (阶段). */
export const incidentPhase = z.enum(namesOf(phases)).meta({ id: 'IncidentPhase' });
export const incidentStage = z
  .enum(namesOf(words.stage))
  .meta({ id: 'IncidentStage', description: '可能激化, 已经激化' });
export const incidentEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'IncidentEnding' });

const mostMembers = 20;

/** Every command of an incident that a person may give: `POST /api/incidents/:id/<command>`. */
export const incidentCommands = commandsOf('Incident', labels, {
  nameTeam: () => ({
    members: z
      .array(registeredPerson)
      .min(1)
      .max(mostMembers)
      .describe(
        'Of the register of any office, in office today, each with an account: all who deal with it from now on',
      ),
  }),
  takeMeasures: () => ({ on: legalDate, words: freeText() }),
  report: () => ({ to: z.enum(namesOf(words.to)), on: legalDate, words: freeText() }),
  turnViolent: () => ({ words: freeText() }),
  extend: () => ({ until: legalDate, reasons: freeText() }),
  close: () => ({ words: freeText() }),
});
