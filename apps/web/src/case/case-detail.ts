import type { accessLine, clock, ContractOf, duty, failedStep, KindName, refusal } from '#libs/contracts';
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

/** A case that is a part of another one (分件), as the other one has it. */
export interface CasePart {
  readonly case: string;
  readonly kind: string;
  readonly number: string;
  readonly phase: string;
  /** The other one does not go on without it. */
  readonly isNecessary: boolean;
  readonly notedAt: string;
  readonly endedAt: string | null;
  readonly outcome: string | null;
}

/** What the detail of every case has, whatever its kind adds. */
export interface CaseDetail {
  readonly item: CaseItem;
  /** Every command, with what it would be refused for now. */
  readonly commands: Readonly<Record<string, z.output<typeof refusal>>>;
  readonly clocks: readonly z.output<typeof clock>[];
  readonly duties: readonly z.output<typeof duty>[];
  readonly access: readonly z.output<typeof accessLine>[];
  /** By their digest. */
  readonly texts: Readonly<Record<string, string>>;
  readonly failed: readonly z.output<typeof failedStep>[];
  /** Cases that came out of it; left out by an API that does not list them. */
  readonly parts?: readonly CasePart[];
}

/** The detail of a case of a kind. */
export type DetailOf<K extends KindName> = z.output<ContractOf<K>['detail']>;
/** One line of the list of a kind. */
export type ItemOf<K extends KindName> = DetailOf<K>['item'];
