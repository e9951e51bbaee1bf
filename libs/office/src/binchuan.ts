import { as, type OfficeId } from '#libs/kernel';
import content from '../county/binchuan.json' with { type: 'json' };
import type { Office, OfficeFunction } from './office.js';
import type { OfficeType } from './office-types.js';

/** An organisation as it is written down in a file (机构数据). */
interface County {
  /** Division code. */
  readonly code: string;
  /** True: what happens in it is invented, and an invented calendar counts there. */
  readonly isMadeUp: boolean;
  readonly name: { readonly zh: string; readonly en: string };
  /** What a reader must know about the data, e.g. that it is made up. */
  readonly note: { readonly zh: string; readonly en: string };
  readonly offices: readonly Office[];
}

/** An office as the file has it; a test holds the file to it. */
interface Entry {
  /** A slug that stays for ever, because facts name it. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly type: string;
  readonly superior: string | null;
  readonly functions?: readonly string[];
  readonly place?: string;
  readonly reviewedBy?: readonly string[];
  readonly managedBy?: string;
  readonly phone?: string;
}

const offices = content.offices.map((entry: Entry): Office => {
  const { id, zh, en, type, superior, functions = [], place, reviewedBy, managedBy, phone = null } = entry;
  return {
    id: as<OfficeId>(id),
    name: { zh, en },
    type: type as OfficeType,
    functions: functions as readonly OfficeFunction[],
    superior: superior === null ? null : as<OfficeId>(superior),
    isActive: true,
    place: place ?? null,
    reviewedBy: reviewedBy?.map((one) => as<OfficeId>(one)) ?? null,
    phone,
    ...(managedBy !== undefined && { managedBy: as<OfficeId>(managedBy) }),
  };
});

/** The demonstration county (演示县): real names of county, townships and offices, invented villages. */
export const binchuanCounty = (): County => {
  const { code, isMadeUp, county: name, note } = content;
  return { code, isMadeUp, name, note, offices };
};
