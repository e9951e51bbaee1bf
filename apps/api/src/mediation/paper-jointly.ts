import type { Fact, OfficeId } from '#libs/kernel';
import { partIdOf } from '#libs/docket';
import { isLedByOrgan, type MediationDossier } from '#libs/mediation';
import { jointIn } from '../joint/shares.js';
import type { Platform } from '../platform.js';
import { expertsAt, type KnownExpert } from './experts.js';

/** What a paper says of the joint mediation of its mediation. */
export interface Jointly {
  /** As they were then; of invitations alone. */
  readonly experts: readonly KnownExpert[];
  /** The organ that leads it, where it is administrative mediation; of what was drawn up alone. */
  readonly ledBy: OfficeId | null;
}

/** What papers of that sort say of it: most say nothing. */
export async function jointlyOf(platform: Platform, dossier: MediationDossier, { type, at }: Fact): Promise<Jointly> {
  const isInvitation = type === 'sessionCalled' || type === 'sessionMoved';
  return {
    experts: isInvitation ? await expertsAt(platform, dossier, at) : [],
    ledBy: type === 'drawnUp' ? await organOf(platform, dossier) : null,
  };
}

/** The organ that leads it, where it is administrative mediation (行政调解), and whose seal is on what comes of it; null: it is not. */
export const organOf = async (platform: Platform, dossier: MediationDossier): Promise<OfficeId | null> =>
  isLedByOrgan(dossier) ? await leadOf(platform, dossier) : null;

/** Who leads the joint mediation that was begun last; null: nobody does. */
async function leadOf(platform: Platform, { id, parts }: MediationDossier): Promise<OfficeId | null> {
  const last = parts.findLast(({ kind }) => kind === 'joint');
  const joint = last === undefined ? null : await jointIn(platform, partIdOf(id, { kind: 'joint', name: last.name }));
  return joint?.leadIs === 'settled' ? joint.lead : null;
}
