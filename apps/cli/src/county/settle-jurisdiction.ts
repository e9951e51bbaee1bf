import type { County } from '#libs/county';
import { readJurisdiction, setJurisdiction, type ChangedBy } from '#libs/persistence';
import type { EntityManager } from 'typeorm';

/** Says where the installation is, as the county file has it; another place than before stays on record beside it. */
export async function settleJurisdiction(
  transaction: EntityManager,
  { name, jurisdiction, isMadeUp }: Pick<County, 'name' | 'jurisdiction' | 'isMadeUp'>,
  { name: by, reason }: Pick<ChangedBy, 'name' | 'reason'>,
): Promise<void> {
  const isChange = (await readJurisdiction(transaction)) !== null;
  await setJurisdiction(transaction, { code: jurisdiction, name, isMadeUp }, { name: by, reason, isChange });
}
