import { isPresent, partyNamed } from '#libs/kernel';
import { meet, runningOf, type KindContext } from '#libs/kind';
import { beginExclusion, endExclusion, extendByConsent, mayAgree, openOf, ruleOf } from '#libs/rules';
import type { Clock, ClockChange, KnownParty } from '#libs/kernel';
import {
  draft,
  isGoing,
  ofAll,
  openedOf,
  principalsOf,
  refused,
  requireAccepted,
  requireAct,
  requireBetween,
  requireReady,
} from './case.js';
import { requireAgreedHelper, isHelper } from './helping.js';
import { allCalledOff, metSession } from './calling.js';
import { requireHeardBy } from './listening.js';
import { requireNotSuspended, ruled, start, tools, type Guard, type MediationDossier } from './case.js';
import { endWith } from './ending.js';
import { endingRules, mediationRules as rules } from './rules.js';
import { satFor } from './told.js';

export const requireFaceToFace: Guard = (dossier, context) => {
  requireReady(dossier, context);
  if (dossier.state.screening !== 'suspected') return;
  throw refused('conflict', 'mediation.apart_only', 'nobody is set face to face');
};

/** All sat together (共同会谈). */
export const holdSession = ruled('holdSession', requireFaceToFace, (dossier, payload, context) => {
  requireBetween(payload.on, dossier.state.acceptedOn, context);
  requireAllThere(dossier, payload.attended);
  requireBothSides(dossier, payload);
  const { session = null, ...sat } = payload;
  if (session === null) return [draft('sessionHeld', sat)];
  return [draft('sessionHeld', { ...sat, session }, { clocks: metSession(dossier, session, payload.on) })];
});

/**
 * Both sides sit there, themselves or by whoever receives for them: that one side is heard alone is not the other's to know, and that
 * is called, and written down, in its own room.
 *
 * @throws DomainError `mediation.one_side_alone` (invalid)
 */
export function requireBothSides(dossier: MediationDossier, sat: Parameters<typeof satFor>[1]): void {
  const there = satFor(dossier, sat);
  const roles = new Set(principalsOf(dossier).flatMap(({ party, role }) => (there.includes(party) ? [role] : [])));
  if (roles.has('applicant') && roles.has('respondent')) return;
  throw refused('invalid', 'mediation.one_side_alone', 'one side is heard in its own room');
}

/** @throws DomainError `mediation.not_party`, those of `requireAgreedHelper` */
export function requireAllThere(dossier: MediationDossier, people: readonly string[]): void {
  for (const one of people) {
    if (isHelper(dossier, one)) requireAgreedHelper(dossier, one);
    else requireThere(dossier, one);
  }
}

/** @throws DomainError `mediation.not_party` (invalid), details `party` */
function requireThere({ parties }: MediationDossier, party: string): KnownParty {
  const known = partyNamed(parties, party);
  if (known !== undefined && isPresent(known)) return known;
  throw refused('invalid', 'mediation.not_party', 'it is nobody of the dispute', { party });
}

/** Whoever opens a room asks this, and it leaves nothing: that one side was heard apart is not the others' to know. */
export const talkApart = ruled('talkApart', requireNotSuspended, (dossier, { party, by = party }, context) => {
  const heard = requireThere(dossier, party);
  // Who writes on the own page writes for itself, or for whom it may speak.
  if (context.actor.kind === 'public') requireAct(dossier, { party: heard.party, by }, 'speak', context);
  requireHeardBy(dossier, heard);
  return [];
});

/** What one side offers, told because it says so (转达). */
export const conveyOffer = ruled('conveyOffer', requireReady, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  return [draft('offerConveyed', payload)];
});

const reason = 'appraisal';
const excludes = (context: KindContext, { rule }: Clock): boolean =>
  ruleOf(context, rule).exclusions.some((one) => one.reason === reason);
const ending = (dossier: MediationDossier): readonly Clock[] => runningOf(dossier, ...Object.keys(endingRules));

/** An appraisal begins, which its law does not count (医疗 38, 在线 26(1)). */
export const beginAppraisal = ruled('beginAppraisal', requireReady, (dossier, payload, context) => {
  const { acceptedOn, appraisalFrom: from, committee: owner } = openedOf(dossier);
  if (from !== null) throw refused('conflict', 'mediation.appraisal_open', 'one has not ended', { from });
  requireBetween(payload.on, acceptedOn, context);
  const began = { reason, on: payload.on, owner, claim: null, startedBy: 'appraisalBegun' };
  const clocks = ending(dossier)
    .filter((clock) => excludes(context, clock))
    .reduce<readonly ClockChange[]>((so, clock) => {
      const opened = so.flatMap((change) => (change.change === 'open' ? [change.clock] : []));
      return [...so, ...beginExclusion(context, [...dossier.clocks, ...opened], clock, began)];
    }, []);
  const [watch] = clocks.flatMap((change) => (change.change === 'open' ? [change.clock.id] : []));
  const owed =
    watch === undefined ? [] : [tools.openDuty(dossier, { what: 'endAppraisal', clock: watch, office: owner })];
  return [draft('appraisalBegun', payload, { clocks, duties: owed })];
});

const requireAppraisal: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  if (dossier.state.appraisalFrom !== null) return;
  throw refused('conflict', 'mediation.appraisal_not_open', 'no appraisal is under way');
};

/** It ended: all of it is left out, however long it took; a limit that had run out meanwhile runs again. */
export const endAppraisal = ruled('endAppraisal', requireAppraisal, (dossier, payload, context) => {
  requireBetween(payload.on, dossier.state.appraisalFrom, context);
  const waiting = dossier.clocks.filter((clock) => isGoing(clock) && openOf(clock) !== undefined);
  const ended = waiting.flatMap((clock) =>
    endExclusion(context, dossier.clocks, clock, { on: payload.on, at: context.at }),
  );
  const met = new Set(ended.flatMap((change) => (change.change === 'meet' ? [change.id] : [])));
  const watch = meet(
    runningOf(dossier, rules.appraisal).filter(({ id }) => !met.has(id)),
    payload,
  );
  return [draft('appraisalEnded', payload, { clocks: [...ended, ...watch] })];
});

/** A party agrees to a later last day (协商延期): with the last of them it is moved. */
export const agreeLater = ruled('agreeLater', requireReady, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const { until } = payload;
  const clocks = ending(dossier).filter(
    (clock) => mayAgree(ruleOf(context, clock.rule), clock) && (clock.legalDueOn ?? until) < until,
  );
  if (clocks.length === 0)
    throw refused('conflict', 'mediation.nothing_to_extend', 'no limit is moved by that', { until });
  const moved = clocks.map((clock) => extendByConsent(context, clock, { on: context.today, until }));
  const asked = draft('laterAgreed', payload);
  const { later } = tools.after(dossier, [asked], context).state;
  const isAgreed = ofAll(dossier, later?.acts ?? []) !== null;
  return [isAgreed ? draft('laterAgreed', payload, { clocks: moved }) : asked];
});

/** It may be a sham (虚假调解): it stands still, and the head of the committee is told (特邀 18; elsewhere ours). */
export const suspectSham = ruled('suspectSham', requireNotSuspended, (dossier, payload, context) => {
  const { committee: owner } = openedOf(dossier);
  const owed = { rule: rules.ruleSham, owner, startedBy: 'shamSuspected', startOn: context.today } as const;
  const suspected = start(dossier, context, { ...owed, what: 'ruleSham', capacity: 'head' });
  return [draft('shamSuspected', payload, suspected), ...allCalledOff(dossier, context)];
});

const requireSuspended: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  if (!dossier.state.isSuspended) throw refused('conflict', 'mediation.not_suspended', 'nobody suspects a sham');
};

/** The head has looked: it ends, or goes on. */
export const ruleSham = ruled('ruleSham', requireSuspended, (dossier, payload, context) => {
  const ruledOn = [draft('shamRuled', payload, { clocks: meet(runningOf(dossier, rules.ruleSham)) })];
  return payload.isSham ? endWith(dossier, context, { as: 'sham', why: ruledOn }) : ruledOn;
});
