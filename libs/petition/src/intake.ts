import type { AccessChange } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { isPetitionBureau } from '#libs/office';
import { holderAccess, withoutBarred } from './access.js';
import { draft, refused, start, type PetitionContext, type PetitionDossier } from './case.js';
import { owedAnew } from './classes.js';
import {
  requireActive,
  requireAddressee,
  requireHandling,
  requireOpen,
  requireCategory,
  requirePlace,
  requireReceipt,
  requireUnaccepted,
  requireUndecided,
} from './guard.js';
import type { Handler } from './handler.js';
import { openHolding } from './holding.js';
import { permit } from './grants.js';
import { partiesOf, type Registration } from './registered-parties.js';
import { classOf } from './state.js';

/** Registers a matter (登记). It is never refused for what it says (art. 44(1)), only for who records it and when. */
export const register: Handler<'register'> = {
  may: (dossier, context) => {
    permit(context, 'petition.register', { registrar: context.actor.office });
    if (dossier.state.intake !== null) {
      throw refused('conflict', 'petition.already_registered', 'it is registered', { number: dossier.number });
    }
  },
  act: (dossier, command, context) => {
    const payload = { ...command, receivedOn: command.receivedOn ?? context.today };
    requireIntake(payload, context);
    const isOfBureau = isPetitionBureau(context.offices, payload.registrar);
    const isDirect = payload.channel === 'import' || !isOfBureau;
    // What the bureau imports stays with it, as the past of another system is told, until it refers it [D].
    if (!isOfBureau) requireHandling(context, payload.registrar);
    const effects = isDirect ? directIntake(dossier, payload, context) : bureauIntake(dossier, payload, context);
    return [draft('registered', { ...payload, isDirect }, ...effects, { parties: partiesOf(payload, context) })];
  },
};

function requireIntake(payload: Registration, context: PetitionContext): void {
  const { actor } = context;
  const { registrar, channel, source } = payload;
  if (actor.kind === 'person' && actor.office !== registrar) {
    throw refused('forbidden', 'petition.registrar_not_own', 'one registers for one’s own office', { registrar });
  }
  if (channel === 'import' && actor.kind !== 'platform') {
    throw refused('forbidden', 'petition.channel_of_platform', 'only the platform imports');
  }
  if (channel === 'import' && source === null) {
    throw refused('invalid', 'petition.source_missing', 'an imported matter names its source and number');
  }
  requireActive(context, registrar);
  requirePlace(payload.place, context);
  requireCategory(payload.category);
  requireReceipt(payload.receivedOn, context);
}

/** XF-02: the petition bureau has 15 days to pass the matter on (art. 22(1)). */
function bureauIntake(dossier: PetitionDossier, payload: Registration, context: PetitionContext): Effects[] {
  const { registrar: office, receivedOn: startOn } = payload;
  const limit = { rule: 'XF-02', owner: office, startedBy: 'registered', startOn, what: 'refer' } as const;
  return [start(dossier, context, limit), { access: [{ change: 'grant', office, reason: 'registrar' }] }];
}

/** The organ to which a matter was submitted handles it; so the clocks of a holder run from the receipt. */
function directIntake(dossier: PetitionDossier, payload: Registration, context: PetitionContext): Effects[] {
  const { registrar: office, receivedOn: startOn } = payload;
  const ownAccess: AccessChange = { change: 'grant', office, reason: 'registrar' };
  const access = [ownAccess, ...(payload.class === 'accusation' ? [] : holderAccess('grant', office, context))];
  const isServed = payload.isReachable && payload.channel !== 'import';
  const of = { class: payload.class, notice: 'XF-06', isServed, accused: [] } as const;
  const { effects } = openHolding(dossier, { ...of, office, startedBy: 'registered', startOn }, context);
  return [...effects, { access }];
}

/**
 * Says of which class a matter is (分类) where nobody has said so, before it is passed on or taken on. A class that is there
 * is corrected by its own act, with the reason: who registered it, or the public form, may have known better.
 */
export const triage: Handler<'triage'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.triage');
    requireUndecided(state);
    requireUnaccepted(state);
    if (state.phase !== 'registered' && state.phase !== 'returned') {
      throw refused('conflict', 'petition.already_referred', 'it was passed on', { handler: state.handler });
    }
  },
  act: (dossier, payload, context) => {
    const { state } = dossier;
    const given = classOf(state);
    if (given !== null && given !== payload.class) {
      throw refused('conflict', 'petition.class_given', 'a class that is there is corrected', { class: given });
    }
    const claims = state.claims.map((claim) => ({ ...claim, class: payload.class }));
    if (payload.to !== null) requireAddressee({ ...state, claims }, context, payload.to);
    requirePlace(payload.place, context);
    requireCategory(payload.category);
    const { handler } = state;
    if (handler === null) return [draft('triaged', payload)];
    const seen = holderAccess(payload.class === 'accusation' ? 'end' : 'grant', handler, context);
    const access = withoutBarred(seen, state);
    return [draft('triaged', payload, ...owedAnew(dossier, payload.class, 'triaged', context).effects, { access })];
  },
};
