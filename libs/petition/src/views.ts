import { barCause, barOf, causeTold, isBreachOf, isOfParty, type Bar } from '#libs/kernel';
import type { Clock, KnownPart, LegalDate, OfficeId, OwedPart, ReadColumns, ReadRow } from '#libs/kernel';
import { owedSupervision, supervisionPart, type KindStanding, type Subject } from '#libs/kind';
import { supervisionBases, type SupervisionBasis } from '#libs/rules';
import type { PetitionDossier } from './case.js';
import { dayOfIt } from './execution.js';
import { requireRegistered } from './guard.js';
import { heldByRuling } from './outside-remit.js';
import { petitionersOf, unservedOf } from './receipts.js';
import type { Breach } from './record-state.js';
import type { PetitionDetail, PetitionPhase } from './standing.js';
import { holderOf, isBarred, type Intake, type PetitionState } from './state.js';
import { decidedPhase } from './undone-state.js';
import { visitsOf } from './visiting.js';

/** How the petition stands. Of what is its own its course looks at its revisits alone. */
export function standingOf(dossier: PetitionDossier): KindStanding<PetitionDetail | null> {
  const { end } = requireRegistered(dossier);
  const visits = visitsOf(dossier);
  const detail = Object.keys(visits).length > 0 ? { visits } : null;
  // What a visitor was told of a closed file is recorded still.
  return { isOpen: end === null || detail !== null, phase: phaseNow(dossier), detail };
}

/** Where it is in its procedure: an opinion or answer to several is served (已送达) once all of them are. */
function phaseNow(dossier: PetitionDossier): PetitionPhase {
  const { phase } = dossier.state;
  const isServed = phase === 'delivered' || phase === 'answer_delivered';
  return isServed && unservedOf(dossier).length > 0 ? decidedPhase(dossier.state) : phase;
}

/**
 * Every breach that the pack gives a basis asks for the supervision (督办、责令改正、催办) of the office that is late, on that basis, in
 * order of their due instants: of binding clocks only, and never looking back; so does every finding that an opinion is
 * refused. An office that is accused in the matter hears nothing of it any more (art. 30(3)), nor of what was opened
 * before, its own or that of another office; that one of its breaches was withdrawn is told to whoever answers in its place.
 * It never stops the petition; an ended one whose breach has none yet keeps its course until it has.
 */
export function demandedSupervisions({ state, parts, clocks }: PetitionDossier): readonly OwedPart[] {
  const breaches = state.breaches.filter(
    (breach) =>
      breach.isBinding &&
      !breach.isRetrospective &&
      (breach.withdrawn !== null || (!isBarred(state, breach.office) && !isReplaced(breach, state))),
  );
  const byDate = breaches.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const bars = barsIn(state, parts);
  // Whom it is without, a supervision hears first: what else it is told may be addressed to somebody.
  const later = [
    ...byDate.flatMap((breach) => demandedFor(breach, { state, parts, clocks })),
    ...refusalOf(state),
  ].filter(({ name }) => bars.every((bar) => bar.name !== name));
  return [...bars, ...later];
}

/** By an earlier date of the same clock, from which an extension that was never told had moved it: that is the breach. */
const isReplaced = ({ clock, number }: Breach, { breaches }: PetitionState): boolean =>
  breaches.some((each) => each.clock === clock && each.number > number);

/**
 * Whatever office is accused has no part in any supervision of the matter (art. 30(3)): not as the late one, and not as
 * whoever judges, verifies or is addressed. Each supervision that is there is told, of each office in turn what it was not
 * told before, by its causes; so it is too once a name was taken back.
 */
function barsIn({ accused }: PetitionState, parts: readonly KnownPart[]): readonly OwedPart[] {
  return parts.flatMap(({ kind, name, causes }) => {
    if (kind !== supervision) return [];
    const told = causes.map(barOf).filter((each) => each !== null);
    const times = (bar: Bar, office: OfficeId): number =>
      told.filter((each) => each.bar === bar && each.office === office).length;
    const offices = new Set([...accused, ...told.map(({ office }) => office)]);
    return [...offices].flatMap((office) => {
      const isNamed = accused.includes(office);
      if (isNamed === times('barred', office) > times('unbarred', office)) return [];
      const bar = isNamed ? 'barred' : 'unbarred';
      const cause = barCause(bar, office, times(bar, office) + 1);
      const open = { type: isNamed ? 'barOffice' : 'liftBar', payload: { cause, office } };
      return [{ kind, name, cause, open, consequence: barConsequences[bar] }];
    });
  });
}

const barConsequences: Readonly<Record<Bar, string>> = {
  barred: 'petition.accused_still_supervised',
  unbarred: 'petition.taken_back_not_told',
};

/**
 * What a breach asks for. One that was withdrawn opens nothing; where its supervision is there, also one that was on its
 * way meanwhile, it is told, and so is that the date was confirmed. A date that was rejected is a breach of its own again. As
 * long as it may turn out to lie outside the remit it opens nothing.
 */
function demandedFor(
  breach: Breach,
  dossier: Pick<PetitionDossier, 'state' | 'parts' | 'clocks'>,
): readonly OwedPart[] {
  const { basis, withdrawn } = breach;
  if (basis === null || withdrawn === 'rejected') return [];
  const heldUntil = withdrawn === null ? heldByRuling(dossier, breach) : null;
  if (withdrawn !== null || heldUntil !== null) return toldOf({ ...breach, basis }, heldUntil, dossier);
  const { office: addressee, commissionedBy: commissioner } = breach;
  const pressed = { ...breach, basis, addressee, commissioner };
  return [owedSupervision(pressed, { consequence: consequences[basis], barred: dossier.state.accused })];
}

/** What the supervision hears that is there for a breach which is withdrawn, or held. */
function toldOf(
  breach: Breach & { readonly basis: SupervisionBasis },
  heldUntil: LegalDate | null,
  { parts }: Pick<PetitionDossier, 'parts'>,
): readonly OwedPart[] {
  const { withdrawn, lookUntil } = breach;
  const { cause, ...part } = supervisionPart({ ...breach, addressee: breach.office });
  const told = parts
    .filter(({ kind, name }) => kind === supervision && name === part.name)
    .flatMap(({ causes }) => causes);
  if (!told.includes(cause)) return [];
  const of = { ...part, consequence: 'petition.withdrawal_not_told' };
  const first: OwedPart = {
    ...{ ...of, cause: causeTold(cause, 'withdrawn') },
    open: { type: 'withdrawCause', payload: heldUntil === null ? { cause, lookUntil } : held(cause, heldUntil) },
  };
  if (withdrawn !== 'confirmed' || !told.includes(first.cause)) return [first];
  const confirm = { type: 'confirmCauseWithdrawal', payload: { cause } };
  return [first, { ...of, cause: causeTold(cause, 'confirmed'), open: confirm }];
}

const held = (cause: string, lookUntil: LegalDate) => ({ cause, lookUntil, isUnderObjection: true });

/** That an opinion is refused, a person found (DB-5): its cause is the clock of its obligation. */
function refusalOf(state: PetitionState): readonly OwedPart[] {
  const { execution, accused: barred } = state;
  const refusal = execution?.refusal ?? null;
  if (refusal === null) return [];
  const { clock, foundOn: dueOn, executor: addressee } = refusal;
  const found = { basis: 'art40', trigger: 'DB-5', dueOn, clock, number: 1, rule: dayOfIt.rule } as const;
  const pressed = { ...found, addressee, commissioner: null };
  return [owedSupervision(pressed, { consequence: 'petition.breach_not_supervised', barred })];
}

/** Whether any office is pressed for it, on whatever basis. */
export const hasOpenSupervision = ({ parts }: PetitionDossier): boolean =>
  parts.some(({ kind, outcome }) => kind === supervision && outcome === null);

/** Whether a supervision (督办, art. 40) of any office is open: an order of art. 43 is none, nor what presses for a number of ours. */
const isSupervised = ({ parts }: PetitionDossier): boolean =>
  parts.some(({ kind, name, outcome }) => kind === supervision && outcome === null && name.startsWith('art40/'));

/** What is recorded of the supervision of a clock; `basis`: on what it stands, null where there is none. */
export interface ClockSupervision {
  readonly stage: 'none' | 'begun' | 'ended';
  readonly basis: SupervisionBasis | null;
}

/** Whether the supervision of an office was opened for a clock (督办、责令改正、催办), by what is really recorded: a breach alone is none. */
export function supervisionFor(clock: Clock['id'], parts: readonly KnownPart[]): ClockSupervision {
  const own = parts.filter(
    ({ kind, causes }) => kind === supervision && causes.some((cause) => isBreachOf(cause, clock)),
  );
  const [first] = own;
  if (first === undefined) return { stage: 'none', basis: null };
  const basis = supervisionBases.find((one) => first.name.startsWith(`${one}/`)) ?? null;
  return { stage: own.every(({ outcome }) => outcome !== null) ? 'ended' : 'begun', basis };
}

/** What follows in law while a breach has no supervision: codes that screens translate. */
const consequences: Readonly<Record<SupervisionBasis, string>> = {
  art40: 'petition.breach_not_supervised',
  art43: 'petition.own_breach_not_told',
  ours: 'petition.own_number_not_pressed',
};

// By its name alone: kinds are strangers. The door refuses a kind that is not there.
const supervision = 'supervision';

/** What it is called, and where. */
export function subjectOf({ state: { intake, place } }: PetitionDossier): Subject {
  const digest = intake?.titleDigest ?? null;
  return { title: digest === null ? null : { digest }, place };
}

/** Its row in the read model: what lists and counts need, no text and no identity. */
export function rowOf(dossier: PetitionDossier): ReadRow {
  const state = requireRegistered(dossier);
  return {
    ...intakeOf(state.intake),
    ...claimOf(state),
    ...holding(state),
    ...servedOf(dossier),
    is_supervised: isSupervised(dossier),
    ended_at: state.end?.at ?? null,
    ended_as: state.end?.as ?? null,
  };
}

function intakeOf(intake: Intake): ReadColumns {
  return {
    channel: intake.channel,
    registrar_office: intake.registrar,
    received_on: intake.receivedOn,
    registered_at: intake.registeredAt,
    source_format: intake.source?.format ?? null,
    source_number: intake.source?.number ?? null,
    is_trial: intake.source?.isTrial ?? false,
  };
}

function claimOf({ branch, claims, place, acceptedOn, decidedOn }: PetitionState): ReadColumns {
  const claim = claims[0];
  return {
    class: claim?.class ?? null,
    branch: branch === null ? null : `31(${String(branch)})`,
    category: claim?.category ?? null,
    place,
    accepted_on: acceptedOn,
    decided_on: decidedOn,
    outcome: claim?.outcome ?? null,
  };
}

const holding = (state: PetitionState): ReadColumns => ({
  holder_office: holderOf(state),
  referrer_office: state.referrer,
  holder_since: state.holderSince,
  referrals: state.referrals,
});

/** How many petition, and on how many of them the opinion or answer was served; null: there is none. */
function servedOf(dossier: PetitionDossier): ReadColumns {
  const petitioners = petitionersOf(dossier).length;
  const served = dossier.state.decidedOn === null ? null : petitioners - unservedOf(dossier).length;
  return { petitioners, served };
}

/**
 * What an office can be late with: not the petitioner's window, not the duty to object or take on, which lapses, and no
 * clock that is measured only and binds nobody to its date.
 */
export const owes = ({ binding, owner, rule }: Clock): boolean => binding && !isOfParty(owner) && rule !== 'XF-08';
