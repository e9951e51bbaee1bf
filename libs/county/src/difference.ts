import { approvedNoticesOf, approvesOpinions, type Office } from '#libs/office';
import type { County, CountyAccount, CountyCalendar } from './county.js';

/** One field that differs: what it is now and what the file says. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Something that is there and that the file says otherwise. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  readonly fields: readonly FieldChange[];
}

/** A calendar that is new, or has another content than the one of the same year that counts now. */
export interface CalendarChange extends CountyCalendar {
  /** Null: the year is new. */
  readonly before: string | null;
}

/** What would have to happen for an installation to be as a county file says. */
export interface CountyDifference {
  /** Name and jurisdiction. */
  readonly about: readonly FieldChange[];
  readonly calendars: readonly CalendarChange[];
  readonly offices: {
    readonly added: readonly Office[];
    /** Fields that differ; of one that is in use again `isActive` among them. */
    readonly changed: readonly Changed<Office>[];
    /** In use now, and not in the file, or closed in it. */
    readonly closed: readonly Office[];
  };
  readonly accounts: {
    readonly added: readonly CountyAccount[];
    readonly changed: readonly Changed<CountyAccount>[];
  };
}

/**
 * What differs between an installation and a county file (差异). Of offices the file is the whole: one that it does not name
 * is closed. Of accounts it is not: people come and go on screen, and whom it does not name stays as they are.
 *
 * @param present null: nothing was loaded yet
 */
export function differenceOf(present: County | null, wanted: County): CountyDifference {
  const offices = present?.offices ?? [];
  const byId = new Map(offices.map((office) => [office.id, office]));
  const inFile = new Set(wanted.offices.map(({ id }) => id));
  const known = wanted.offices.flatMap((after) => {
    const before = byId.get(after.id);
    return before === undefined ? [] : [{ before, after }];
  });
  const isClosing = ({ before, after }: { before: Office; after: Office }) => before.isActive && !after.isActive;
  return {
    about: aboutChanges(present, wanted),
    calendars: wanted.calendars.flatMap((calendar) => {
      const before = present?.calendars.find(({ name }) => name === calendar.name)?.content ?? null;
      return before === calendar.content ? [] : [{ ...calendar, before }];
    }),
    offices: {
      added: wanted.offices.filter(({ id }) => !byId.has(id)),
      changed: known
        .filter((pair) => !isClosing(pair))
        .map((pair) => ({ ...pair, fields: changesOf(officeFields(pair.before), officeFields(pair.after)) }))
        .filter(({ fields }) => fields.length > 0),
      closed: [
        ...known.filter(isClosing).map(({ before }) => before),
        ...offices.filter(({ id, isActive }) => isActive && !inFile.has(id)),
      ],
    },
    accounts: accountChanges(present?.accounts ?? [], wanted.accounts),
  };
}

/** Whether nothing has to happen. */
export const isNoDifference = ({ about, calendars, offices, accounts }: CountyDifference): boolean =>
  [about, calendars, offices.added, offices.changed, offices.closed, accounts.added, accounts.changed].every(
    ({ length }) => length === 0,
  );

function aboutChanges(present: County | null, wanted: County): FieldChange[] {
  const of = (county: County | null): Record<string, unknown> => ({
    name: county?.name.zh ?? null,
    nameEn: county?.name.en ?? null,
    jurisdiction: county?.jurisdiction ?? null,
    isMadeUp: county?.isMadeUp ?? null,
  });
  return changesOf(of(present), of(wanted));
}

/** What of an office may differ, each under its own name. */
function officeFields(office: Office): Record<string, unknown> {
  const { name, type, superior, place, isActive, reviewedBy, managedBy = null, phone = null } = office;
  return {
    ...{ zh: name.zh, en: name.en, type, superior, functions: [...new Set(office.functions)].sort(), place },
    ...{ reviewedBy, managedBy, phone, approvesOpinions: approvesOpinions(office) },
    ...{ approvedNotices: [...approvedNoticesOf(office)], isActive },
  };
}

function accountChanges(
  present: readonly CountyAccount[],
  wanted: readonly CountyAccount[],
): CountyDifference['accounts'] {
  const byName = new Map(present.map((account) => [account.name, account]));
  return {
    added: wanted.filter(({ name, isActive }) => !byName.has(name) && isActive),
    changed: wanted.flatMap((after) => {
      const before = byName.get(after.name);
      if (before === undefined) return [];
      const fields = changesOf(accountFields(before), accountFields(after));
      return fields.length === 0 ? [] : [{ before, after, fields }];
    }),
  };
}

function accountFields({ displayName, roles, isActive }: CountyAccount): Record<string, unknown> {
  // Of one that signs in no more its roles say nothing.
  const held = isActive ? roles.map(({ office, capacity }) => `${office}/${capacity}`).sort() : [];
  return { displayName, roles: held, isActive };
}

function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return Object.keys(after)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
