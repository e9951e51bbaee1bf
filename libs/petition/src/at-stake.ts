import type { Clock, OfficeId } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { PetitionDossier } from './case.js';
import { NOTICE_RULES } from './holding.js';

/** Which clocks the proof of a service meets or moves, by the command that tells of it. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  notify: NOTICE_RULES,
  noticeExtension: ['XF-09'],
  recordDelivery: ['XF-SERVE'],
};

/** What is at stake while a paper is not served: the clock that runs until its service is told; null: none runs. */
export const atStake = (
  { clocks }: Pick<PetitionDossier, 'clocks'>,
  { command, office }: { readonly command: string; readonly office: OfficeId | null },
): Clock | null =>
  clocks.find((one) => isRunning(one) && one.owner === office && rulesOf[command]?.includes(one.rule) === true) ?? null;
