import type { DutyChange, OfficeId } from '#libs/kernel';
import { requireAnotherPerson } from '#libs/office';
import type { Asked } from './asked.js';
import { closeDuties, openDuty, type PetitionContext, type PetitionDossier } from './case.js';

// What one person asks for and another one decides (双人): an extension, an opinion, a withdrawal.

/** Refuses whoever asked to decide on it as well. @throws DomainError `office.same_person` (forbidden) */
export const requireSecond = ({ actor }: PetitionContext, { by, byFor }: Asked): void =>
  requireAnotherPerson(actor, by, byFor);

/** The duties by which the head of the handler decides on what an officer asked for: one of each, on the clock of its date. */
type HeadDuty = 'approveExtension' | 'approveOpinion';

/** The head of an office has to decide by the date of this clock. */
export const askHead = (
  dossier: PetitionDossier,
  what: HeadDuty,
  on: { readonly clock: string; readonly office: OfficeId },
): DutyChange => openDuty(dossier, { what, ...on, capacity: 'head' });

/** What was asked for and not decided, or not told yet, falls away: nobody owes an answer to it any more. */
export const unasked = (dossier: PetitionDossier): DutyChange[] =>
  closeDuties(dossier, ['approveExtension', 'noticeExtension', 'approveOpinion'], 'dropped');
