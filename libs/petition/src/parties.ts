import { DomainError, type KnownParty, type MandateScope } from '#libs/kernel';
import { foldParties, type AskedChange, type KindParties } from '#libs/kind';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionPermission } from './grants.js';
import { requireOpen, requirePermitted } from './guard.js';
import { requireFewRepresentatives } from './registered-parties.js';
import type { PetitionState } from './state.js';

/**
 * The parties of a petition: whoever asks, one at least, and who is in it for them. An accused person is named by acts of its
 * own and is no party. After the end a paper may still be on its way and a window run, so that a name can be put right, a
 * guardian named and a mandate ended; who petitions is settled by then, also where it was entered wrongly.
 */
export const petitionParties: KindParties<PetitionState> = {
  roles: { petitioner: { least: 1, leavesByStatement: true }, representative: {} },
  may: (dossier, command, context) => {
    const require = command === 'mergeParties' ? requireOpen : requirePermitted;
    require(dossier, context, `petition.${command}`);
  },
  mayChange: (dossier, change, context) => {
    if (change.change === 'mandate' && change.mandate.as === 'representative') requireFew(dossier, change, context);
    const permission = permissionFor(dossier, change);
    if (permission === null) return;
    const require = isOfOpenCase(dossier, change) ? requireOpen : requirePermitted;
    require(dossier, context, permission);
    requireLeavingShown(dossier, change);
  },
};

/** Whoever is chosen later counts as well (art. 20(3)). */
function requireFew({ parties, state }: PetitionDossier, change: AskedChange, { today }: PetitionContext): void {
  const { from } = change.change === 'mandate' ? change.mandate : { from: today };
  const after = foldParties(parties, { parties: [change], seq: 0 });
  requireFewRepresentatives(after, state.intake?.channel ?? 'letter', from > today ? from : today);
}

/** Whether it says who petitions: a corrected role is one who joins, or one who leaves. */
function isOfOpenCase({ parties }: PetitionDossier, asked: AskedChange): boolean {
  if (asked.change === 'correct') return asked.role !== undefined;
  if (asked.change === 'leave') return isPetitioner(parties, asked.party);
  return asked.change !== 'mandate' && asked.change !== 'endMandate';
}

/**
 * Whoever is put out of a matter that was decided has a right of review to lose, and says so itself, as by leaving (ours).
 *
 * @throws DomainError `party.leaving_unproved` (invalid), details `party`
 */
function requireLeavingShown({ parties, state }: PetitionDossier, asked: AskedChange): void {
  if (asked.change !== 'correct' || asked.role === undefined || state.decidedOn === null) return;
  if (asked.isShown === true || !isPetitioner(parties, asked.party)) return;
  throw new DomainError('invalid', 'party.leaving_unproved', 'its own statement is shown', { party: asked.party });
}

const isPetitioner = (parties: readonly KnownParty[], name: string): boolean =>
  parties.some(({ party, role }) => party === name && role === 'petitioner');

/**
 * What a change needs beside the row of its command: those of who petitions are not the holder's, nor is another name of whoever
 * does, which would be another petitioner; null: nothing.
 */
function permissionFor({ parties }: PetitionDossier, asked: AskedChange): PetitionPermission | null {
  if (asked.change === 'endMandate') return endsEffect(parties, asked.mandate) ? ofBureau.mandate : null;
  if (asked.change === 'correct') {
    return isStanding(asked, isTheirs(parties, asked.party)) ? 'petition.correctParty.standing' : null;
  }
  return isSaidByBureau[asked.change](parties, asked as never) ? ofBureau[asked.change] : null;
}

type Asked<C extends AskedChange['change']> = Extract<AskedChange, { change: C }>;

const ofBureau = {
  join: 'petition.addParty.petitioner',
  leave: 'petition.leaveParty.petitioner',
  merge: 'petition.mergeParties.petitioner',
  mandate: 'petition.giveMandate.effect',
} as const;

const isSaidByBureau: {
  readonly [C in keyof typeof ofBureau]: (parties: readonly KnownParty[], asked: Asked<C>) => boolean;
} = {
  join: (_parties, { role }) => role === 'petitioner',
  leave: (parties, { party }) => isTheirs(parties, party),
  merge: (parties, { party, into }) => isTheirs(parties, party) || isTheirs(parties, into),
  mandate: (_parties, { mandate }) => isOfEffect(mandate.scope),
};

/** Whether what is done by such a mandate can open a period of the petitioner's, or end something: all but to speak. */
const isOfEffect = (scope: readonly MandateScope[]): boolean => scope.some((one) => one !== 'speak');

/** Whether who that is says by whom the petitioner is served and bound: one who petitions, or who acts so for somebody. */
const isTheirs = (parties: readonly KnownParty[], name: string): boolean =>
  isPetitioner(parties, name) ||
  parties.some(({ mandates }) =>
    mandates.some(({ by, scope, endedOn }) => by === name && endedOn === null && isOfEffect(scope)),
  );

/** With whom somebody is served no more by another is whom an office would choose: the bureau ends what it gave. */
const endsEffect = (parties: readonly KnownParty[], mandate: string): boolean =>
  parties.some(({ mandates }) => mandates.some(({ id, scope }) => id === mandate && isOfEffect(scope)));

/** Whether it says who petitions, and whether alone or by another one: another name would be somebody else. */
const isStanding = (
  { nature, capacity, role, isNamed = false }: Extract<AskedChange, { change: 'correct' }>,
  isOfBureau: boolean,
): boolean => (nature ?? capacity ?? role) !== undefined || (isNamed && isOfBureau);
