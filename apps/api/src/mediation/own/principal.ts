import { partyNamed, type LegalDate, type MandateScope } from '#libs/kernel';
import { mayActFor, mayNot, requireActing } from '#libs/kind';
import { principalsOf, type MediationDossier } from '#libs/mediation';

interface Reading {
  /** Who shows the receipt, by its name in the case. */
  readonly reader: string;
  readonly on: LegalDate;
}

const scope: MandateScope = 'receive';

/** For whom whoever shows a receipt may read, in the order of the case: for itself first, then for those by whose mandate it may. */
export function mayReadFor({ parties }: Pick<MediationDossier, 'parties'>, { reader: by, on }: Reading): string[] {
  const all = principalsOf({ parties }).map(({ party }) => party);
  const others = all.filter((of) => of !== by && !mayNot(mayActFor(parties, { by, of, scope, on })));
  return all.includes(by) ? [by, ...others] : others;
}

/**
 * For whom whoever shows a receipt reads and speaks.
 *
 * @param of whom it chose; null: itself, or the first for whom it may
 * @throws DomainError forbidden, those of `requireActing`: it may not for that one
 */
export function principalOf(
  { parties }: Pick<MediationDossier, 'parties'>,
  { of, ...reading }: Reading & { readonly of: string | null },
): string {
  const { reader: by, on } = reading;
  if (of === null) return mayReadFor({ parties }, reading)[0] ?? by;
  const chosen = partyNamed(parties, of)?.party ?? of;
  if (mayReadFor({ parties }, reading).includes(chosen)) return chosen;
  requireActing(parties, { by, of: chosen, scope, on });
  // Nobody reads for whoever is in it for others alone.
  return principalOf({ parties }, { ...reading, of: null });
}
