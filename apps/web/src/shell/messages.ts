import type { accountMessages } from '../account/account.messages.js';
import type { boardMessages } from '../board/board.messages.js';
import type { clockMessages } from '../clock/clock.messages.js';
import type { voicesMessages } from '../clock/voices.messages.js';
import type { commandMessages } from '../command/command.messages.js';
import type { courseMessages } from '../course/course.messages.js';
import type { deskMessages } from '../desk/desk.messages.js';
import type { drillMessages } from '../drill/drill.messages.js';
import type { dutyMessages } from '../duty/duty.messages.js';
import type { ledgerMessages } from '../ledger/ledger.messages.js';
import type { officeMessages } from '../office/office.messages.js';
import type { packMessages } from '../pack/pack.messages.js';
import type { petitionMessages } from '../petition/petition.messages.js';
import type { myMessages } from '../session/my.messages.js';
import type { sessionMessages } from '../session/session.messages.js';
import type { supervisionMessages } from '../supervision/supervision.messages.js';
import type { systemMessages } from '../system/system.messages.js';
import type { viewsMessages } from '../views/views.messages.js';
import type { shellMessages } from './shell.messages.js';
import type { titlesMessages } from './titles.messages.js';
import type { tourMessages } from './tour.messages.js';

/** The name of a text, whichever capability's. One that is not there does not compile; one line per capability. */
export type MessageId =
  | keyof typeof accountMessages
  | keyof typeof boardMessages
  | keyof typeof clockMessages
  | keyof typeof voicesMessages
  | keyof typeof commandMessages
  | keyof typeof courseMessages
  | keyof typeof deskMessages
  | keyof typeof drillMessages
  | keyof typeof dutyMessages
  | keyof typeof ledgerMessages
  | keyof typeof officeMessages
  | keyof typeof packMessages
  | keyof typeof petitionMessages
  | keyof typeof myMessages
  | keyof typeof sessionMessages
  | keyof typeof shellMessages
  | keyof typeof titlesMessages
  | keyof typeof tourMessages
  | keyof typeof supervisionMessages
  | keyof typeof systemMessages
  | keyof typeof viewsMessages;
