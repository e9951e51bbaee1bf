import type { takenCase, takenList, takenRecordAnswer } from '#contracts/inspection';
import { asItWas, factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { historyForm } from '#libs/draw';
import type { InspectionCommands, TakenHistory } from '#libs/inspection';
import { as, DomainError, type CaseId, type Clock, type Fact } from '#libs/kernel';
import { noteRead, reads } from '#libs/persistence';
import type * as z from 'zod';
import { clockOf } from '../case/clock-of.js';
import type { GivenCommand } from '../case/kinds-own.js';
import { speechFor } from '../case/sayer.js';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** How some cases stand that the tour has drawn: nobody types it. */
async function standingsFor(
  { database }: Platform,
  caller: Caller,
  { caseId }: Pick<GivenCommand, 'caseId'>,
  cases: readonly string[],
): Promise<readonly TakenHistory[]> {
  const rows = await reads.readStandings(database, readingIn(caller, caseId), cases);
  return rows.map((row) => ({ ...row, case: as<CaseId>(row.case) }));
}

/** The same of the one that is taken. @throws DomainError `docket.no_such_case` (not_found): it is none that the tour has drawn */
export async function standingFor(platform: Platform, caller: Caller, given: GivenCommand) {
  const [found] = await standingsFor(platform, caller, given, [String(given.body['of'])]);
  if (found === undefined) throw noSuchCase();
  return { upTo: found.upTo, hash: found.hash };
}

/** The same of those that a finding names. */
export async function standingsOf(platform: Platform, caller: Caller, given: GivenCommand) {
  const { cases = [] } = given.body as Partial<InspectionCommands['issueFinding']>;
  return { taken: await standingsFor(platform, caller, given, cases) };
}

const readingIn = ({ reader }: Caller, tour: string): reads.Inspecting => ({ reader, tour });

async function takenIn(platform: Platform, caller: Caller, id: string) {
  const tour = await visibleHead(platform, caller, id, 'inspection');
  return { tour, rows: await reads.listTaken(platform.database, readingIn(caller, tour.id)) };
}

/** What a tour has taken (固定的经过), for its group as long as it goes on, and for whoever commissioned it. */
export async function takenOf(platform: Platform, caller: Caller, id: string): Promise<z.output<typeof takenList>> {
  const { tour, rows } = await takenIn(platform, caller, id);
  const facts: Fact[] = rows.map(({ whole }) => factOfKind(kindOf(platform.registry, tour.kind), whole));
  const speech = await speechFor(platform, { kind: tour.kind, facts }, caller.language, tour.rulePack);
  return {
    items: rows.map(({ taken, case: one, number, kind, upTo, hash, at }, index) => {
      const actor = facts[index]?.actor;
      const by = actor === undefined ? '' : speech.actorOf(actor);
      return { ...{ taken, case: one, number, kind, upTo, hash, at }, by };
    }),
  };
}

async function oneOf(platform: Platform, caller: Caller, { id, taken }: AskedTaken) {
  const { tour, rows } = await takenIn(platform, caller, id);
  const found = rows.find((row) => row.taken === taken);
  if (found !== undefined) return { tour, found };
  throw new DomainError('not_found', 'inspection.history_unknown', 'no such history was taken', { taken });
}

interface AskedTaken {
  readonly id: string;
  readonly taken: number;
}

/**
 * One of them as it was when it was taken, noted in the log of the tour before it is shown: the offices of the case find nothing of that.
 *
 * @throws DomainError `docket.no_such_case`, `inspection.history_unknown` (not_found)
 */
export async function takenCaseOf(
  platform: Platform,
  caller: Caller,
  asked: AskedTaken,
): Promise<z.output<typeof takenCase>> {
  const { tour, found } = await oneOf(platform, caller, asked);
  const kept = await reads.readTaken(platform.database, found);
  if (kept === null) throw noSuchCase();
  const detail = { case: kept.id, upTo: found.upTo };
  await noteRead(platform.database, {
    ...{ ...readBy(caller), what: 'sampled', caseId: tour.id, purpose: null, words: kept.number, detail },
  });
  const law = kindOf(platform.registry, kept.kind);
  const { hash, clocks, isOpen, at } = asItWas(law, kept);
  const told = kept.facts.filter(({ isTold }) => isTold).map(({ whole }) => factOfKind(law, whole));
  const speech = await speechFor(platform, { kind: kept.kind, facts: told }, caller.language, kept.rulePack);
  const now = at ?? found.at;
  return {
    ...{ taken: found.taken, hash: found.hash, isWhole: hash === found.hash && kept.facts.length === found.upTo },
    ...{ case: kept.id, number: kept.number, kind: kept.kind, isOpen, now },
    lines: told.map((fact) => ({
      ...{ seq: fact.seq, at: fact.at, recordedAt: fact.recordedAt, dueAt: fact.dueAt ?? null, type: fact.type },
      ...{ sentence: speech.sentenceOf(fact), by: speech.actorOf(fact.actor) },
    })),
    clocks: clocks.map((clock) => clockOf(shownOf(clock), now)),
  };
}

/** What is shown of a clock that no row holds: it was another one by now. */
const shownOf = ({
  id,
  rule,
  claim,
  owner,
  startedBy,
  startOn,
  extension,
  binding,
  ...clock
}: Clock): reads.ClockRow => ({
  ...{ id, rule, claim, owner, startedBy, startOn, extension, binding, isPast: false },
  ...{ rawDueOn: clock.rawDueOn, legalDueOn: clock.legalDueOn, legalDueAt: clock.legalDueAt },
  ...{ provisional: clock.provisional, metAt: clock.metAt, metOn: clock.metOn, breachedAt: clock.breachedAt },
  ...{ look: clock.look, endedAt: clock.endedAt, endedAs: clock.endedAs },
});

/** What somebody may hold of it (记录), for whoever has the facts of the case to hold it to. @throws DomainError as `takenCaseOf` */
export async function takenRecordOf(
  platform: Platform,
  caller: Caller,
  asked: AskedTaken,
): Promise<z.output<typeof takenRecordAnswer>> {
  const { tour, found } = await oneOf(platform, caller, asked);
  return { form: historyForm, case: tour.number, fact: found.fact, of: found.case, upTo: found.upTo, hash: found.hash };
}
