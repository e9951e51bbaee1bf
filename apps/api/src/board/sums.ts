import type { Board } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import type { Office, OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';

/** What the board counts of deadlines, and of the petitions that an office holds. */
export type OfficeSums = Board['totals'];
type DeadlineSums = Omit<OfficeSums, 'bounced' | 'idle' | 'recordedLate' | 'recordedLateMost'>;

interface Counts {
  readonly deadlines: readonly reads.DeadlineTally[];
  readonly petitions: readonly reads.PetitionTally[];
  readonly lateRecords: readonly reads.LateRecordTally[];
}

const noDeadlines = (): DeadlineSums => ({
  ...{ open: 0, overdue: 0, today: 0, week: 0 },
  ...{ onTime: 0, late: 0, unconfirmed: 0 },
});
const nothing = (): OfficeSums => ({
  ...noDeadlines(),
  ...{ recordedLate: 0, recordedLateMost: 0, bounced: 0, idle: 0 },
});

function addDeadline(sums: DeadlineSums, { state, count }: reads.DeadlineTally): void {
  if (state !== 'later') sums[state] += count;
  if (state !== 'onTime' && state !== 'late' && state !== 'unconfirmed') sums.open += count;
}

function addLateRecord(sums: OfficeSums, { workingDays, count }: reads.LateRecordTally): void {
  sums.recordedLate += count;
  sums.recordedLateMost = Math.max(sums.recordedLateMost, workingDays);
}

function addPetition(sums: OfficeSums, { isBounced, isIdle, count }: reads.PetitionTally): void {
  if (isBounced) sums.bounced += count;
  if (isIdle) sums.idle += count;
}

/** What is kept under a key, begun where nothing is there yet. */
function under<T>(sums: Map<string, T>, key: string, begun: () => T): T {
  const known = sums.get(key) ?? begun();
  sums.set(key, known);
  return known;
}

/** The numbers of each office that has any. */
export function byOffice({ deadlines, petitions, lateRecords }: Counts): Map<string, OfficeSums> {
  const sums = new Map<string, OfficeSums>();
  for (const one of deadlines) addDeadline(under(sums, one.office, nothing), one);
  for (const one of lateRecords) addLateRecord(under(sums, one.office, nothing), one);
  for (const one of petitions) if (one.holder !== null) addPetition(under(sums, one.holder, nothing), one);
  return sums;
}

/** All of them together; a petition that nobody holds counts here too. */
export function totalOf({ deadlines, petitions, lateRecords }: Counts): OfficeSums {
  const sums = nothing();
  for (const one of deadlines) addDeadline(sums, one);
  for (const one of lateRecords) addLateRecord(sums, one);
  for (const one of petitions) addPetition(sums, one);
  return sums;
}

/** The deadlines of each rule, in the order of the rules' names. */
export function byRule(deadlines: Counts['deadlines']): Board['rules'] {
  const sums = new Map<string, DeadlineSums>();
  for (const one of deadlines) addDeadline(under(sums, one.clock.split('/')[0] ?? '', noDeadlines), one);
  return [...sums].map(([rule, counted]) => ({ rule, ...counted })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Offices as the organisation has them: each above those below it. One that is not in it comes last. */
export function inTreeOrder<T extends object>(
  of: ReadonlyMap<string, T>,
  tree: OfficeTree,
): ({ office: string } & T)[] {
  const place = new Map(walk(tree).map(({ id }, index) => [id, index]));
  const placeOf = (office: string): number => place.get(as<OfficeId>(office)) ?? place.size;
  return [...of]
    .map(([office, counted]) => ({ office, ...counted }))
    .sort((a, b) => placeOf(a.office) - placeOf(b.office) || (a.office < b.office ? -1 : 1));
}

function walk(tree: OfficeTree): Office[] {
  const below = (office: Office): Office[] => [office, ...tree.childrenOf(office.id).flatMap(below)];
  return tree.ofCounty.filter(({ superior }) => superior === null).flatMap(below);
}
