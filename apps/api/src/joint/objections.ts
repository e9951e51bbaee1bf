import type { JointProgress } from '#contracts/joint';
import { factOfKind, kindOf } from '#libs/docket';
import type { JointState } from '#libs/joint';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { ShareFacts } from '#libs/share';
import type { Platform } from '../platform.js';

type Objections = JointProgress['objections'];

/**
 * Why members object to who is proposed to lead (异议理由), the oldest first: for whoever names another one or rules, who reads no share.
 * Of nothing else that a member has said. Whether the reader is one of those was asked before.
 */
export async function objectionsOf(
  { database, registry }: Pick<Platform, 'database' | 'registry'>,
  { parts, state }: Pick<Dossier<JointState>, 'parts' | 'state'>,
): Promise<Objections> {
  const law = kindOf(registry, 'share');
  const objecting = parts.filter(
    ({ kind, causes }) => kind === 'share' && causes.some((cause) => cause?.startsWith('objected/') === true),
  );
  const of = { withTexts: ['leadObjected'], withoutTexts: [] };
  const said = await Promise.all(
    objecting.map(async ({ part: caseId, name }): Promise<Objections> => {
      const file = await reads.readOwnFile(database, { kind: 'share', caseId }, of);
      const office = state.members.find(({ member }) => member === name)?.office;
      if (file === null || office === undefined) return [];
      return file.facts
        .map((body) => factOfKind(law, body).data as ShareFacts['leadObjected'])
        .map(({ proposal, reasons }) => ({
          ...{ office, proposal },
          reasons: file.texts.find(({ digest }) => digest === reasons.digest)?.body ?? null,
        }));
    }),
  );
  return said.flat().toSorted((a, b) => a.proposal - b.proposal);
}
