import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { sealed, submitToDoor, type AskedCommand } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Erasing = Pick<AskedCommand, 'caseId' | 'body' | 'key'>;

/**
 * Erases the served papers of parts that have no parties of their own (an obligation of a mediation), where the case above has erased who
 * somebody is: that one's name stands on them. With the key of what was asked above, so that asked again it is done once.
 *
 * @returns the parts of which something was erased
 */
export async function erasePapersBelow(
  platform: Platform,
  { actor }: Pick<Caller, 'actor'>,
  { caseId, body, key }: Erasing,
): Promise<readonly CaseId[]> {
  const { docket, database } = platform;
  const { parts } = await docket.dossier(as<CaseId>(caseId), database);
  if (parts.length === 0 || !(await isOfSomebody(platform, { caseId, body }))) return [];
  const done: CaseId[] = [];
  for (const { kind, part } of parts) {
    const { documents, parties } = await docket.dossier(part, database);
    if (parties.length > 0 || documents.length === 0) continue;
    await submitToDoor(
      platform,
      sealed(platform, {
        ...{ kind, caseId: part, actor, key: `${key}:${part}`, command: 'eraseSealed' },
        fields: { facts: documents.map(({ seq }) => seq), reason: body['reason'] },
        textFields: ['reason'],
      }),
    );
    done.push(part);
  }
  return done;
}

/** Whether what is erased says who somebody is. */
async function isOfSomebody({ database }: Platform, { caseId, body }: Omit<Erasing, 'key'>): Promise<boolean> {
  const { facts, parties = [] } = body as { readonly facts: readonly number[]; readonly parties?: readonly string[] };
  return parties.length > 0 || (await reads.nameParties(database, as<CaseId>(caseId), facts));
}
