import {
  carriedOnly,
  hearingIn,
  partyNamed,
  settledCause,
  type AccessChange,
  type Instant,
  type KnownPart,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import { agreedJointly } from './agreed-jointly.js';
import { draft, openedOf, refused, requireReady, ruled } from './case.js';
import type { Guard, Handler, MediationDossier } from './case.js';
import { permit } from './grants.js';
import type { MediationState, Telling } from './state.js';
import type { MediationEnding } from './words.js';

// By its name alone: kinds are strangers. The door refuses a kind that is not there.
const kind = 'joint';

const agreed: readonly MediationEnding[] = ['settled', 'settled_partly', 'handed_to_court'];

const requireAlone: Guard = (dossier, context) => {
  requireReady(dossier, context);
  if (jointsOf(dossier).every(({ outcome }) => outcome !== null)) return;
  throw refused('conflict', 'mediation.joint_under_way', 'several mediate it together');
};

const jointsOf = ({ parts }: MediationDossier) => parts.filter((one) => one.kind === kind);

/**
 * Whether a centre may bring several offices together to mediate it (联合调解): every party has agreed to that, with this centre. The
 * part that is opened tells it that it is there, and nothing else is recorded.
 *
 * @throws DomainError conflict: `mediation.joint_under_way`; `mediation.joint_not_agreed`, details `centre`; those of `requireReady`
 * @see 人民调解法 20(1): others are invited with the consent of the parties
 */
export const mediateJointly = ruled('mediateJointly', requireAlone, (dossier, { centre }) => {
  if (agreedJointly(dossier, centre) !== null) return [];
  throw refused('conflict', 'mediation.joint_not_agreed', 'not every party has agreed to it', { centre });
});

/**
 * The offices of a joint mediation see nothing of this one, and what they do see of theirs only as long as this one carries them:
 * what ends it here has ended it there in the same instant.
 *
 * @throws DomainError `mediation.joint_unknown` (forbidden): it is no joint mediation of this one that speaks; `mediation.ended` (conflict)
 * @see docs/adr/0072
 */
export const carryMembers: Handler<'carryMembers'> = {
  may: (dossier, context) => {
    permit(context, 'mediation.carryMembers', {});
    const { end } = openedOf(dossier);
    const { actor } = context;
    const speaks = actor.kind === 'course' ? actor.caseId : null;
    if (!jointsOf(dossier).some(({ part, outcome }) => part === speaks && outcome === null)) {
      throw refused('forbidden', 'mediation.joint_unknown', 'it is no joint mediation of this one');
    }
    if (end !== null && !agreed.includes(end.as)) {
      throw refused('conflict', 'mediation.ended', 'it has ended', { as: end.as, on: end.on });
    }
  },
  act: (dossier, { members }) => {
    const news = members.filter((one) => !dossier.state.carried.some((known) => isSame(known, one)));
    if (news.length === 0) return [];
    const told = news.filter((one) => stands(dossier, one));
    const untold = news.flatMap((one) => (told.includes(one) ? [] : [one.office]));
    const access = told.map(({ office }) => carriage('grant', office));
    return [draft('membersCarried', { members: told, ...(untold.length > 0 && { untold }) }, { access })];
  },
};

/**
 * Whether what an office rests on still stands: all those facts are of one proposal, and no party says no to it. Whoever has joined
 * since and was not heard yet holds up nobody who was named before: its no ends it all the same.
 */
function stands({ state: { tellings }, parties }: MediationDossier, { consents }: Carried): boolean {
  const isNo = (party: string): boolean => partyNamed(parties, party)?.leftOn === null;
  return tellings.some(({ jointly, acts, refused: against }) => {
    const facts = acts.map(({ fact }) => fact);
    const isWhole = consents.length > 0 && consents.every((fact) => facts.includes(fact));
    return jointly !== null && isWhole && !against.some(isNo);
  });
}

type Carried = MediationState['carried'][number];

const isSame = (one: Carried, other: Carried): boolean =>
  one.office === other.office && one.consents.join() === other.consents.join();

/** How an office is carried, or is no more. */
export const carriage = (change: AccessChange['change'], office: OfficeId): AccessChange => ({
  ...{ change, office, account: carriedOnly, reason: 'member' },
});

/**
 * Its end carries nobody any more; with an agreement, a joint mediation that goes on leaves what is under way to its members until that is
 * finished.
 */
export function carriedOver(dossier: MediationDossier, as: MediationEnding): readonly AccessChange[] {
  const isFinished = jointsOf(dossier).every(({ outcome }) => outcome !== null);
  if (agreed.includes(as) && !isFinished) return [];
  return dossier.state.carried.map(({ office }) => carriage('end', office));
}

/**
 * Nothing is agreed on while a necessary member of a joint mediation has not said what it has to say, unless that one was concluded.
 * Whoever does not want to wait takes back that it is mediated jointly.
 *
 * @throws DomainError `mediation.joint_position_missing` (conflict)
 */
export function requireMembersHeard(dossier: MediationDossier): void {
  const isOpen = jointsOf(dossier).some(({ outcome, causes }) => outcome === null && hearingIn(causes) === 'open');
  // Where it carries nobody any more it is over, whether or not it knows.
  if (isOpen && dossier.state.carried.length > 0)
    throw refused('conflict', 'mediation.joint_position_missing', 'a necessary member was not heard');
}

/**
 * What a joint mediation that goes on is told: that this one is over without an agreement, and nothing of it is under way any more; that
 * it was settled; that offices are there no more to whom somebody says no. That it was settled one hears also that has ended meanwhile, or
 * before, where its readers were carried on for another one. Told twice, it is told once.
 */
export function toldJoints(dossier: MediationDossier): readonly OwedPart[] {
  const { end, uncarried } = dossier.state;
  const isOver = end !== null && !agreed.includes(end.as);
  const settled = end === null ? [] : [{ cause: settledCause, open: { type: 'noteMediationSettled', payload: {} } }];
  const over = { cause: 'over', open: { type: 'release', payload: {} } };
  // What was taken back before it was begun is none of its business: it would be over because of that.
  const ofIts = (notedAt: Instant) => uncarried.filter(({ at }) => at >= notedAt).map(dropping);
  const isRead = isReadOn(dossier);
  return jointsOf(dossier).flatMap((joint) => {
    const { name, notedAt, outcome } = joint;
    const going = isOver ? [over] : [...settled, ...ofIts(notedAt)];
    const all = outcome === null ? going : isRead(joint) ? settled : [];
    return all.map((one) => ({ kind, name, ...one, consequence: 'mediation.joint_not_told' }));
  });
}

// What it came to by itself is read by whoever took part until this one has ended.
const readAfter: readonly string[] = ['agreed', 'answered', 'unsettled'];

/** Which joint mediations are read on though they have ended, since one was under way when this one was settled. */
function isReadOn(dossier: MediationDossier): (joint: KnownPart) => boolean {
  const { end } = dossier.state;
  if (end === null || !agreed.includes(end.as)) return () => false;
  const isCarriedOn = jointsOf(dossier).some(({ endedAt }) => endedAt === null || endedAt > end.at);
  return ({ outcome }) => isCarriedOn && readAfter.includes(outcome ?? '');
}

const dropping = ({ fact, offices }: MediationState['uncarried'][number]) => {
  const cause = `untold/${String(fact)}`;
  return { cause, open: { type: 'dropUntold', payload: { cause, offices } } };
};

/** Offices that take part because of that proposal; with the centre, which brings them together, all of them. */
export function restingOn(
  { state: { carried } }: Pick<MediationDossier, 'state'>,
  { acts, jointly }: Telling,
): readonly OfficeId[] {
  const facts = acts.map(({ fact }) => fact);
  const resting = carried.filter(({ consents }) => consents.some((fact) => facts.includes(fact)));
  const isOver = resting.some(({ office }) => office === jointly?.centre);
  return (isOver ? carried : resting).map(({ office }) => office);
}
