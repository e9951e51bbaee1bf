import { carriedOnly, type AccessChange, type OfficeId, type OwedPart } from '#libs/kernel';
import { draft, ofAll, openedOf, refused, requireReady, ruled } from './case.js';
import type { Guard, Handler, MediationDossier } from './case.js';
import { permit } from './grants.js';
import type { MediationState } from './state.js';
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
 * Whether several offices may be asked to mediate it together (联合调解): every party has consented. The part that is opened tells it
 * that it is there, and nothing else is recorded.
 *
 * @throws DomainError `mediation.joint_under_way` (conflict), those of `requireReady`
 * @see 人民调解法 20(1)
 */
export const mediateJointly = ruled('mediateJointly', requireAlone, () => []);

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

/** Whether what a member rests on still stands: one telling on which all agree, by those facts. An organ rests on none. */
function stands(dossier: MediationDossier, { consents }: Carried): boolean {
  if (consents.length === 0) return true;
  return dossier.state.tellings.some(({ acts }) => {
    const agreed = ofAll(dossier, acts);
    return agreed !== null && agreed.every(({ fact }) => consents.includes(fact));
  });
}

type Carried = MediationState['carried'][number];

const isSame = (one: Carried, other: Carried): boolean =>
  one.office === other.office && one.consents.join() === other.consents.join();

/** How an office is carried, or is no more. */
export const carriage = (change: AccessChange['change'], office: OfficeId): AccessChange => ({
  ...{ change, office, account: carriedOnly, reason: 'member' },
});

/** An end without an agreement carries nobody any more; what was agreed on leaves them until theirs is finished. */
export const carriedOver = (
  { state: { carried } }: Pick<MediationDossier, 'state'>,
  as: MediationEnding,
): readonly AccessChange[] => (agreed.includes(as) ? [] : carried.map(({ office }) => carriage('end', office)));

/**
 * What a joint mediation that goes on is told: that this one is over without an agreement, and nothing of it is under way any more; that
 * offices are there no more on whose telling somebody has taken back his agreement. Told twice, it is told once.
 */
export function toldJoints(dossier: MediationDossier): readonly OwedPart[] {
  const { end, uncarried } = dossier.state;
  const isOver = end !== null && !agreed.includes(end.as);
  const all = isOver ? [{ cause: 'over', open: { type: 'release', payload: {} } }] : uncarried.map(dropping);
  return jointsOf(dossier)
    .filter(({ outcome }) => outcome === null)
    .flatMap(({ name }) => all.map((one) => ({ kind, name, ...one, consequence: 'mediation.joint_not_told' })));
}

const dropping = ({ fact, offices }: MediationState['uncarried'][number]) => {
  const cause = `untold/${String(fact)}`;
  return { cause, open: { type: 'dropUntold', payload: { cause, offices } } };
};

/** Offices that were told because that was agreed on, by those facts. */
export const restingOn = (
  { state: { carried } }: Pick<MediationDossier, 'state'>,
  facts: readonly number[],
): readonly OfficeId[] =>
  carried.flatMap(({ office, consents }) => (consents.some((fact) => facts.includes(fact)) ? [office] : []));
