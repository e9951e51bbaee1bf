import type { OfficeId } from '#libs/kernel';
import { accusationOrgans, isDisciplineOrgan, OfficeFunction } from '#libs/office';
import { after, draft, everythingEnded, meet, refused, runningOf } from './case.js';
import type { PetitionContext } from './case.js';
import { requireOpen, requireUnaccepted, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { classOf, type PetitionState } from './state.js';

/**
 * Transfers an accusation for which the county has no discipline organ to the superior one, by management authority (转送上级
 * 纪检监察机关), art. 22(2). It has no account here: what follows, the notice too, goes by its own rules (art. 23(4)), so the
 * matter ends here.
 */
export const transferOut: Handler<'transferOut'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.transferOut');
    requireUndecided(state);
    requireUnaccepted(state);
    if (classOf(state) !== 'accusation') {
      throw refused('conflict', 'petition.other_class', 'only an accusation goes there', { class: classOf(state) });
    }
    requireNoOrganHere(state, context);
  },
  act: (dossier, { note }, context) => {
    const to = requireSuperiorDiscipline(context);
    const by = context.actor.office ?? dossier.state.intake?.registrar ?? to;
    const met = { clocks: meet(runningOf(dossier, 'XF-02', 'XF-RETURN', 'XF-PASS')) };
    const now = after(dossier, [draft('transferredOut', { by, to, note }, met)], context);
    return [draft('transferredOut', { by, to, note }, met, everythingEnded(now))];
  },
  endsCase: true,
};

/** @throws DomainError `petition.competent_organ_here` (conflict), details `organs` (by comma) */
function requireNoOrganHere({ accused }: PetitionState, { offices }: PetitionContext): void {
  const organs = accusationOrgans(offices, accused).map(({ id }) => id);
  if (!organs.some((id) => isDisciplineOrgan(offices, id))) return;
  throw refused('conflict', 'petition.competent_organ_here', 'an organ of the county may take it', {
    organs: organs.join(','),
  });
}

/** @throws DomainError `petition.superior_discipline_missing` (conflict) */
function requireSuperiorDiscipline({ offices }: PetitionContext): OfficeId {
  const organ = offices.withFunction(OfficeFunction.superiorDiscipline);
  if (organ !== null) return organ.id;
  throw refused('conflict', 'petition.superior_discipline_missing', 'no office is registered as that organ');
}
