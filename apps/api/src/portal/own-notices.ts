import type { NoticeTells } from '#contracts/petition';
import type { Fact } from '#libs/kernel';
import type { PetitionFacts } from '#libs/petition';

/** What a written notice said (art. 23(1)), by the clock that it met. */
export function noticesOf(facts: readonly Fact[]): ReadonlyMap<string, NoticeTells> {
  const notices = facts.filter(({ type }) => type === 'notified');
  return new Map(notices.flatMap((fact) => metBy(fact).map((id) => [id, tellsOf(fact)] as const)));
}

const tellsOf = ({ data }: Fact): NoticeTells => (data as PetitionFacts['notified']).tells;

const metBy = ({ clocks = [] }: Fact): string[] => clocks.flatMap((one) => (one.change === 'meet' ? [one.id] : []));
