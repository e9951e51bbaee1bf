import type { CadenceProgress } from '#contracts/cadence';
import { legalDateOf } from '#libs/calendar';
import {
  standsOf,
  townshipOf,
  type CadenceFacts,
  type CadenceFactType,
  type CadenceState,
  type Owing,
} from '#libs/cadence';
import { as, DomainError, type CaseId, type Dossier, type Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import { visibleHead } from '../case/visible-head.js';
import { holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { cadenceToBegin } from './begin.js';

/** What may be found: a matter between people, or what somebody asks of an office. */
const matters = ['mediation', 'petition'] as const;
const matterIn = (kind: string) => matters.find((one) => one === kind);

/** What a period has beside what every case has: who owes what in it, what came of it, and what holds from the next one on. */
export const cadenceOwn: OwnOfKind<'cadence'> = {
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  // Why one was let off may be said to another one in the same words: that one reads them.
  async withheld(platform, caller, { head, now }) {
    const { state } = (await now).dossier as Dossier<CadenceState>;
    const { told, all } = await decidedFor(platform, caller, { head, state });
    const read = new Set(told.map(({ reasons }) => reasons));
    return all.flatMap(({ reasons }) => (read.has(reasons) ? [] : [reasons]));
  },

  async idOf(platform, caller, given) {
    return await cadenceToBegin(platform, caller, given);
  },

  // Several offices read why somebody was let off, or what changes.
  async check({ database }, { actor: { principal } }, given) {
    if (!holdsNumberOfPerson(wordsOf('cadence', given))) return;
    if (await reads.hasAsked(database, { principal, key: given.key, caseId: as(given.caseId) })) return;
    throw new DomainError('invalid', 'cadence.words_name_person', 'what is written has a number of a person', {});
  },

  // Nobody types the id of a case: what was found has a number, under which whoever files it has registered it.
  async fields(platform, caller, { command, caseId, body }) {
    if (command !== 'file') return {};
    const { isDrill } = await visibleHead(platform, caller, caseId, 'cadence');
    const numbers = [...new Set((body['cases'] as readonly string[]).map((number) => number.trim()))];
    return { cases: await Promise.all(numbers.map((number) => matterOf(platform, caller, { number, isDrill }))) };
  },
};

/**
 * @throws DomainError `cadence.no_such_matter` (not_found): there is none, or none that the office that files may see or has handed over
 */
async function matterOf(
  { database }: Platform,
  { reader }: Caller,
  { number, isDrill }: { readonly number: string; readonly isDrill: boolean },
): Promise<CaseId> {
  const found = await reads.findByNumber(database, { number, isDrill });
  const matter = found === null ? null : await matterAt(database, reader, as(found.case));
  if (matter !== null) return matter.id;
  throw new DomainError('not_found', 'cadence.no_such_matter', 'no matter has that number', { number });
}

/** A matter that the reader may see, or whose office has handed it over; null: neither. */
async function matterAt(database: Platform['database'], reader: Caller['reader'], id: CaseId) {
  const head = await reads.readCaseHead(database, reader, id);
  const kind = head === null ? undefined : matterIn(head.kind);
  if (head !== null && kind !== undefined) return { id, kind, number: head.number };
  const number = await reads.readHandedOver(database, reader.office, id);
  return number === null ? null : { id, kind: 'mediation' as const, number };
}

const told: readonly CadenceFactType[] = ['alarmed', 'missingSeen'];
const decisions: readonly CadenceFactType[] = ['excused', 'dissolved', 'planned', 'withdrawn'];

/** What whoever commissioned it has decided of the period, and why. */
function decidedIn({ type, at, data }: Fact): CadenceProgress['decided'] {
  if (type !== 'excused' && type !== 'dissolved' && type !== 'planned' && type !== 'withdrawn') return [];
  const { reasons } = data as CadenceFacts[typeof type];
  return [{ on: legalDateOf(at), as: type, debtors: debtorsIn(type, data), reasons: reasons.digest }];
}

function debtorsIn(type: CadenceFactType, data: unknown): string[] {
  if (type === 'excused') return [...(data as CadenceFacts['excused']).debtors];
  return type === 'dissolved' ? [(data as CadenceFacts['dissolved']).debtor] : [];
}

/**
 * What was decided, and of it what the acting office reads: whoever owes something in the period reads why it was let off itself, or
 * a village that it leads, and nothing of why another one was; what changes from the next period on everybody reads.
 */
async function decidedFor(
  platform: Platform,
  caller: Caller,
  { head, state }: { readonly head: DetailAsked['head']; readonly state: CadenceState },
) {
  const facts = await factsOfTypes(platform, caller, { case: head, types: ['opened', ...decisions] });
  const all = facts.flatMap(decidedIn);
  const { offices } = await platform.world();
  const mine = caller.actor.office;
  const own = state.owing.filter(
    ({ debtor, office }) => debtor === mine || office === mine || townshipOf(offices, office) === mine,
  );
  if (state.terms?.owner === mine) return { all, told: all };
  // Whose group is there no more owes nothing now, and reads of it and of no other one.
  const begun = facts.flatMap(({ type, data }) => (type === 'opened' ? (data as CadenceFacts['opened']).debtors : []));
  const owed = [...own, ...begun.filter(({ office }) => office === mine)];
  const isOwn = (debtor: string): boolean => owed.some((one) => one.debtor === debtor);
  const told = all.flatMap((one) => {
    const debtors = one.debtors.filter(isOwn);
    return one.as === 'planned' || one.as === 'withdrawn' || debtors.length > 0 ? [{ ...one, debtors }] : [];
  });
  return { all, told };
}

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<CadenceProgress> {
  const dossier = (await now).dossier as Dossier<CadenceState>;
  const { state } = dossier;
  const facts = await factsOfTypes(platform, caller, { case: head, types: told });
  const isOwner = state.terms?.owner === caller.actor.office;
  const { offices } = await platform.world();
  const isBelow = ({ office }: Pick<Owing, 'office'>): boolean => townshipOf(offices, office) === caller.actor.office;
  const owing = state.owing.map(async (one) => ({
    ...ownOf(one, dossier),
    isOwn: one.office === caller.actor.office,
    isBelow: isBelow(one),
    cases:
      isOwner || isBelow(one) || one.office === caller.actor.office ? await seenOf(platform, caller, one.cases) : null,
  }));
  const own = state.owing.filter((one) => one.office === caller.actor.office || isBelow(one));
  const registered = await registeredIn(platform, caller, { id: head.id, state, own });
  const seen = facts.findLast(({ type }) => type === 'missingSeen');
  return {
    owing: await Promise.all(owing),
    next:
      state.isOver || state.end !== null
        ? null
        : { debtors: state.next.debtors.map((one) => ({ ...one })), endsOn: state.next.endsOn },
    registered,
    alarms: facts.flatMap(({ type, at, data }) =>
      type === 'alarmed'
        ? [{ on: legalDateOf(at), missing: (data as CadenceFacts['alarmed']).missing.map(({ debtor }) => debtor) }]
        : [],
    ),
    decided: (await decidedFor(platform, caller, { head, state })).told,
    seen: seen === undefined ? null : (seen.data as CadenceFacts['missingSeen']).words.digest,
  };
}

interface Filing {
  readonly id: string;
  readonly state: CadenceState;
  /** For whom the acting office files. */
  readonly own: readonly Owing[];
}

/** What whoever files may tick: of its own, and not filed yet. */
async function registeredIn(
  { database }: Platform,
  { reader }: Caller,
  { id, own, state: { terms, period, end } }: Filing,
): Promise<CadenceProgress['registered']> {
  if (terms?.work !== 'return' || period === null || end !== null || own.length === 0) return [];
  const rows = await reads.listRegistered(database, { reader, from: period.from, period: id });
  const filed = new Set<string>(own.flatMap(({ cases }) => cases));
  return rows.flatMap(({ case: one, ...row }) => (filed.has(one) ? [] : [row]));
}

function ownOf(one: Owing, dossier: Dossier<CadenceState>) {
  const clock = dossier.clocks.find(({ id }) => id === one.clock);
  return {
    ...{ debtor: one.debtor, office: one.office, quota: one.quota, done: one.done, isDissolved: one.isDissolved },
    ...{ doneOn: clock?.metOn ?? null, dueOn: clock?.legalDueOn ?? null, stands: standsOf(one, dossier) },
  };
}

/** What it has found, as far as the reader may see it, or has handed it over. */
async function seenOf({ database }: Platform, { reader }: Caller, cases: readonly CaseId[]) {
  const matters = await Promise.all(cases.map((id) => matterAt(database, reader, id)));
  return matters.flatMap((one) => (one === null ? [] : [{ kind: one.kind, number: one.number }]));
}
