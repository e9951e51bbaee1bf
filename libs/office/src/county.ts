import { DomainError, as, type OfficeId } from '#libs/kernel';
import { OfficeFunction, OfficeType, type Office } from './office.js';
import { buildOfficeTree } from './office-tree.js';

/** An organisation as it is written down in a file (机构数据). */
export interface County {
  readonly name: { readonly zh: string; readonly en: string };
  /** What a reader must know about the data, e.g. that it is made up. */
  readonly note: { readonly zh: string; readonly en: string };
  readonly offices: readonly Office[];
}

/**
 * Reads the content of a county file: `{county: {zh, en}, note: {zh, en}, offices: [{id, zh, en, type, superior,
 * functions?, place?, active?}]}`. Ids are lower-case slugs and stay for ever, because facts name them.
 *
 * @throws DomainError invalid: `office.county_malformed` with details `where` (e.g. `offices[3].type`) and `reason`, or
 *   what `buildOfficeTree` refuses
 */
export function parseCounty(content: unknown): County {
  const root = objectAt(content, '');
  onlyKeys(root, ['county', 'note', 'offices'], '');
  const list = root.offices;
  if (!Array.isArray(list)) throw malformed('offices', 'expected a list');
  const offices = list.map((entry: unknown, index) => officeAt(entry, `offices[${index}]`));
  buildOfficeTree(offices, 'file');
  return { name: namesAt(root.county, 'county'), note: namesAt(root.note, 'note'), offices };
}

const officeKeys = ['id', 'zh', 'en', 'type', 'superior', 'functions', 'place', 'active'];

function officeAt(entry: unknown, where: string): Office {
  const raw = objectAt(entry, where);
  onlyKeys(raw, officeKeys, where);
  return {
    id: slugAt(raw.id, `${where}.id`),
    name: { zh: textAt(raw.zh, `${where}.zh`), en: textAt(raw.en, `${where}.en`) },
    type: oneOf(raw.type, Object.values(OfficeType), `${where}.type`),
    functions: functionsAt(raw.functions ?? [], `${where}.functions`),
    superior: raw.superior === null ? null : slugAt(raw.superior, `${where}.superior`),
    isActive: booleanAt(raw.active ?? true, `${where}.active`),
    place: raw.place === undefined ? null : textAt(raw.place, `${where}.place`),
  };
}

function functionsAt(value: unknown, where: string): readonly OfficeFunction[] {
  if (!Array.isArray(value)) throw malformed(where, 'expected a list');
  return value.map((entry: unknown, index) => oneOf(entry, Object.values(OfficeFunction), `${where}[${index}]`));
}

function namesAt(value: unknown, where: string): { zh: string; en: string } {
  const raw = objectAt(value, where);
  onlyKeys(raw, ['zh', 'en'], where);
  return { zh: textAt(raw.zh, `${where}.zh`), en: textAt(raw.en, `${where}.en`) };
}

function objectAt(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(where, 'expected an object');
  return value as Readonly<Record<string, unknown>>;
}

function onlyKeys(raw: Readonly<Record<string, unknown>>, known: readonly string[], where: string): void {
  const stranger = Object.keys(raw).find((key) => !known.includes(key));
  if (stranger !== undefined) throw malformed(where, `unknown key, expected one of ${known.join(', ')}`);
}

function textAt(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 300) {
    throw malformed(where, 'expected a text of 1 to 300 characters');
  }
  return value;
}

function booleanAt(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw malformed(where, 'expected true or false');
  return value;
}

function slugAt(value: unknown, where: string): OfficeId {
  if (typeof value !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) || value.length > 60) {
    throw malformed(where, 'expected a lower-case slug such as town-binju');
  }
  return as<OfficeId>(value);
}

function oneOf<T extends string>(value: unknown, known: readonly T[], where: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw malformed(where, `expected one of ${known.join(', ')}`);
  return found;
}

function malformed(where: string, reason: string): DomainError {
  const place = where === '' ? 'the file' : where;
  const details = { where: place, reason };
  return new DomainError('invalid', 'office.county_malformed', `${place}: ${reason}`, details);
}
