import { accusationOrgans, isDisciplineOrgan, lineOf, petitionBureauOf } from '#libs/office';
import { partiesIn } from '#libs/kernel';
import type { AccessChange, AccessReason, Clock, ClockChange, OfficeId, PartyRef } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { endAccess } from './access.js';
import { after, draft, endClocks, refused, type PetitionContext, type PetitionDossier } from './case.js';
import { giveBack, owedAnew } from './classes.js';
import type { PetitionDraft, PetitionFacts } from './facts.js';
import { isCompetent, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { passOnAnew } from './passing-on.js';
import { openRuling, referred } from './referral.js';
import { classOf, holderOf, type PetitionState } from './state.js';

/** Every reason for which an office may see a petition. */
const reasons: readonly AccessReason[] = ['registrar', 'handler', 'referrer', 'superior', 'supervisor', 'executor'];

/**
 * Names who is accused (被检举、控告的单位和人员), at registration or later. The office is a plain id, so that the law can refuse
 * by it: it handles nothing of the matter, sees nothing of it, and loses what it has (art. 30(3)). It stays so whatever the
 * class, until the name is taken back. A person is sealed.
 */
export const nameAccused: Handler<'nameAccused'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.nameAccused');
    if (classOf(state) === 'accusation') return;
    throw refused('conflict', 'petition.other_class', 'naming is an act of accusations', { class: classOf(state) });
  },
  act: (dossier, { office, person }, context) => {
    if (office === null && person === null) {
      throw refused('invalid', 'petition.nobody_accused', 'name an office or a person');
    }
    if (person !== null && partiesIn(dossier.parties, 'accused').some(({ digest }) => digest === person.digest)) {
      throw refused('conflict', 'petition.accused_named_before', 'that person is named already');
    }
    const data = { office, person, returnedTo: null, referrer: null };
    const named = joinedBy(person);
    if (office === null) return [draft('accusedNamed', data, named)];
    if (context.offices.get(office) === null) {
      throw refused('invalid', 'petition.office_unknown', 'no such office', { office });
    }
    return holderOf(dossier.state) === office
      ? withNamed(takenFrom(dossier, office, data, context), named)
      : [draft('accusedNamed', ...instead(dossier, office, data, context), named)];
  },
};

/** Whoever is accused is named in the case, and no party to it. */
const joinedBy = (person: PartyRef | null): Effects =>
  person === null ? {} : { parties: [{ change: 'join', role: 'accused', nature: 'person', ...person }] };

const withNamed = ([first, ...others]: readonly PetitionDraft[], named: Effects): readonly PetitionDraft[] =>
  first === undefined ? [] : [{ ...first, ...named }, ...others];

type Named = PetitionFacts['accusedNamed'];

/** It loses what it sees and owes; where it referred the matter, somebody else stands in for it. */
function instead(
  dossier: PetitionDossier,
  office: OfficeId,
  data: Named,
  context: PetitionContext,
): readonly [Named, ...Effects[]] {
  const over: Effects = { access: lost(office), clocks: endedOf(dossier, ({ owner }) => owner === office) };
  const isReferrer = dossier.state.referrer === office;
  const referrer = isReferrer ? standIn(dossier.state, office, context) : null;
  const seen: Effects =
    referrer === null ? {} : { access: [{ change: 'grant', office: referrer, reason: 'referrer' }] };
  const untaken = notTakenNow(dossier, office, isReferrer ? referrer : dossier.state.referrer, context);
  if (untaken !== null) {
    return [{ ...data, referrer, returnedTo: untaken.returnedTo }, over, seen, ...untaken.effects];
  }
  if (referrer === null) return [data, over];
  const isOpen = dossier.state.referral?.objection === 'open';
  const ruling = isOpen ? openRuling(dossier, referrer, 'accusedNamed', context) : {};
  return [{ ...data, referrer }, over, seen, ruling];
}

/**
 * Whoever has the matter may no longer take it, because it is above or below the office that is named (art. 30(1)): a
 * referred one goes back to be passed on anew, one that was submitted there is passed on by that organ; null: it may.
 */
function notTakenNow(
  dossier: PetitionDossier,
  office: OfficeId,
  referrer: OfficeId | null,
  context: PetitionContext,
): { readonly returnedTo: OfficeId | null; readonly effects: readonly Effects[] } | null {
  const state = { ...dossier.state, accused: [...dossier.state.accused, office] };
  const { handler, referral, decidedOn } = state;
  if (handler === null || decidedOn !== null || isCompetent(state, context, handler)) return null;
  if (referral !== null && referrer !== null) {
    return { returnedTo: referrer, effects: giveBack(dossier, referrer, 'accusedNamed', context) };
  }
  return { returnedTo: null, effects: owedAnew({ ...dossier, state }, 'accusation', 'accusedNamed', context).effects };
}

/**
 * What it holds goes back to whoever referred it, to be passed on anew; what nobody but itself could pass on goes to a
 * competent organ at once [D].
 */
function takenFrom(
  dossier: PetitionDossier,
  office: OfficeId,
  data: Named,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const { state } = dossier;
  const over: Effects = {
    access: [...endAccess(state, context), ...lost(office)],
    // An objection of an office that does not handle it any more needs no ruling.
    clocks: endedOf(dossier, (clock) => clock.owner === office || clock.rule === 'XF-08R'),
  };
  const { referrer } = state;
  if (state.handler !== null && referrer !== null && referrer !== office) {
    return [
      draft(
        'accusedNamed',
        { ...data, returnedTo: referrer },
        over,
        passOnAnew(dossier, referrer, 'accusedNamed', context),
      ),
    ];
  }
  const by = standIn(state, office, context);
  const named = draft('accusedNamed', { ...data, referrer: by }, over);
  if (by === null) return [named];
  const now = after(dossier, [named], context);
  // By management authority alone (art. 22(2)): another competent organ is for a person to choose.
  const organs = accusationOrgans(context.offices, now.state.accused);
  const to = organs.find(({ id }) => isDisciplineOrgan(context.offices, id))?.id ?? null;
  if (to === null) {
    const kept: Effects = { access: [{ change: 'grant', office: by, reason: 'referrer' }] };
    return [
      draft(
        'accusedNamed',
        { ...data, returnedTo: by, referrer: by },
        over,
        kept,
        passOnAnew(dossier, by, 'accusedNamed', context),
      ),
    ];
  }
  return [named, referred(now, { by, to, manner: 'transfer', setOn: null, note: null, isOfItself: true }, context)];
}

/** Who refers in the place of an accused office: the petition bureau, or else whoever is above it. */
function standIn(state: PetitionState, office: OfficeId, { offices }: PetitionContext): OfficeId | null {
  const accused = [...state.accused, office];
  const bureau = petitionBureauOf(offices, office);
  const line = bureau === null ? [] : lineOf(offices, bureau);
  return line.find(({ id, isActive }) => isActive && !accused.includes(id))?.id ?? null;
}

const lost = (office: OfficeId): AccessChange[] => reasons.map((reason) => ({ change: 'end', office, reason }));

/** Nothing is owed by who may not know of it. */
const endedOf = ({ clocks }: PetitionDossier, isOver: (clock: Clock) => boolean): ClockChange[] =>
  endClocks(
    clocks.filter((clock) => isRunning(clock) && isOver(clock)),
    'superseded',
  );
