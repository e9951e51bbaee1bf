import { partiesIn, type OfficeId } from '#libs/kernel';
import { accusationOrgans, isDisciplineOrgan, OfficeFunction } from '#libs/office';
import { after, draft, everythingEnded, meet, refused, runningOf } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionDraft } from './facts.js';
import { requireOpen, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { isServiceOwed } from './holding.js';
import { issuedToEnd } from './issuing.js';
import { requireToBePassedOn } from './referral.js';
import { isYetToBeServed, toldInWriting, type EndingNotice } from './remit.js';
import { classOf, holderOf, type PetitionState } from './state.js';

/**
 * Transfers an accusation for which the county has no discipline organ to the superior one, by management authority (转送上级
 * 纪检监察机关): of the petition department by art. 22(2), of any other organ by a rule of ours. That organ has no account here
 * and gives notice by its own rules (art. 23(4)), so the matter ends here; who submitted it to an organ directly is told in
 * writing where to go all the same (art. 23(1), 23(2)), and with that it ends.
 */
export const transferOut: Handler<'transferOut'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.transferOut');
    requireUndecided(state);
    if (classOf(state) !== 'accusation') {
      throw refused('conflict', 'petition.other_class', 'only an accusation goes there', { class: classOf(state) });
    }
    if (!isWithDiscipline(state, context)) requireToBePassedOn(state, context);
    if (partiesIn(dossier.parties, 'accused').length === 0) requireNoOrganHere(state, context);
  },
  act: (dossier, payload, context) => {
    const to = requireSuperiorDiscipline(dossier.state, context);
    const { note } = payload;
    requireReason(dossier.state, note, context);
    const by = context.actor.office ?? dossier.state.intake?.registrar ?? to;
    const notice = noticeOf(dossier, payload);
    const isLeft = notice !== null && isYetToBeServed(dossier, notice);
    const told = notice === null ? [] : toldWhere(dossier, { notice, isLeft, to }, context);
    const now = after(dossier, told, context);
    const clocks = meet(runningOf(now, 'XF-02', 'XF-RETURN', 'XF-PASS'));
    const rest = everythingEnded(isLeft ? exceptNotice(now) : now, clocks);
    return [...told, draft('transferredOut', { by, to, note, endsCase: !isLeft }, { clocks }, rest)];
  },
  endsCase: true,
};

/** What is left where the petitioner has still to be told. */
const exceptNotice = (dossier: PetitionDossier): PetitionDossier => ({
  ...dossier,
  clocks: dossier.clocks.filter(({ rule }) => rule !== 'XF-06'),
  duties: dossier.duties.filter(({ what }) => what !== 'notify'),
});

/** The county's own discipline organ has it, and sees that it is not for it. */
const isWithDiscipline = ({ handler }: PetitionState, { actor, offices }: PetitionContext): boolean =>
  handler !== null && handler === actor.office && isDisciplineOrgan(offices, handler);

/** The written notice that the organ of a direct submission still owes; null: it owes none. @throws DomainError `petition.notice_not_served` (invalid) */
function noticeOf(
  dossier: PetitionDossier,
  { notice = null, servedOn = null, manner = null, sentOn = null, proof = null }: PetitionCommands['transferOut'],
) {
  const owed = runningOf(dossier, 'XF-06')[0];
  if (owed === undefined || (notice === null && !isServiceOwed(dossier.state))) return null;
  if (notice === null) throw refused('invalid', 'petition.notice_not_served', 'it ends with the service of the notice');
  return { office: owed.owner as OfficeId, notice, servedOn, manner, sentOn, proof, tells: 'elsewhere' } as const;
}

/** What goes there does so at once; the petitioner is told on the spot, or by a delivery. */
const toldWhere = (
  dossier: PetitionDossier,
  { notice, isLeft, to }: { readonly notice: EndingNotice; readonly isLeft: boolean; readonly to: OfficeId },
  context: PetitionContext,
): readonly PetitionDraft[] =>
  isLeft
    ? [issuedToEnd(dossier, notice, { as: 'transferred_out', to }, context)]
    : toldInWriting(dossier, notice, context);

const hasDisciplineOrgan = ({ accused }: PetitionState, { offices }: PetitionContext): boolean =>
  accusationOrgans(offices, accused).some(({ id }) => isDisciplineOrgan(offices, id));

/**
 * At which level an accused person is managed only a person can judge: there the offices that are named forbid nothing.
 *
 * @throws DomainError `petition.competent_organ_here` (conflict), details `organs` (by comma)
 */
function requireNoOrganHere(state: PetitionState, context: PetitionContext): void {
  if (!hasDisciplineOrgan(state, context)) return;
  const organs = accusationOrgans(context.offices, state.accused).map(({ id }) => id);
  throw refused('conflict', 'petition.competent_organ_here', 'an organ of the county may take it', {
    organs: organs.join(','),
  });
}

/** @throws DomainError `petition.transfer_reason_missing` (invalid) */
function requireReason(state: PetitionState, note: unknown, context: PetitionContext): void {
  if (note !== null || !hasDisciplineOrgan(state, context)) return;
  throw refused('invalid', 'petition.transfer_reason_missing', 'say who is managed one level up');
}

/** @throws DomainError `petition.superior_discipline_missing` (conflict) */
function requireSuperiorDiscipline(state: PetitionState, { offices }: PetitionContext): OfficeId {
  const organ = offices.nearest(OfficeFunction.superiorDiscipline, holderOf(state));
  if (organ !== null) return organ.id;
  throw refused('conflict', 'petition.superior_discipline_missing', 'no office is registered as that organ');
}
