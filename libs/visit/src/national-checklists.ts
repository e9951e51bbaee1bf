import { PackReader } from '#libs/calendar';
import petitionWork1 from '../checklists/petition-work.1.json' with { type: 'json' };
import { keptItems, readChecklist, type Checklist } from './checklist.js';
import type { KeptChecklist } from './commands.js';

const read = (file: object): Checklist =>
  readChecklist(PackReader.of(JSON.stringify(file), 'visit.checklist_unreadable'));

/**
 * The checklists that ship (检查表), with their words: every version for good, since a visit keeps the one that it began with. Of one id
 * the last is asked from now on.
 */
export const checklists: readonly Checklist[] = [read(petitionWork1)];

// SHA-256 of the canonical JSON of each file, which a fact keeps: none is ever changed, a change is another version.
const hashes: Readonly<Record<string, string>> = {
  'petition-work.1': 'b26a2f642f12ef8e4260abf0ed6bc9fe4c242b6da9952555d44d6da39bd56dee',
};

const hashOf = ({ id, version }: Pick<Checklist, 'id' | 'version'>): string => hashes[`${id}.${String(version)}`] ?? '';

/** One as a case keeps it, by its id; null: that of the platform. Undefined: there is none. */
export function checklistOf(id: string | null): KeptChecklist | undefined {
  const found = checklists.findLast((one) => id === null || one.id === id);
  if (found === undefined) return undefined;
  return { id: found.id, version: found.version, hash: hashOf(found), items: keptItems(found) };
}

/** The words of one that a case has kept; undefined: they do not ship. */
export const wordsOfKept = (kept: KeptChecklist | null): Checklist | undefined =>
  checklists.find((one) => one.id === kept?.id && hashOf(one) === kept.hash);
