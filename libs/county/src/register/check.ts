import type { Sentence } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { isOutside, type OfficeTree } from '#libs/office';
import type { Matched } from './difference.js';
import type { Present, RegisteredPerson, RegisteredVenue } from './register.js';

type Entry = RegisteredPerson | RegisteredVenue;

/** What an installation knows, against which the rows of a register are judged. */
export interface RegisterKnown {
  readonly offices: OfficeTree;
  /** Accounts that may sign in, by their login names, with the offices that they act for. */
  readonly accounts: ReadonlyMap<string, readonly OfficeId[]>;
  /** Legal date of today, `2026-11-30`. */
  readonly today: string;
}

/** Refuses one field of one row. */
export type RefuseField = (field: string, message: Sentence) => void;

interface Row {
  readonly office: string;
  readonly fromOn?: string | null | undefined;
  readonly untilOn?: string | null | undefined;
  readonly account?: string | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly leftOn?: string | null | undefined;
}

/** Judges what one row says: office, term, account, and whether somebody left. */
export function checkRow(row: Row, known: RegisterKnown | null, refuse: RefuseField): void {
  const { fromOn = null, untilOn = null, isActive } = row;
  if (fromOn !== null && untilOn !== null && untilOn < fromOn) refuse('untilOn', reversed);
  if (isActive === false) checkLeft(row, known, refuse);
  else if (row.leftOn != null) refuse('isActive', notLeft);
  // Who left may have been of an office that is gone.
  if (known !== null && isActive !== false) checkOffice(row, known, refuse);
}

function checkLeft({ fromOn = null, leftOn = null }: Row, known: RegisterKnown | null, refuse: RefuseField): void {
  if (leftOn === null) refuse('leftOn', noLastDay);
  else if (fromOn !== null && leftOn < fromOn) refuse('leftOn', leftBefore);
  else if (known !== null && leftOn > known.today) refuse('leftOn', notYet);
}

function checkOffice({ office: id, account }: Row, { offices, accounts }: RegisterKnown, refuse: RefuseField): void {
  const office = offices.get(as<OfficeId>(id));
  if (office === null)
    refuse('office', { zh: `没有“${id}”这个机构，请写编号或者全称。`, en: `There is no office ${id}.` });
  else if (!office.isActive)
    refuse('office', { zh: `${office.name.zh}已经停用。`, en: `${office.name.en} is closed.` });
  else if (isOutside(office))
    refuse('office', { zh: `${office.name.zh}不在本县，没有名册。`, en: `${office.name.en} is not of the county.` });
  if (account == null) return;
  const of = accounts.get(account);
  if (of === undefined)
    refuse('account', { zh: `没有在用的账号“${account}”。`, en: `No account ${account} is in use.` });
  else if (!of.some((one) => one === id))
    refuse('account', { zh: `账号“${account}”在这个机构没有身份。`, en: `${account} holds nothing in this office.` });
}

const reversed: Sentence = { zh: '早于任期开始之日。', en: 'It is before the term begins.' };
const noLastDay: Sentence = { zh: '离任、停用的要写最后一日。', en: 'Whoever left has a last day.' };
const notLeft: Sentence = {
  zh: '写了最后一日，状态要写“离任”（场所写“停用”）。',
  en: 'There is a last day: the state has to be 离任 (停用 for a venue).',
};
const leftBefore: Sentence = { zh: '早于任期开始之日。', en: 'It is before the term began.' };
const notYet: Sentence = { zh: '不能晚于今天。', en: 'It lies after today.' };

/** What somebody is known by where no code is written: of one office nobody has twice the same kind and name. */
const keyOf = ({ kind, office, name }: Pick<Entry, 'kind' | 'office' | 'name'>): string => `${office} ${kind} ${name}`;

/** Where the rows stand, and what is wrong with them. */
interface Told {
  readonly refuse: (index: number, field: string, message: Sentence) => void;
  /** `人员 第 3 行`. */
  readonly rowOf: (index: number) => Sentence;
}

type Coded<R> = R & { readonly code?: string | null | undefined } & Pick<Entry, 'kind' | 'office' | 'name'>;

/**
 * Which entry each row means: by its code; without one the only one of that office, kind and name, those in use first. Refuses
 * a row of which it cannot be told, and two rows of one entry.
 *
 * @param present null: nothing is known of the installation, so that every row is taken for a new one
 */
export function matched<E extends Entry, R>(
  rows: readonly (Coded<R> | null)[],
  present: readonly Present<E>[] | null,
  told: Told,
): readonly (Matched<E> | null)[] {
  const entryOf = entriesBy(present ?? []);
  const first = new Map<string, number>();
  return rows.map((row, index) => {
    if (row === null) return null;
    const code = row.code ?? null;
    const entry = entryOf(row);
    if (entry === 'several') {
      told.refuse(index, 'code', several);
      return null;
    }
    const name = entry?.id ?? code?.toLowerCase() ?? keyOf(row);
    const before = first.get(name);
    if (before !== undefined) {
      told.refuse(index, code === null ? 'name' : 'code', again(told.rowOf(before)));
      return null;
    }
    first.set(name, index);
    return { row: row as unknown as Matched<E>['row'], entry };
  });
}

const several: Sentence = {
  zh: '名册里有几个同机构、同类别、同名的，请写编号。',
  en: 'Several of that office, kind and name are there; write the code.',
};
const again = (row: Sentence): Sentence => ({
  zh: `与${row.zh}是同一项；同机构、同类别、同名的，各写编号。`,
  en: `It is ${row.en} again; write a code for each.`,
});

/** Finds the entry that a row means; `several`: it cannot be told which. Whoever is active comes before whoever left. */
function entriesBy<E extends Entry>(present: readonly Present<E>[]) {
  // As people say it, a code has no small and large letters.
  const byCode = new Map(present.map((entry) => [entry.code.toLowerCase(), entry]));
  const byKey = grouped(present);
  return (row: Coded<unknown>): Present<E> | null | 'several' => {
    if (row.code != null) return byCode.get(row.code.toLowerCase()) ?? null;
    const candidates = byKey.get(keyOf(row)) ?? [];
    const active = candidates.filter(({ isActive }) => isActive);
    const [one = null, ...more] = active.length > 0 ? active : candidates;
    return more.length > 0 ? 'several' : one;
  };
}

function grouped<E extends Entry>(present: readonly Present<E>[]): ReadonlyMap<string, Present<E>[]> {
  const groups = new Map<string, Present<E>[]>();
  for (const entry of present) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}
