import type { caseParts, ContractOf, KindName } from '#libs/contracts';
import type { CaseRead } from '#libs/docket';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { AskedCommand } from './case-commands.js';

/** A row of a list, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A command as it is held against other cases: given, or only thought of. */
export type GivenCommand = Pick<AskedCommand, 'command' | 'caseId' | 'body' | 'key'>;

/** The case whose detail is asked for. */
export interface DetailAsked {
  readonly head: reads.CaseHead;
  /** As the caller would find it who decides now. */
  readonly now: Promise<CaseRead>;
  /** Its texts by their digest. */
  readonly texts: () => Promise<Readonly<Record<string, string>>>;
}

/** What the detail of a kind has beside its item and the parts of every case. */
export type OwnParts<K extends KindName> = Omit<z.output<ContractOf<K>['detail']>, 'item' | keyof typeof caseParts>;

/** What a kind has of its own in the API, beside its contract; each is left out where it has nothing. */
export interface OwnOfKind<K extends KindName = KindName> {
  /** A row with the columns that stand in no table. */
  derived?(row: Row): Row;
  parts?(platform: Platform, caller: Caller, asked: DetailAsked): Promise<OwnParts<K>>;
  /** Holds a command against other cases before the door is asked. @throws DomainError what it refuses */
  check?(platform: Platform, caller: Caller, given: GivenCommand): Promise<void>;
  /** Fields of a command that no person says, read of other cases; asked for a case that the caller may see. */
  known?(platform: Platform, caller: Caller, given: GivenCommand): Promise<Row>;
}
