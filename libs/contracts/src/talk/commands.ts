import * as z from 'zod';
import { commandsOf, forRegistered } from '../command.js';
import { namesOf } from '../names-of.js';
import { clockTime, freeText, legalDate } from '../primitives.js';
import { commands as labels, phases } from './head.js';

/** Where a separate talk stands (阶段). */
export const talkPhase = z.enum(namesOf(phases)).meta({ id: 'TalkPhase' });

/** Every command of a separate talk: `POST /api/talks/:id/<command>`. */
export const talkCommands = commandsOf('Talk', labels, {
  call: () => ({ on: legalDate, time: clockTime, place: freeText(200) }),
  callOff: () => ({ reason: freeText(4000) }),
  say: () => ({ on: legalDate, text: freeText(), ...forRegistered() }),
  close: () => ({}),
});
