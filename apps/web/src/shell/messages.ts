import { accountMessages } from '../account/account.messages.js';
import { clockMessages } from '../clock/clock.messages.js';
import { voicesMessages } from '../clock/voices.messages.js';
import { commandMessages } from '../command/command.messages.js';
import { drillMessages } from '../drill/drill.messages.js';
import { deskMessages } from '../desk/desk.messages.js';
import { dutyMessages } from '../duty/duty.messages.js';
import { ledgerMessages } from '../ledger/ledger.messages.js';
import { courseMessages } from '../course/course.messages.js';
import { officeMessages } from '../office/office.messages.js';
import { packMessages } from '../pack/pack.messages.js';
import { petitionMessages } from '../petition/petition.messages.js';
import { systemMessages } from '../system/system.messages.js';
import { myMessages } from '../session/my.messages.js';
import { sessionMessages } from '../session/session.messages.js';
import { boardMessages } from '../board/board.messages.js';
import { supervisionMessages } from '../supervision/supervision.messages.js';
import { viewsMessages } from '../views/views.messages.js';
import { shellMessages } from './shell.messages.js';
import { tourMessages } from './tour.messages.js';

/** Every text of the console in both languages; one line per capability. */
export const messages = {
  ...shellMessages,
  ...tourMessages,
  ...sessionMessages,
  ...accountMessages,
  ...myMessages,
  ...clockMessages,
  ...voicesMessages,
  ...commandMessages,
  ...drillMessages,
  ...courseMessages,
  ...dutyMessages,
  ...deskMessages,
  ...ledgerMessages,
  ...officeMessages,
  ...packMessages,
  ...systemMessages,
  ...supervisionMessages,
  ...boardMessages,
  ...petitionMessages,
  ...viewsMessages,
} as const;

/** The name of a text. One that is not there does not compile. */
export type MessageId = keyof typeof messages;
