import type { Vault } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { reissueReceipt } from '#libs/persistence';
import type { DataSource } from 'typeorm';

/** Number and code by which a party enters; whatever it had before counts no more. */
export async function aReceipt(
  { source, vault }: { readonly source: DataSource; readonly vault: Vault },
  { caseId, party }: { readonly caseId: CaseId; readonly party: string },
): Promise<{ readonly number: string; readonly queryCode: string }> {
  const [row] = await source.query<{ number: string }[]>('select number from docket_case where id = $1', [caseId]);
  const number = row?.number ?? '';
  let queryCode = '';
  await source.transaction((transaction) =>
    reissueReceipt(transaction, {
      ...{ caseId, party, number, key: 'receipt' },
      codeHashOf: (issue) => {
        queryCode = vault.queryCode(caseId, party, issue);
        return vault.codeHash(queryCode);
      },
    }),
  );
  return { number, queryCode };
}
