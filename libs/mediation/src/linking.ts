import { draft, openedOf, refused, ruled } from './case.js';
import type { Guard, MediationDossier } from './case.js';
import type { CaseLink } from './commands.js';

const requireOpened: Guard = (dossier) => {
  openedOf(dossier);
};

/**
 * The same matter stands in another case too, or does not after all (一案一码、关联案件): both pages show the number of the other one,
 * and neither is read by it. Also after the end (ours). It is taken back where it was recorded.
 *
 * @throws DomainError `mediation.link_unfit` (invalid), `mediation.not_linked` (conflict), details `number`
 */
export const linkCase = ruled('linkCase', requireOpened, (dossier, payload) => {
  requireOther(dossier, payload);
  const isLinked = dossier.state.links.some((one) => one.case === payload.case);
  if (payload.isRemoved && !isLinked) {
    throw refused('conflict', 'mediation.not_linked', 'nothing of it is recorded here', { number: payload.number });
  }
  return isLinked === payload.isRemoved ? [draft('caseLinked', payload)] : [];
});

/** @throws DomainError `mediation.link_unfit` (invalid), details `number`: it is this one, or the petition that handed it over */
export function requireOther({ id, parent }: Pick<MediationDossier, 'id' | 'parent'>, link: CaseLink): void {
  if (link.case !== id && link.case !== parent?.caseId) return;
  throw refused('invalid', 'mediation.link_unfit', 'it is known of that one', { number: link.number });
}
