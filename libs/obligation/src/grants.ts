import { Capacity } from '#libs/kernel';
import { alsoPublic, caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head, petitionClerk, petitionHead } = Capacity;

/** Whoever works in the office that urges. */
const office = persons(grant('handler', officer, head));
const headOfIt = persons(grant('handler', head));
/** Whoever looks at a day that an office states of itself. */
const looker = persons(grant('verifier', petitionHead, head));
/** What a party says: on its page, or to the office, which writes it down. */
const saidByParty = alsoPublic(office);
/** The same, and the bureau writes down what concerns an opinion: an office that carries out its own does not. */
const heard = persons(grant('handler', officer, head), grant('verifier', petitionClerk, petitionHead));

/** Who may do what about an obligation (权限). */
export const obligationGrants = {
  'obligation.open': courseOnly,
  'obligation.noteParties': courseOnly,
  'obligation.noteBefore': courseOnly,
  'obligation.noteConfirmation': courseOnly,
  'obligation.noteUnperformed': courseOnly,
  'obligation.replace': courseOnly,
  'obligation.restore': courseOnly,
  'obligation.noteWithdrawn': courseOnly,
  'obligation.acknowledge': alsoPublic(heard),
  // Whoever carries an opinion out shows that it did, and so may the bureau, to which it is shown.
  'obligation.prove': persons(
    grant('handler', officer, head),
    grant('executor', officer, head),
    grant('verifier', petitionClerk, petitionHead),
  ),
  'obligation.claim': saidByParty,
  'obligation.dispute': saidByParty,
  'obligation.deny': alsoPublic(heard),
  'obligation.strike': headOfIt,
  // Of its own execution nobody upholds what is denied: whoever looks at its days does.
  'obligation.uphold': persons(grant('handler', head), grant('verifier', petitionHead, head)),
  'obligation.confirmDay': looker,
  'obligation.rejectDay': looker,
  // Who gives a right up signs for it, as an agreement is signed: no page of a party signs.
  'obligation.waive': office,
  'obligation.tellStanding': saidByParty,
  'obligation.propose': alsoPublic(heard),
  // On paper, or on a tablet before a witness, as an agreement is.
  'obligation.signAmendment': heard,
  'obligation.declineAmendment': alsoPublic(heard),
  'obligation.urge': persons(grant('handler', officer, head), grant('verifier', petitionHead, head)),
  'obligation.tellOptions': persons(grant('handler', officer, head), grant('verifier', petitionHead, head)),
  'obligation.ask': office,
  'obligation.recordBroken': office,
  'obligation.noteElsewhere': office,
  'obligation.resume': headOfIt,
  'obligation.passMoment': courseOnly,
  'read.obligation': persons(grant('access', ...caseworkers)),
  'read.obligations': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(obligationGrants);
