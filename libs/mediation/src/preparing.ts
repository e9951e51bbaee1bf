import { partyNamed } from '#libs/kernel';
import { endClocks, meet, runningOf } from '#libs/kind';
import {
  draft,
  hasConsented,
  isAmong,
  openedOf,
  principalsOf,
  refused,
  requireAccepted,
  requireAct,
  requireNotSuspended,
} from './case.js';
import { requireUnsigned, ruled, start, type Guard, type MediationDossier } from './case.js';
import { allCalledOff } from './calling.js';
import type { MediationCommands } from './commands.js';
import { hearing } from './listening.js';
import { withoutMediator } from './mediators.js';
import { mediationRules as rules } from './rules.js';
import { unasked } from './screening.js';

/**
 * Each side was asked apart, where it is a family's. Whom nobody has asked yet is told to the committee alone.
 *
 * @throws DomainError `mediation.not_screened` (conflict), to the committee with details `party`
 */
const requireScreened: Guard = (dossier, context) => {
  requireNotSuspended(dossier, context);
  const [party] = dossier.state.sort === 'family' ? unasked(dossier) : [];
  if (party === undefined) return;
  const details = { ...(context.actor.kind !== 'public' && { party }) };
  throw refused('conflict', 'mediation.not_screened', 'it was not asked whether there is violence', details);
};

/** Who mediates (调解员), chosen by the parties or proposed to them. */
export const proposeMediators = ruled('proposeMediators', requireNotSuspended, (dossier, payload, context) => {
  const people = new Set(payload.mediators.map(({ person }) => person));
  if (people.size === 0 || people.size < payload.mediators.length) {
    throw refused('invalid', 'mediation.mediators_missing', 'one mediator or several, each once');
  }
  requireReplaceable(dossier, people);
  // Whoever was to be recused mediates no more, or is proposed again to parties who may refuse.
  const over = { clocks: endClocks(runningOf(dossier, rules.ruleRecusal), 'cancelled') };
  const proposed = draft('mediatorsProposed', payload, over, { access: hearing(dossier, payload.mediators) });
  return [proposed, ...allCalledOff(dossier, context)];
});

/**
 * Once all have signed nobody takes that from them. Where a mediator whose signature it lacks mediates no more it would never be in force:
 * without that one it is drawn up and signed anew, by whoever still wants it (ours).
 */
function requireReplaceable(dossier: MediationDossier, next: ReadonlySet<string>): void {
  const { agreement, mediators } = dossier.state;
  const signed = agreement?.mediators.map(({ mediator }) => mediator) ?? [];
  const lacking = mediators.filter(({ person }) => !signed.includes(person));
  if (lacking.length === 0 || lacking.some(({ person }) => next.has(person))) requireUnsigned(dossier);
}

/** @throws DomainError `mediation.mediator_unknown` (not_found), details `mediator` */
export function requireMediator({ state: { mediators } }: MediationDossier, mediator: string) {
  const found = mediators.find(({ person }) => person === mediator);
  if (found !== undefined) return found;
  throw refused('not_found', 'mediation.mediator_unknown', 'that one does not mediate it', { mediator });
}

/** What may bias a mediator is said before anybody consents (披露); after it whoever consents takes the mediator all the same. */
export const disclose = ruled('disclose', requireAccepted, (dossier, payload, context) => {
  const { isDisclosed } = requireMediator(dossier, payload.mediator);
  const disclosed = draft('disclosed', payload);
  // Ties that come out later are consented to anew.
  return isDisclosed && payload.ties !== null ? [disclosed, ...allCalledOff(dossier, context)] : [disclosed];
});

/** A party wants somebody else (申请回避): nothing goes on until that is ruled. */
export const askRecusal = ruled('askRecusal', requireAccepted, (dossier, payload, context) => {
  requireAct(dossier, payload, 'speak', context);
  requireMediator(dossier, payload.mediator);
  requireUnsigned(dossier);
  if (dossier.state.recusals.includes(payload.mediator)) return [];
  const { committee: owner } = openedOf(dossier);
  const owed = { rule: rules.ruleRecusal, owner, startedBy: 'recusalAsked', startOn: context.today } as const;
  return [draft('recusalAsked', payload, start(dossier, context, { ...owed, what: 'ruleRecusal', capacity: 'head' }))];
});

const requireRecusal: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  if (dossier.state.recusals.length > 0) return;
  throw refused('conflict', 'mediation.no_recusal', 'nobody is asked to be recused');
};

/** The head of the committee rules, and nobody on himself (特邀 15(3) as the model). */
export const ruleRecusal = ruled('ruleRecusal', requireRecusal, (dossier, payload, context) => {
  const { mediator } = payload;
  const index = dossier.state.recusals.indexOf(mediator);
  if (index < 0) throw refused('conflict', 'mediation.no_recusal', 'nobody asks for that', { mediator });
  if (requireMediator(dossier, mediator).account === context.actor.principal) {
    throw refused('forbidden', 'mediation.own_recusal', 'nobody rules on himself', { mediator });
  }
  const owed = dossier.duties.filter(({ what }) => what === 'ruleRecusal').map(({ clock }) => clock);
  const clocks = meet(dossier.clocks.filter(({ id }) => id === owed[index]));
  const access = payload.isRecused ? hearing(dossier, withoutMediator(dossier.state, mediator)) : [];
  const ruledOn = draft('recusalRuled', payload, { clocks, access });
  return payload.isRecused ? [ruledOn, ...allCalledOff(dossier, context)] : [ruledOn];
});

/** A party hears its rights before anything else (人民调解法 23): through whoever acts for it, where it lacks capacity. */
export const tellRights = ruled('tellRights', requireAccepted, (dossier, payload) => {
  const { party } = payload;
  const known = partyNamed(dossier.parties, party);
  if (known === undefined || !principalsOf(dossier).includes(known)) {
    throw refused('invalid', 'mediation.not_party', 'it is no party to the dispute', { party });
  }
  return isAmong(dossier, dossier.state.told, known.party) ? [] : [draft('rightsTold', { party: known.party })];
});

const requireDisclosed: Guard = (dossier, context) => {
  requireScreened(dossier, context);
  const { mediators } = dossier.state;
  if (mediators.length === 0) throw refused('conflict', 'mediation.mediators_missing', 'nobody mediates it yet');
  const silent = mediators.find(({ isDisclosed }) => !isDisclosed);
  if (silent === undefined) return;
  throw refused('conflict', 'mediation.not_disclosed', 'a mediator has said nothing of ties', {
    mediator: silent.person,
  });
};

/** Whether the same one has consented so already, to those who mediate now. */
const isSaidBefore = (dossier: MediationDossier, said: MediationCommands['consent']): boolean =>
  hasConsented(dossier, said.party) &&
  dossier.state.consents.some(
    ({ mediators, party, by, isOpen, isElectronic }) =>
      mediators === dossier.state.proposals &&
      party === said.party &&
      by === said.by &&
      isOpen === said.isOpen &&
      isElectronic === said.isElectronic,
  );

/** A party wants to be mediated, by them: knowing its rights, and what they have disclosed. */
export const consent = ruled('consent', requireDisclosed, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  if (!isAmong(dossier, dossier.state.told, party)) {
    throw refused('conflict', 'mediation.not_told', 'its rights come first', { party });
  }
  // Said again as it stands it is no other consent, and makes no other paper.
  if (isSaidBefore(dossier, { ...payload, party })) return [];
  return [draft('consented', { ...payload, party, mediators: dossier.state.proposals })];
});
