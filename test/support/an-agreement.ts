import type { MediationCommands } from '#libs/mediation';
import { aMediation } from './a-mediation.js';

/** What is drawn up, as far as it is not as usual. */
export type Draft = Partial<MediationCommands['drawUp']>;

/** An agreement that both have signed and the committee has sealed, on Monday 2026-08-03. */
export const anAgreement = (draft: Draft = {}, opening: Partial<MediationCommands['open']> = {}) =>
  aMediation().ready(opening).drawnUp(draft).signs('p1').signs('p2').mediatorSigns().isSealed();
