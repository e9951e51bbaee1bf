import { factOfKind, kindOf } from '#libs/docket';
import type { Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** Facts of some types of a case, in their order; none for a reader who may not see it. */
export async function factsOfTypes(
  { database, registry }: Platform,
  { reader }: Pick<Caller, 'reader'>,
  of: { readonly case: Pick<reads.CaseHead, 'id' | 'kind' | 'version'>; readonly types: readonly string[] },
): Promise<readonly Fact[]> {
  const { id, kind, version } = of.case;
  const law = kindOf(registry, kind);
  const asked = { types: of.types, act: [version + 1, version] as const };
  const rows = await reads.readFactsBefore(database, reader, id, asked);
  return rows.map(({ whole }) => factOfKind(law, whole));
}
