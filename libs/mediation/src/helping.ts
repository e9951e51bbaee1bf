import { partyNamed } from '#libs/kernel';
import { didAct, draft, ofAll, principalsOf, refused, requireAct, requireNotSuspended, ruled } from './case.js';
import type { Guard, MediationDossier } from './case.js';
import type { Helper } from './state.js';

/**
 * Somebody is invited to help (邀请参与调解), as a relative or neighbour, for what they know, of a social organisation; or an
 * interpreter for one side. That an organ may be asked too, and with the same consent, is ours.
 *
 * @see 人民调解法 20(1), 1989 条例 7(3); of interpreters no text speaks
 */
export const inviteHelper = ruled('inviteHelper', requireNotSuspended, (dossier, payload) => {
  const isOfOne = payload.helperAs === 'interpreter';
  const known = payload.of === null ? undefined : partyNamed(dossier.parties, payload.of);
  const isSide = principalsOf(dossier).some((one) => one === known);
  if (isOfOne !== isSide) {
    throw refused('invalid', 'mediation.not_party', 'an interpreter is for one side, a helper for all', {
      party: payload.of ?? '',
    });
  }
  const helper = `h${String(dossier.state.helpers.length + 1)}`;
  return [draft('helperInvited', { ...payload, of: known?.party ?? null, helper })];
});

const requireInvited: Guard = (dossier, context) => {
  requireNotSuspended(dossier, context);
  if (dossier.state.helpers.length > 0) return;
  throw refused('conflict', 'mediation.helper_unknown', 'nobody was invited');
};

/** A party agrees to whoever was invited. */
export const agreeHelper = ruled('agreeHelper', requireInvited, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const helper = helperNamed(dossier, payload.helper);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return didAct(dossier, helper.acts, party) ? [] : [draft('helperAgreed', { ...payload, party })];
});

function helperNamed({ state: { helpers } }: MediationDossier, name: string): Helper {
  const found = helpers.find(({ helper }) => helper === name);
  if (found === undefined) throw refused('not_found', 'mediation.helper_unknown', 'nobody of that name was invited');
  return found;
}

/** @throws DomainError `mediation.helper_not_agreed` (conflict): to an interpreter its own side, to anybody else all parties */
export function requireAgreedHelper(dossier: MediationDossier, name: string): void {
  const { acts, of } = helperNamed(dossier, name);
  const isAgreed = of === null ? ofAll(dossier, acts) !== null : didAct(dossier, acts, of);
  if (!isAgreed) throw refused('conflict', 'mediation.helper_not_agreed', 'not all have agreed', { helper: name });
}

/** Whether a name is one of those who were invited. */
export const isHelper = ({ state: { helpers } }: MediationDossier, name: string): boolean =>
  helpers.some(({ helper }) => helper === name);
