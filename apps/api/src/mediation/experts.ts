import { factOfKind, kindOf, partIdOf } from '#libs/docket';
import type { JointFactType, JointState } from '#libs/joint';
import type { Instant, OfficeId } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/** An expert of a joint mediation (联合调解) as the parties of its mediation are told of one. */
export interface KnownExpert {
  /** By the id in the register. */
  readonly expert: string;
  /** Null: nobody of that id is in the register any more. */
  readonly name: string | null;
  readonly office: OfficeId | null;
  readonly speciality: string;
  /** By lot; false: the centre has named it, where a pool did not suffice. */
  readonly isDrawn: boolean;
  /** False: it was asked, and has not answered. */
  readonly hasAccepted: boolean;
  /** Whom it advises: who leads; null: no lead stands. */
  readonly lead: OfficeId | null;
  readonly centre: OfficeId | null;
}

// What tells who was drawn, asked and named, and for whom: nothing that a member has said, and no text.
const types = [
  ...(['opened', 'leadProposed', 'leadStands', 'leadObjected', 'leadDisputed', 'leadRuled'] as const),
  ...(['drawFrozen', 'expertsDrawn', 'expertsCalled', 'expertAnswered', 'expertsSilent', 'expertReleased'] as const),
  ...(['answerCorrected', 'expertsNamed', 'namedReleased', 'ended'] as const),
] as const satisfies readonly JointFactType[];

/**
 * The experts of the joint mediations of one mediation, as they were at an instant: those who take it and those who were
 * asked, as long as it goes on. Nobody who was not drawn or named is among them. Whose right to read this is was checked.
 */
export async function expertsAt(
  { database, registry }: Pick<Platform, 'database' | 'registry'>,
  { id, parts }: Pick<MediationDossier, 'id' | 'parts'>,
  until: Instant,
): Promise<readonly KnownExpert[]> {
  const joints = parts.flatMap(({ kind, name }) => (kind === 'joint' ? [partIdOf(id, { kind, name })] : []));
  if (joints.length === 0) return [];
  const law = kindOf(registry, 'joint');
  const of = { withTexts: [], withoutTexts: types };
  const files = await Promise.all(joints.map((caseId) => reads.readOwnFile(database, { kind: 'joint', caseId }, of)));
  const asked = files.flatMap((file) => {
    const facts = (file?.facts ?? []).map((body) => factOfKind(law, body)).filter(({ at }) => at <= until);
    return askedIn(facts.reduce<unknown>((state, fact) => law.evolve(state, fact), law.initial) as JointState);
  });
  const register = await reads.readRegistered(
    database,
    asked.map(({ expert }) => expert),
  );
  return asked.map((one) => {
    const { name = null, office = null } = register.get(one.expert) ?? {};
    return { ...one, name, office: office as OfficeId | null };
  });
}

type Asked = Omit<KnownExpert, 'name' | 'office'>;

function askedIn({ draws, named, centre, lead, leadIs, end }: JointState): readonly Asked[] {
  // Nobody advises what is over, and nobody is to be objected to any more.
  if (end !== null) return [];
  const of = { centre, lead: leadIs === 'settled' ? lead : null };
  const byLot = draws.flatMap(({ speciality, called, released }) =>
    called
      .filter(({ expert }) => !released.includes(expert))
      .map(({ expert, isAccepted }) => ({ ...of, expert, speciality, isDrawn: true, said: isAccepted })),
  );
  const beside = named.flatMap(({ draw, experts }) =>
    experts.map((expert) => ({ expert, speciality: draws[draw - 1]?.speciality ?? 'other', isDrawn: false })),
  );
  return [
    ...byLot.filter(({ said }) => said !== false).map(({ said, ...one }) => ({ ...one, hasAccepted: said === true })),
    ...beside.map((one) => ({ ...of, ...one, hasAccepted: true })),
  ];
}
