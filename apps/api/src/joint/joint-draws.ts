import type { JointProgress } from '#contracts/joint';
import type { JointFacts, JointState } from '#libs/joint';
import type { Clock, Fact } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { isRunning } from '#libs/rules';

type Draw = JointProgress['draws'][number];
type Naming = JointProgress['named'][number];
type Names = ReadonlyMap<string, reads.RegisteredBrief>;

interface Asked {
  readonly state: JointState;
  readonly clocks: readonly Clock[];
  readonly facts: readonly Fact[];
  /** Of those who were asked or named; nobody else's name is read. */
  readonly names: Names;
}

/** Who was asked or named, by the id in the register: they are known to whoever takes part, and the others by their ids alone. */
export const askedExperts = ({ draws, named }: JointState): readonly string[] => [
  ...new Set([
    ...draws.flatMap(({ called }) => called.map(({ expert }) => expert)),
    ...named.flatMap((one) => one.experts),
  ]),
];

/** The draws of a joint mediation, each with who was asked of it. */
export const drawsOf = (asked: Asked): readonly Draw[] =>
  asked.state.draws.map((draw, at): Draw => {
    const { fact, speciality, count, candidates, excluded, order, called } = draw;
    const number = at + 1;
    return {
      ...{ draw: number, fact, speciality, count, candidates: [...candidates] },
      excluded: excluded.map(({ expert, because, reasons }) => ({
        ...{ expert, because, reasons: reasons?.digest ?? null },
      })),
      ...saidOf(asked, draw, number),
      order: order === null ? null : [...order],
      called: called.map(({ expert }) => ({ ...briefOf(asked.names, expert), said: saidBy(draw, expert) })),
      missing: missingOf(asked.state, number),
    };
  });

/** What its facts and its clock say of a draw. */
function saidOf(
  { facts, clocks }: Asked,
  { fact, clock }: StateDraw,
  number: number,
): Pick<Draw, 'frozenAt' | 'reasons' | 'seed' | 'answerBy'> {
  const frozen = facts.find(({ seq }) => seq === fact);
  const data = dataOf(facts, 'drawFrozen').find((one) => one.draw === number);
  const drawn = dataOf(facts, 'expertsDrawn').find((one) => one.draw === number);
  const running = clocks.find((one) => one.id === clock && isRunning(one));
  return {
    ...{ frozenAt: frozen?.at ?? '', reasons: data?.reasons?.digest ?? null },
    ...{ seed: drawn?.seed ?? null, answerBy: running?.legalDueOn ?? null },
  };
}

/** Whom the centre has named where a pool did not suffice, as far as they were not released since. */
export const namingsOf = ({ state: { named }, facts, names }: Asked): readonly Naming[] =>
  dataOf(facts, 'expertsNamed').map(({ draw, speciality, reasons }, at) => ({
    ...{ draw, speciality, reasons: reasons.digest },
    experts: (named[at]?.experts ?? []).map((expert) => briefOf(names, expert)),
  }));

/** The data of the facts of one type. */
export const dataOf = <T extends keyof JointFacts>(facts: readonly Fact[], type: T): readonly JointFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as JointFacts[T]] : []));

function briefOf(names: Names, expert: string) {
  const { name = null, office = null } = names.get(expert) ?? {};
  return { expert, name, office };
}

type StateDraw = JointState['draws'][number];

function saidBy({ called, released }: StateDraw, expert: string): Draw['called'][number]['said'] {
  if (released.includes(expert)) return 'released';
  const { isAccepted = null, isSilent = false } = called.find((one) => one.expert === expert) ?? {};
  if (isAccepted === null) return 'waiting';
  if (isAccepted) return 'accepted';
  return isSilent ? 'silent' : 'declined';
}

/** How many are wanted yet, beside those who took it, are waited for, or were named. */
function missingOf({ draws, named }: JointState, number: number): number {
  const draw = draws[number - 1];
  if (draw === undefined) return 0;
  const there = draw.called.filter(({ expert }) => ['waiting', 'accepted'].includes(saidBy(draw, expert))).length;
  const beside = named.filter((one) => one.draw === number).flatMap(({ experts }) => experts).length;
  return draw.order === null ? 0 : Math.max(0, draw.count - there - beside);
}
