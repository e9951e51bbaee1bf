import { factOfKind, kindOf, partIdOf } from '#libs/docket';
import type { JointFacts, JointState } from '#libs/joint';
import { untoldAnswer, type MediationDossier } from '#libs/mediation';
import { reads } from '#libs/persistence';
import { jointIn } from '../joint/shares.js';
import type { Platform } from '../platform.js';

/** What a joint mediation has concluded, of which the parties were told nothing yet. */
interface UntoldAnswer {
  readonly joint: string;
  readonly concludedAs: JointFacts['concluded']['as'];
  readonly lead: NonNullable<JointState['lead']>;
  /** Null: erased. */
  readonly words: string | null;
}

/** Read of the joint mediation for its committee, which reads it anyway; null: there is nothing to tell. */
export async function untoldAnswerOf(
  platform: Platform,
  { id, parts, state }: Pick<MediationDossier, 'id' | 'parts' | 'state'>,
): Promise<UntoldAnswer | null> {
  const joint = untoldAnswer({ parts, state });
  if (joint === null) return null;
  const { database, registry } = platform;
  const caseId = partIdOf(id, { kind: 'joint', name: joint });
  const [now, file] = await Promise.all([
    jointIn(platform, caseId),
    reads.readOwnFile(database, { kind: 'joint', caseId }, { withTexts: ['concluded'], withoutTexts: [] }),
  ]);
  const [fact] = (file?.facts ?? []).map((body) => factOfKind(kindOf(registry, 'joint'), body));
  if (fact === undefined || now?.lead == null) return null;
  const { as: concludedAs, answer } = fact.data as JointFacts['concluded'];
  const words = file?.texts.find(({ digest }) => digest === answer.digest)?.body ?? null;
  return { joint, concludedAs, lead: now.lead, words };
}
