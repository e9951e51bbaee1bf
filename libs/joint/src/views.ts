import {
  askedCause,
  finishCause,
  owedCause,
  releaseCause,
  unledCause,
  type OwedPart,
  type ReadColumns,
  type ReadRow,
} from '#libs/kernel';
import { owedForMissed, type KindStanding } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { openedOf, present, toldBy, type JointDossier } from './case.js';
import { awaitedIn, bookedExperts, frozenDraw } from './drawing.js';
import { answeredProposal } from './leading.js';
import { barredIn } from './leaving.js';
import type { JointDetail, JointPhase } from './standing.js';
import type { JointState, Member } from './state.js';
import { isFinished, unheardChange, withoutPosition } from './working.js';

// A standing is carried by every ring: the first few are admitted, and the next ring brings the others.
const mostAdmitted = 16;

const phases: Readonly<Record<JointState['leadIs'], JointPhase>> = {
  ...{ unnamed: 'naming', objected: 'naming', asked: 'asking', disputed: 'ruling', settled: 'working' },
};

function phaseOf({ end, concludedAs, leadIs }: JointState): JointPhase {
  if (end !== null) return 'ended';
  return concludedAs === null ? phases[leadIs] : 'finishing';
}

/** Offices that take part and that the mediation does not carry yet. */
function toAdmit(dossier: JointDossier): JointDetail['admit'] {
  const { centre, conference, admitted, consents: agreed, end } = openedOf(dossier);
  if (end !== null) return [];
  const led = [centre, ...(conference === null ? [] : [conference])].map((office) => ({ office, consents: agreed }));
  const members = present(dossier.state).map(({ office, consents }) => ({ office, consents }));
  const all = [...members, ...led];
  return all.filter(
    ({ office }, at) => !admitted.includes(office) && all.findIndex((one) => one.office === office) === at,
  );
}

/** How it stands, for its course. */
export function standingOf(dossier: JointDossier): KindStanding<JointDetail> {
  const detail = {
    admit: toAdmit(dossier).slice(0, mostAdmitted),
    admissions: dossier.state.admissions,
    isBarredIn: barredIn(dossier).length > 0,
    barredIn: barredIn(dossier),
    answered: answeredProposal(dossier),
    draw: frozenDraw(dossier),
    hearing: unheardChange(dossier) === null ? null : dossier.state.hearings + 1,
    isFinished: isFinished(dossier),
  };
  return { isOpen: dossier.state.end === null, phase: phaseOf(dossier.state), detail };
}

/** Its row in the read model: how far it is at a glance. */
export function rowOf(dossier: JointDossier): ReadRow {
  const { committee, centre, lead, leadIs, template, matter, place, openedAt, positionBy, meetings } =
    openedOf(dossier);
  const { isQuorumMissed, draws, end, concludedAs } = dossier.state;
  const members = present(dossier.state);
  return {
    ...{
      parent_id: dossier.parent?.caseId ?? null,
      office_id: committee,
      centre_id: centre,
      lead_id: lead,
      lead_is: leadIs,
    },
    ...{
      template,
      matter,
      place,
      opened_at: openedAt,
      position_by: positionBy,
      meetings,
      quorum_missed: isQuorumMissed,
    },
    ...{ members: members.length, positions_missing: withoutPosition(dossier).length },
    experts_awaited: draws.reduce((all, one) => all + awaitedIn(one), 0),
    ...bookingOf(dossier.state),
    ...{ ended_at: end?.at ?? null, ended_as: end?.as ?? concludedAs },
  };
}

/** What the meeting that lies ahead takes: a place, and the experts by their ids, one after the other. */
function bookingOf(state: JointState): ReadColumns {
  const { on = null, from = null, until = null, venue = null } = state.called ?? {};
  const experts = state.called === null ? null : bookedExperts(state).join(' ');
  return { called_on: on, called_from: from, called_until: until, called_venue: venue, called_experts: experts };
}

const consequence = 'joint.member_not_asked';

/** What each share is to be told or asked, one after the other; of those that are there, what they do not know. */
export const demandedShares = (dossier: JointDossier): readonly OwedPart[] =>
  dossier.state.members.flatMap((member) => {
    const known = dossier.parts.find(({ kind, name }) => kind === 'share' && name === member.member);
    if (known === undefined) return isToBegin(dossier, member) ? [asks(dossier, member)] : [];
    return known.outcome === null ? nextOf(dossier, member) : [];
  });

/** A centre or a conference that is late is pressed as a number of ours (催办), until it has named or ruled, and nothing stops for it. */
export const demandedSupervisions = ({ state: { missed }, clocks, parts }: JointDossier): readonly OwedPart[] =>
  owedForMissed(
    { missed, isOver: ({ clock }) => !clocks.some((one) => one.id === clock && isRunning(one)), parts },
    { notPressed: 'joint.centre_not_pressed', notEnded: 'joint.supervision_not_ended' },
  );

/**
 * It is asked once the mediation carries its office: nobody of it would see anything before. Also after the conclusion, and finished at
 * once: what is on its way then is one of those.
 */
const isToBegin = ({ state }: JointDossier, { office, left }: Member): boolean =>
  left === null && state.end === null && state.admitted.includes(office);

type Told = Pick<OwedPart, 'cause' | 'open'>;
const owed = ({ member: name }: Member, told: Told): OwedPart => ({ kind: 'share', name, ...told, consequence });

function asks({ state }: JointDossier, member: Member): OwedPart {
  const { lead, committee, proposal, leadIs, barred } = state;
  const { office, isNecessary, isBound, request } = member;
  const isAsked = leadIs === 'asked';
  const of = { office, lead, committee, proposal, isAsked, isNecessary, isBound, request: request.digest, barred };
  return owed(member, { cause: askedCause(proposal), open: { type: 'open', payload: of } });
}

function nextOf(dossier: JointDossier, member: Member): readonly OwedPart[] {
  const { lead, leadIs, settled, positionBy: until, positionDays: workingDays, concludedAs, end } = dossier.state;
  const causes = toldBy(dossier, member);
  const tell = (cause: string, type: string, payload: object): readonly OwedPart[] =>
    causes.includes(cause) ? [] : [owed(member, { cause, open: { type, payload } })];
  if (end !== null || member.left !== null) return tell(releaseCause, 'release', { as: member.left ?? 'released' });
  if (concludedAs !== null) return tell(finishCause, 'finish', {});
  if (leadIs === 'settled') return tell(owedCause(settled), 'owePosition', { settled, lead, until, workingDays });
  if (causes.includes(owedCause(settled)) && !causes.includes(unledCause(settled))) {
    return tell(unledCause(settled), 'loseLead', { settled });
  }
  const again = asks(dossier, member);
  return leadIs === 'asked' && !causes.includes(again.cause) ? [again] : [];
}
