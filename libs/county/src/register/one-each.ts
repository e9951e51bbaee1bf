import type { Sentence } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import type { RegisterKnown } from './check.js';
import { afterOf, type Matched } from './difference.js';
import type { Present, RegisteredPerson, RegisteredVenue } from './register.js';

type Entry = RegisteredPerson | RegisteredVenue;

/** What stands in a list once. */
interface Single<E> {
  /** Null: this one has none. */
  readonly of: (entry: E) => string | null;
  /** Field of a file in which it is told. */
  readonly field: string;
  readonly taken: (of: E, by: Sentence) => Sentence;
}

/** An account is of one person. */
const ofPeople: Single<RegisteredPerson> = {
  of: ({ account }) => account,
  field: 'account',
  taken: ({ account }, by) => ({
    zh: `账号“${String(account)}”已是${by.zh}的。`,
    en: `The account ${String(account)} is the one of ${by.en}.`,
  }),
};

/** An office has a place of a kind and name once. */
const ofVenues: Single<RegisteredVenue> = {
  of: ({ office, kind, name }) => `${office} ${kind} ${name}`,
  field: 'name',
  taken: (_venue, by) => ({
    zh: `这个机构已有同类、同名的场所：${by.zh}。`,
    en: `The office has that venue already: ${by.en}.`,
  }),
};

/** Where rows stand, and what they are judged by. */
export interface Judged<E> {
  readonly present: readonly Present<E>[];
  readonly blank: Partial<E>;
  readonly refuse: (index: number, field: string, message: Sentence) => void;
  readonly rowOf: (index: number) => Sentence;
}

/**
 * Refuses rows by which, once all are loaded, two people in use would have one account, as on screen. Whoever comes back
 * without a word about their account does so without the one that was theirs, where it is fit no more or of somebody else.
 *
 * @returns the rows, so understood
 */
export function peopleOnce(
  rows: readonly (Matched<RegisteredPerson> | null)[],
  judged: Judged<RegisteredPerson> & { readonly known: RegisterKnown | null },
): readonly (Matched<RegisteredPerson> | null)[] {
  const others = unnamed(rows, judged.present);
  const held = new Set([
    ...others.flatMap(({ account }) => account ?? []),
    ...rows.flatMap((one) => one?.row.account ?? []),
  ]);
  const understood = rows.map((one) => (one === null ? null : withoutLost(one, { ...judged, held })));
  requireOnce(understood, { ...judged, others, single: ofPeople });
  return understood;
}

/** Refuses rows by which an office would have a place of one kind and name twice. */
export function venuesOnce(
  rows: readonly (Matched<RegisteredVenue> | null)[],
  judged: Judged<RegisteredVenue>,
): readonly (Matched<RegisteredVenue> | null)[] {
  requireOnce(rows, { ...judged, others: unnamed(rows, judged.present), single: ofVenues });
  return rows;
}

/** Entries in use that the file does not name. */
function unnamed<E extends Entry>(
  rows: readonly (Matched<E> | null)[],
  present: readonly Present<E>[],
): readonly Present<E>[] {
  const named = new Set(rows.flatMap((one) => one?.entry?.id ?? []));
  return present.filter(({ id, isActive }) => isActive && !named.has(id));
}

function withoutLost(
  { row, entry }: Matched<RegisteredPerson>,
  { blank, known, held }: { blank: Partial<RegisteredPerson>; known: RegisterKnown | null; held: ReadonlySet<string> },
): Matched<RegisteredPerson> {
  const isSilent = row.account === undefined;
  if (!isSilent || entry === null || entry.isActive || entry.account === null) return { row, entry };
  const { office, isActive, account } = afterOf(row, entry, blank);
  const isFit = known === null || isOf(known, account, office);
  const isLost = isActive && (!isFit || held.has(entry.account));
  return { row: isLost ? { ...row, account: null } : row, entry };
}

const isOf = ({ accounts }: RegisterKnown, account: string | null, office: string): boolean =>
  account !== null && accounts.get(account)?.includes(as<OfficeId>(office)) === true;

function requireOnce<E extends Entry>(
  rows: readonly (Matched<E> | null)[],
  of: Judged<E> & { readonly others: readonly Present<E>[]; readonly single: Single<E> },
): void {
  const { others, single, blank, refuse, rowOf } = of;
  const holders = new Map(
    others.flatMap((one) =>
      namedBy(single.of(one), { zh: `${one.name}（${one.code}）`, en: `${one.name} (${one.code})` }),
    ),
  );
  for (const [index, one] of rows.entries()) {
    if (one === null) continue;
    const after = afterOf(one.row, one.entry, blank);
    const name = after.isActive ? single.of(after) : null;
    if (name === null) continue;
    const holder = holders.get(name);
    if (holder === undefined) holders.set(name, rowOf(index));
    else refuse(index, single.field, single.taken(after, holder));
  }
}

const namedBy = (name: string | null, by: Sentence): [string, Sentence][] => (name === null ? [] : [[name, by]]);
