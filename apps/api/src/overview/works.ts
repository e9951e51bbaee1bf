import type { Overview, StandCounts } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { OfficeType, type OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import { inTreeOrder } from '../board/sums.js';

type Work = Overview['works'][number];
type Sums = Work['totals'];

// A page has room for so many rows of one work; of more, each stands with those that the same office leads.
const mostRows = 24;
const frequency: readonly string[] = ['week', 'month', 'quarter'];

/** Each work with its periods, and with its offices in the order of the organisation. */
export function worksOf(counted: readonly reads.OwedTally[], offices: OfficeTree): Work[] {
  const cadences = [...new Set(counted.map(({ cadence }) => cadence))];
  const works = cadences.map((cadence) =>
    workOf(
      counted.filter((one) => one.cadence === cadence),
      offices,
    ),
  );
  const owners = inTreeOrder(new Map(works.map(({ owner }) => [owner, {}])), offices).map(({ office }) => office);
  const place = ({ owner, unit, cadence }: Work): string =>
    `${String(owners.indexOf(owner)).padStart(6, '0')} ${String(frequency.indexOf(unit))} ${cadence}`;
  return works.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The newest period says whose it is: an office may have handed it on. */
function workOf(counted: readonly reads.OwedTally[], offices: OfficeTree): Work {
  const last = counted.at(-1);
  if (last === undefined) throw new Error('a work without a period is none');
  const { cadence, owner, unit, work } = last;
  return {
    cadence,
    owner,
    unit,
    work,
    isListed: counted.every(({ isSeen }) => isSeen),
    totals: sumOf(counted),
    periods: periodsOf(counted),
    rows: rowsOf(counted, offices),
  };
}

const none = (): Sums => ({ due: 0, done: 0, late: 0, owed: 0, overdue: 0, excused: 0, carried: 0 });

function sumOf(counted: readonly reads.OwedTally[]): Sums {
  const sums = none();
  for (const { isCarried, stands, count } of counted) {
    if (isCarried) sums.carried += count;
    else {
      sums[stands satisfies keyof StandCounts] += count;
      if (stands !== 'excused') sums.due += count;
    }
  }
  return sums;
}

function periodsOf(counted: readonly reads.OwedTally[]): Work['periods'] {
  const due = counted.filter(({ isCarried }) => !isCarried);
  const numbers = [...new Set(due.map(({ number }) => number))];
  return numbers.flatMap((number) => {
    const own = due.filter((one) => one.number === number);
    const [first] = own;
    if (first === undefined) return [];
    const { period, from, until, phase, endedAs } = first;
    const { carried: _carried, ...sums } = sumOf(own);
    return [{ number, period, from, until, phase, endedAs, ...sums }];
  });
}

function rowsOf(counted: readonly reads.OwedTally[], offices: OfficeTree): Work['rows'] {
  const all = [...new Set(counted.map(({ office }) => office))];
  const rowOf = all.length > mostRows ? (office: string) => leaderOf(office, offices) : (office: string) => office;
  const summed = new Map(
    [...new Set(all.map(rowOf))].map((row) => {
      const own = counted.filter(({ office }) => rowOf(office) === row);
      const of = new Set(own.map(({ office }) => office));
      return [row, { offices: of.size > 1 || !of.has(row) ? of.size : null, ...sumOf(own) }];
    }),
  );
  return inTreeOrder(summed, offices);
}

/** A village stands with its township; any other office for itself. */
function leaderOf(office: string, offices: OfficeTree): string {
  const above = offices.superiorOf(as<OfficeId>(office));
  return above?.type === OfficeType.township ? above.id : office;
}

/** The offices that such a row is of. */
export const officesUnder = (office: string, offices: OfficeTree): readonly string[] => [
  office,
  ...offices.childrenOf(as<OfficeId>(office)).map(({ id }) => id),
];
