import type { CaseId } from '#libs/kernel';

import type { Course } from './course.js';
import type { Owed } from './initiatives.js';

/** What the standing of a case says of its revisits: a wish that a visitor was told first; by how many dates it ends, or follows days that moved. */
interface Visited {
  readonly visits?: {
    readonly wish?: { readonly party: string; readonly part: CaseId; readonly n?: number };
    readonly areOver?: number;
    readonly moved?: number;
  };
}

type Wish = NonNullable<NonNullable<Visited['visits']>['wish']>;

const saidOf = ({ party, part }: Wish) => ({ party, part });
/** The first in a revisit has no number, as before there could be another one. */
const hearing = ({ party, part, n }: Wish) => ({
  step: 'hearWish',
  instance: n === undefined ? `${part}/${party}` : `${part}/${party}/${String(n)}`,
});

/** What its revisits leave to be recorded in a case whose matter is visited again, and can be now. Null: nothing. */
export function owedToVisits<D extends Visited | null>(course: Course<D>): Owed | null {
  const { wish, areOver, moved } = course.standing.detail?.visits ?? {};
  const { kind } = course.ref;
  const give = (step: Owed['step'], payload: object): Owed => ({
    step,
    take: () => course.act(step, { type: step.step, payload }),
  });
  const owed = [
    wish === undefined ? null : give({ ...hearing(wish), consequence: `${kind}.wish_not_heard` }, saidOf(wish)),
    // Dates that were set after it had ended once end again, and move again: by how many there were.
    areOver === undefined
      ? null
      : give(
          { step: 'endVisits', instance: `content/${String(areOver)}`, consequence: `${kind}.visits_not_ended` },
          {},
        ),
    moved === undefined
      ? null
      : give({ step: 'followDays', instance: String(moved), consequence: `${kind}.visits_not_followed` }, {}),
  ];
  return owed.find((one) => one !== null && course.isReady(one.step)) ?? null;
}
