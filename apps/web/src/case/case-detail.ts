import type { ContractOf, KindName, caseParts } from '#libs/contracts';
import type * as z from 'zod';

/** What the row of every case has, whatever its kind adds. */
export interface CaseItem {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly isDrill: boolean;
  readonly phase: string;
  readonly endedAt: string | null;
  /** Office that has it now, where the kind has one. */
  readonly holder?: string | null;
  readonly now: string;
}

/** What the detail of every case has, whatever its kind adds. */
export interface CaseDetail extends Readonly<z.output<z.ZodObject<typeof caseParts>>> {
  readonly item: CaseItem;
}

/** The detail of a case of a kind. */
export type DetailOf<K extends KindName> = z.output<ContractOf<K>['detail']>;
/** One line of the list of a kind. */
export type ItemOf<K extends KindName> = DetailOf<K>['item'];
