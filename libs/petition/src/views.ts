import type { KindStanding, ReadRow } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { PetitionDossier } from './case.js';
import { requireRegistered } from './guard.js';
import type { PetitionDetail } from './standing.js';
import type { Intake, PetitionState } from './state.js';

/** How the petition stands, for its course. */
export function standingOf(dossier: PetitionDossier): KindStanding<PetitionDetail> {
  const state = requireRegistered(dossier);
  const { intake, claims, handler, phase, breaches, supervisions } = state;
  const owed = breaches.flatMap(({ isBinding, isRetrospective, isNoted, trigger, ...breach }) =>
    isBinding && !isRetrospective && !isNoted && trigger !== null ? [{ ...breach, trigger }] : [],
  );
  return {
    // An ended petition whose breach has no supervision yet still has something to do: its course lives until then.
    isOpen: state.end === null || owed.length > 0,
    phase,
    detail: {
      registeredAt: intake.registeredAt,
      receivedOn: intake.receivedOn,
      class: claims[0]?.class ?? null,
      handler,
      outcome: claims[0]?.outcome ?? null,
      supervisions: owed.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
      underSupervision: supervisions.flatMap(({ id, office, isEnded }) =>
        isEnded ? [] : [{ supervision: id, office }],
      ),
    },
  };
}

/** Its row in the read model: what lists and counts need, no text and no identity. */
export function rowOf(dossier: PetitionDossier): ReadRow {
  const state = requireRegistered(dossier);
  return {
    number: dossier.number,
    is_drill: dossier.isDrill,
    phase: state.phase,
    ...intakeOf(state.intake),
    ...claimOf(state),
    ...holderOf(state, state.intake),
    ...dueOf(dossier),
    is_supervised: state.supervisions.some(({ isEnded }) => !isEnded),
    ended_at: state.end?.at ?? null,
    ended_as: state.end?.as ?? null,
  };
}

function intakeOf(intake: Intake): ReadRow {
  return {
    channel: intake.channel,
    subject_digest: intake.titleDigest,
    registrar_office: intake.registrar,
    received_on: intake.receivedOn,
    registered_at: intake.registeredAt,
    source_format: intake.source?.format ?? null,
    source_number: intake.source?.number ?? null,
    is_trial: intake.source?.isTrial ?? false,
  };
}

function claimOf({ claims, place, acceptedOn, decidedOn }: PetitionState): ReadRow {
  const claim = claims[0];
  return {
    class: claim?.class ?? null,
    branch: null,
    category: claim?.category ?? null,
    place,
    accepted_on: acceptedOn,
    decided_on: decidedOn,
    outcome: claim?.outcome ?? null,
  };
}

/** Until it is passed on, and after it was given back, the matter is with the referrer or the registrar. */
function holderOf({ handler, referrer, holderSince, referrals }: PetitionState, { registrar }: Intake): ReadRow {
  return {
    holder_office: handler ?? referrer ?? registrar,
    referrer_office: referrer,
    holder_since: holderSince,
    referrals,
  };
}

/**
 * The earliest date that an office owes, late ones included; the right to object is none, and a clock that is measured
 * only binds nobody to its date.
 */
function dueOf({ clocks }: PetitionDossier): ReadRow {
  const owed = clocks.filter(
    (clock) => isRunning(clock) && clock.binding && clock.owner !== 'petitioner' && clock.rule !== 'XF-08',
  );
  const dated = owed.filter(({ legalDueAt }) => legalDueAt !== null);
  const due = dated.sort((a, b) => ((a.legalDueAt ?? '') < (b.legalDueAt ?? '') ? -1 : 1))[0];
  return {
    due_rule: due?.rule ?? null,
    legal_due_on: due?.legalDueOn ?? null,
    legal_due_at: due?.legalDueAt ?? null,
    provisional: due?.provisional ?? false,
  };
}
