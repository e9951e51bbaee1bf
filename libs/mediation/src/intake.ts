import { addDays } from '#libs/calendar';
import { DomainError, mandateScopes, type PartyChange } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { OfficeType } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { draft, isSignedByAll, openedOf, refused, requireGoing, requireNotInForce, ruled, start } from './case.js';
import type { Guard, MediationDossier, Opened } from './case.js';
import type { MediationCommands, NamedParty } from './commands.js';
import { endWith } from './ending.js';
import { requireOther } from './linking.js';
import { courtRules, mediationRules as rules } from './rules.js';
import { isHandedOver, isOnline } from './words.js';

type Beginning = MediationCommands['open'];

/** Begins it: whoever hands it over sees nothing of it from here on. */
export const open = ruled(
  'open',
  () => undefined,
  (dossier, payload, context) => {
    if (dossier.state.committee !== null) return [];
    requireCommittee(payload, context);
    requireSource(payload, context);
    requireOwnSource(payload, context);
    requireSender(payload, context);
    requireParties(payload.parties);
    for (const link of payload.links ?? []) requireOther(dossier, link);
    const { committee: owner } = payload;
    const take = isOnline(payload.track) ? rules.takeOnline : rules.take;
    const from = { owner, startedBy: 'opened', startOn: context.today } as const;
    const taken = start(dossier, context, { ...from, rule: take, what: 'accept' });
    // Of a labour dispute time runs from the receipt, whatever becomes of it (劳动争议 14(3)).
    const arbitration = { ...from, rule: rules.arbitration, owner: 'applicant' } as const;
    const window = payload.sort === 'labour' ? start(dossier, context, arbitration) : {};
    const access = [{ change: 'grant', office: owner, reason: 'handler' }] as const;
    const parties = [...payload.parties.map(joins), ...guardiansIn(payload, context)];
    return [draft('opened', payload, taken, window, { access, parties })];
  },
);

/**
 * Whoever the law gives to somebody without capacity acts for that one here as before the petition: it is what was shown there.
 *
 * @throws DomainError invalid `mediation.source_unfit`: no petition hands it over; `mediation.not_party`, details `party`: nobody whom
 *   a guardian acts for
 */
function guardiansIn({ parties, source }: Beginning, { today: from }: KindContext): readonly PartyChange[] {
  const given = parties.flatMap(({ identity: { party: by }, guardianOf = [] }) =>
    guardianOf.map((one) => ({ by, ...one })),
  );
  return given.map(({ by, of, until }, at) => {
    if (source !== 'petition')
      throw refused('invalid', 'mediation.source_unfit', 'its guardian is shown here', { source });
    const ward = parties.find(({ identity }) => identity.party === of);
    if (ward === undefined || ward.capacity === 'full' || by === of) {
      throw refused('invalid', 'mediation.not_party', 'nobody is guardian of that one', { party: of });
    }
    requireOneSide(parties, { by, ward });
    const held = { as: 'guardian', scope: mandateScopes, from, until, attachment: null } as const;
    return { change: 'mandate', party: of, mandate: { id: `m${String(at + 1)}`, by, ...held } };
  });
}

/**
 * The guardian acts for one side alone, and is none of the other (民法典 168 in its spirit; ours).
 *
 * @throws DomainError `party.agent_of_both_sides` (conflict), details `party`
 */
function requireOneSide(
  parties: Beginning['parties'],
  { by, ward }: { readonly by: string; readonly ward: NamedParty },
): void {
  const others = parties.filter(({ role }) => role !== 'representative' && role !== ward.role);
  const names = others.map(({ identity }) => identity.party);
  const wards = parties.flatMap(({ identity, guardianOf = [] }) => (identity.party === by ? guardianOf : []));
  if (!names.includes(by) && !wards.some(({ of }) => names.includes(of))) return;
  throw new DomainError('conflict', 'party.agent_of_both_sides', 'it acts for the other side', { party: by });
}

const joins = ({ identity: { party, digest }, role, nature, capacity }: NamedParty): PartyChange => ({
  ...{ change: 'join', party, role, nature, digest },
  ...(capacity !== 'full' && { capacity }),
});

/** @throws DomainError `mediation.no_committee` (invalid), details `committee` */
function requireCommittee({ committee }: Beginning, { offices }: KindContext): void {
  const office = offices.get(committee);
  if (office?.isActive === true && office.type === OfficeType.mediationCommittee) return;
  throw refused('invalid', 'mediation.no_committee', 'no mediation committee', { committee });
}

/** A court says by which of its procedures it hands it over; of nobody else is a court named. */
function fitsCourt({ source, track, court = null, courtNumber = null }: Beginning): boolean {
  return source === 'court' ? track !== null : [track, court, courtNumber].every((one) => one === null);
}

/**
 * Holds the way by which it comes to what that way needs.
 *
 * @throws DomainError invalid `mediation.source_unfit`; `mediation.no_time_left`, details `setOn`: a petition has no time for
 *   it, or sets more than the pack lets it; `mediation.medical_needs_application` (医疗 31(3))
 */
function requireSource(beginning: Beginning, context: KindContext): void {
  const { source, sort, setOn } = beginning;
  if (!fitsCourt(beginning) || (source !== 'petition' && setOn !== null)) {
    throw refused('invalid', 'mediation.source_unfit', 'that does not go with where it comes from', { source });
  }
  if (source === 'initiative' && sort === 'medical') {
    throw refused('invalid', 'mediation.medical_needs_application', 'both sides apply, or one with the other');
  }
  if (source !== 'petition') return;
  const latest = addDays(context.today, parameterOf(context, 'setDateMaxDays'));
  if (setOn !== null && setOn > context.today && setOn <= latest) return;
  throw refused('invalid', 'mediation.no_time_left', 'no time is left for it', { setOn, latest });
}

/** Nobody without an account is a committee, a court or an office. @throws DomainError `mediation.source_unfit` (invalid) */
function requireOwnSource({ source }: Beginning, { actor }: KindContext): void {
  if (actor.kind !== 'public' || source === 'application') return;
  throw refused('invalid', 'mediation.source_unfit', 'a party applies for itself', { source });
}

/**
 * An office that is told how it ends has handed it over, and does not hold it. Where a court did, that is one, or its tribunal: it
 * reads what is reported to the court.
 *
 * @throws DomainError `mediation.sender_unfit` (invalid), details `sender`
 */
function requireSender({ source, committee, sender = null }: Beginning, { offices }: KindContext): void {
  if (sender === null) return;
  const isOffice = offices.get(sender)?.isActive === true && sender !== committee;
  const types = [offices.get(sender), offices.superiorOf(sender)].map((one) => one?.type);
  if (isOffice && isHandedOver(source) && (source !== 'court' || types.includes(OfficeType.court))) return;
  throw refused('invalid', 'mediation.sender_unfit', 'it has not handed it over', { sender });
}

/** @throws DomainError `mediation.parties_missing` (invalid): two sides, and no name twice */
function requireParties(parties: Beginning['parties']): void {
  const names = new Set(parties.map(({ identity }) => identity.party));
  const hasSides = (['applicant', 'respondent'] as const).every((side) => parties.some(({ role }) => role === side));
  if (hasSides && names.size === parties.length) return;
  throw refused('invalid', 'mediation.parties_missing', 'a dispute has two sides, each named once');
}

export const requireAsked: Guard = (dossier, context) => {
  requireGoing(dossier, context);
  const { acceptedOn: on } = dossier.state;
  if (on !== null) throw refused('conflict', 'mediation.accepted', 'it was accepted', { on });
};

/** @throws DomainError `mediation.petition_date_over` (conflict), details `setOn`: the petition has no time left; those of `requireAsked` */
const requireTimeLeft: Guard = (dossier, context) => {
  requireAsked(dossier, context);
  const { setOn } = dossier.state;
  if (setOn === null || setOn > context.today) return;
  throw refused('conflict', 'mediation.petition_date_over', 'the petition has no time left for it', { setOn });
};

/** The committee accepts it: its time begins. */
export const accept = ruled('accept', requireTimeLeft, (dossier, _payload, context) => {
  const state = openedOf(dossier);
  const met = { clocks: meet(runningOf(dossier, rules.take, rules.takeOnline)) };
  const begun = timesOf(state).map((rule) => limit(dossier, rule, context));
  return [draft('accepted', { on: context.today }, met, ...begun, asking(dossier, context))];
});

/** Of what one party applied for on a court's platform the other is asked yet, which is of help to the court (在线 15(1)). */
function asking(dossier: MediationDossier, context: KindContext) {
  const { track, committee: owner } = openedOf(dossier);
  if (track !== 'online') return {};
  const owed = { rule: rules.askOther, owner, startedBy: 'accepted', startOn: context.today, what: 'consent' } as const;
  return start(dossier, context, owed);
}

/** What it may take: by its court, by its law, by the petition that waits. */
function timesOf({ track, sort, setOn }: Opened): readonly string[] {
  const usual = sort === 'medical' ? rules.medical : rules.normal;
  const own = track === null ? [usual] : [courtRules[track], ...(sort === 'medical' ? [rules.medical] : [])];
  return [...own, ...(setOn === null ? [] : [rules.petition])];
}

function limit(dossier: MediationDossier, rule: string, context: KindContext) {
  const { committee: owner, setOn } = openedOf(dossier);
  const dated = rule === rules.petition ? { setOn } : {};
  return start(dossier, context, { rule, owner, startedBy: 'accepted', startOn: context.today, ...dated });
}

/** It does not take it, and says why. */
export const decline = ruled('decline', requireAsked, (dossier, payload, context) =>
  endWith(dossier, context, { as: 'declined', why: [draft('declined', payload)] }),
);

const requireOfPetition: Guard = (dossier, context) => {
  requireNotInForce(dossier, context);
  const { source } = dossier.state;
  if (source !== 'petition')
    throw refused('conflict', 'mediation.source_unfit', 'no petition waits for it', { source });
};

/** The petition has another date, which it tells: where it has no time left the mediation is over, and nothing pauses it. */
export const moveDate = ruled('moveDate', requireOfPetition, (dossier, payload, context) => {
  const { setOn, cause } = payload;
  if (cause !== undefined && dossier.state.causes.includes(cause)) return [];
  const running = runningOf(dossier, rules.petition);
  const over = { clocks: endClocks(running, 'superseded') };
  // Before it was accepted its time has not begun; once all have signed it is kept. Nobody may have waited for it meanwhile.
  const isStill = dossier.state.acceptedOn === null || isSignedByAll(dossier);
  if (running.length === 0 && isStill) return [draft('dateMoved', payload)];
  if (setOn <= context.today)
    return endWith(dossier, context, { as: 'time_over', why: [draft('dateMoved', payload, over)] });
  const { committee: owner } = openedOf(dossier);
  const anew = { rule: rules.petition, owner, startedBy: 'dateMoved', startOn: context.today, setOn } as const;
  return [draft('dateMoved', payload, over, start(dossier, context, anew))];
});

/**
 * The petition was decided, or has ended: nobody waits for the outcome any more, and its date is no limit (ours). What was agreed to
 * be mediated goes on as long as the parties want it.
 */
export const noteOver = ruled('noteOver', requireOfPetition, (dossier, payload) => {
  if (dossier.state.causes.includes(payload.cause)) return [];
  return [draft('petitionOver', payload, { clocks: endClocks(runningOf(dossier, rules.petition), 'cancelled') })];
});

const requireOwedReport: Guard = (dossier) => {
  openedOf(dossier);
  if (runningOf(dossier, rules.violence).length > 0) return;
  throw refused('conflict', 'mediation.nothing_to_report', 'nothing has to be reported');
};

/** It was reported, which is owed also after the end. */
export const reportViolence = ruled('reportViolence', requireOwedReport, (dossier, payload) => [
  draft('violenceReported', payload, { clocks: meet(runningOf(dossier, rules.violence)) }),
]);

/** Whoever opens a room for what has turned violent, or may, asks this, and it leaves nothing: the parties do not hear of it. */
export const reportIncident = ruled('reportIncident', openedOf, () => []);
