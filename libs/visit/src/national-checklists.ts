import { PackReader } from '#libs/calendar';
import petitionWork from '../checklists/petition-work.json' with { type: 'json' };
import { keptItems, readChecklist, type Checklist } from './checklist.js';
import type { KeptChecklist } from './commands.js';

const read = (file: object): Checklist =>
  readChecklist(PackReader.of(JSON.stringify(file), 'visit.checklist_unreadable'));

/** The checklists that ship (检查表), with their words, each in the version that is asked from now on. */
export const checklists: readonly Checklist[] = [read(petitionWork)];

// SHA-256 of the canonical JSON of each file, which a fact keeps: a checklist that was changed has another.
const hashes: Readonly<Record<string, string>> = {
  'petition-work': '3558b5ba99810c2411b6452522fe273c97369263eb1b9ca670da2e0958a4b90d',
};

/** One as a case keeps it, by its id; null: that of the platform. Undefined: there is none. */
export function checklistOf(id: string | null): KeptChecklist | undefined {
  const found = checklists.find((one) => id === null || one.id === id);
  if (found === undefined) return undefined;
  return { id: found.id, version: found.version, hash: hashes[found.id] ?? '', items: keptItems(found) };
}
