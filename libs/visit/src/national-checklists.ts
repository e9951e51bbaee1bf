import { PackReader } from '#libs/calendar';
import mediationWork1 from '../checklists/mediation-work.1.json' with { type: 'json' };
import petitionWork1 from '../checklists/petition-work.1.json' with { type: 'json' };
import { keptItems, readChecklist, type Checklist } from './checklist.js';
import type { KeptChecklist } from './commands.js';

const read = (file: object): Checklist =>
  readChecklist(PackReader.of(JSON.stringify(file), 'visit.checklist_unreadable'));

/**
 * The checklists that ship (检查表), with their words: every version for good, since a visit keeps the one that it began with. Of one id
 * the last is asked from now on.
 */
export const checklists: readonly Checklist[] = [read(petitionWork1), read(mediationWork1)];

// What a plan names none for is about petitions.
const usual = 'petition-work';

// SHA-256 of the canonical JSON of each file, which a fact keeps: none is ever changed, a change is another version.
const hashes: Readonly<Record<string, string>> = {
  'petition-work.1': 'b26a2f642f12ef8e4260abf0ed6bc9fe4c242b6da9952555d44d6da39bd56dee',
  'mediation-work.1': '38e95f617a449441cdef868a88e0a2f37e95e1811ff1c62950035449726591c2',
};

const hashOf = ({ id, version }: Pick<Checklist, 'id' | 'version'>): string => hashes[`${id}.${String(version)}`] ?? '';

/** One that is asked from now on, by its id; null: that of petitions. Undefined: there is none. */
export const checklistNamed = (id: string | null): Checklist | undefined =>
  checklists.findLast((one) => one.id === (id ?? usual));

/** The same as a case keeps it. */
export function checklistOf(id: string | null): KeptChecklist | undefined {
  const found = checklistNamed(id);
  if (found === undefined) return undefined;
  return { id: found.id, version: found.version, hash: hashOf(found), items: keptItems(found) };
}

/** The words of one that a case has kept; undefined: they do not ship. */
export const wordsOfKept = (kept: KeptChecklist | null): Checklist | undefined =>
  checklists.find((one) => one.id === kept?.id && hashOf(one) === kept.hash);
