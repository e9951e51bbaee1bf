import type { Capacity, OfficeId } from '#libs/kernel';
import type { Office } from '#libs/office';

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Who signs in, in a county file (账号). A file holds no password. */
export interface CountyAccount {
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly { readonly office: OfficeId; readonly capacity: Capacity }[];
  readonly isActive: boolean;
}

/** The days off of one year as a calendar pack has them: its name in the store, and its text. */
export interface CountyCalendar {
  readonly name: string;
  readonly content: string;
}

/** A county, or a prefecture or province with its counties, as a file has it and as an installation has it (县域数据). */
export interface County {
  readonly name: Named;
  /** What a reader must know about the data, e.g. that it is made up; null: nothing. */
  readonly note: Named | null;
  /** Division code whose calendar counts, `CN-532924`. */
  readonly jurisdiction: string;
  /** A county to try things in. */
  readonly isMadeUp: boolean;
  readonly calendars: readonly CountyCalendar[];
  readonly offices: readonly Office[];
  readonly accounts: readonly CountyAccount[];
}
