import { partyNamed, type OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { OfficeType, type OfficeTree } from '#libs/office';
import { carriage, restingOn } from './carrying.js';
import { didAct, draft, isAmong, namesAmong, ofAll, openedOf, refused } from './case.js';
import { requireAccepted, requireAct, ruled, type Guard, type MediationDossier } from './case.js';
import type { MediationCommands } from './commands.js';
import type { Telling } from './state.js';

/**
 * Somebody is to be told something of it (告知谁、告知什么), by name: nobody is before all have agreed (人民调解法 15 item (4); ours). In the
 * same act the parties are asked to be mediated jointly: whose mediation it is, and who is invited (人民调解法 20(1)).
 *
 * @throws DomainError `mediation.joint_unfit` (invalid), details `office`: no centre, no office that is there, nobody, or one twice
 */
export const proposeTelling = ruled('proposeTelling', requireAccepted, (dossier, payload, context) => {
  requireJointly(payload, context);
  return [draft('tellingProposed', { ...payload, telling: dossier.state.tellings.length + 1 })];
});

type Proposed = MediationCommands['proposeTelling'];

function requireJointly(proposed: Proposed, { offices }: KindContext): void {
  const wrong = (proposed.whose ?? null) === null ? namedIn(proposed)[0] : unfitIn(proposed, offices);
  if (wrong === undefined) return;
  throw refused('invalid', 'mediation.joint_unfit', 'nobody can be invited so', { office: wrong });
}

const namedIn = ({ centre = null, offices = [] }: Proposed): readonly (OfficeId | null)[] => [
  ...(centre === null ? [] : [centre]),
  ...offices,
];

/** The first that cannot be: null where nobody is named. */
function unfitIn({ centre = null, offices = [] }: Proposed, tree: OfficeTree): OfficeId | null | undefined {
  const isThere = (id: OfficeId | null): boolean => id !== null && tree.get(id)?.isActive === true;
  const isCentre = centre !== null && tree.get(centre)?.type === OfficeType.disputeCentre;
  if (!isCentre || !isThere(centre)) return centre;
  return offices.length === 0 ? null : offices.find((one, at) => !isThere(one) || offices.indexOf(one) !== at);
}

const requireTellings = ({ state: { tellings } }: MediationDossier): void => {
  if (tellings.length === 0) throw refused('conflict', 'mediation.no_such_telling', 'nobody proposed anything');
};

const requireToTell: Guard = (dossier) => {
  openedOf(dossier);
  requireTellings(dossier);
};

const requireToAgree: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  requireTellings(dossier);
};

/** A party agrees that this one is told that. */
export const agreeTelling = ruled('agreeTelling', requireToAgree, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const { acts, refused: against } = tellingOf(dossier, payload.telling);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  // A no that was said by a name which was merged into this one is taken back under that name.
  const names = namesAmong(dossier, against, party);
  const said = didAct(dossier, acts, party) ? names : [...new Set([party, ...names])];
  return said.map((one) => draft('tellingAgreed', { ...payload, party: one }));
});

/**
 * It takes that back, or says no, as a party may that has joined since: nobody is told any more because of it, and who takes part in the
 * joint mediation because of it is gone from it with this fact (个人信息保护法 15). Where that is the centre, all are, and it is over.
 *
 * @throws DomainError `mediation.telling_not_agreed` (conflict): it has said so before
 */
export const withdrawTelling = ruled('withdrawTelling', requireToTell, (dossier, payload, context) => {
  // As for leaving: nobody is kept to it for want of a seal.
  requireAct(dossier, { ...payload, isSealed: true }, 'withdraw', context);
  const telling = tellingOf(dossier, payload.telling);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  const all = telling.acts.map((one) => one.party);
  const agreed = namesAmong(dossier, all, party);
  if (agreed.length === 0 && isAmong(dossier, telling.refused, party)) {
    throw refused('conflict', 'mediation.telling_not_agreed', 'it has said no', { party });
  }
  const offices = restingOn(dossier, telling);
  const access = offices.map((office) => carriage('end', office));
  // By whatever name it was agreed to: of two that became one both count.
  const others = agreed.filter((one) => one !== party);
  return [
    draft('tellingWithdrawn', { ...payload, party, offices }, { access }),
    ...others.map((one) => draft('tellingWithdrawn', { ...payload, party: one, offices: [] })),
  ];
});

/** Where an office is merged into another one, that one is invited in its place. */
export function invitedAfter(
  telling: Telling,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): Telling {
  const { jointly } = telling;
  if (jointly === null) return telling;
  const offices = [...new Set(jointly.offices.map((one) => (one === from ? to : one)))];
  return { ...telling, jointly: { ...jointly, offices, centre: jointly.centre === from ? to : jointly.centre } };
}

/** It was told, as all agreed; also after the end. */
export const tellOthers = ruled('tellOthers', requireToTell, (dossier, payload) => {
  const { acts, isTold } = tellingOf(dossier, payload.telling);
  if (ofAll(dossier, acts) === null) {
    throw refused('conflict', 'mediation.telling_not_agreed', 'not all agree that this one is told');
  }
  return isTold ? [] : [draft('othersTold', payload)];
});

function tellingOf({ state: { tellings } }: MediationDossier, number: number): Telling {
  const found = tellings[number - 1];
  if (found === undefined) throw refused('not_found', 'mediation.no_such_telling', 'nobody proposed that');
  return found;
}
