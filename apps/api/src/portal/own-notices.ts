import type { NoticeTells } from '#contracts/petition';
import type { Fact } from '#libs/kernel';
import type { PetitionFacts } from '#libs/petition';

/** What a written notice said, by the clock that it met. */
export function noticesOf(facts: readonly Fact[]): ReadonlyMap<string, NoticeTells> {
  const notices = facts.filter(({ type }) => type === 'notified');
  return new Map(notices.flatMap((fact) => metBy(fact).map((id) => [id, tellsOf(fact, facts)] as const)));
}

/**
 * What a notice said (art. 23(1)): whoever ends the matter by it says where to go, whoever had passed the matter on says
 * where it went, all others that it was received, with route and procedure.
 */
export function tellsOf(notice: Fact, facts: readonly Fact[]): NoticeTells {
  // One command gives the notice and ends the matter with it, at one moment.
  const isWith = (type: string): boolean => facts.some((one) => one.type === type && one.at === notice.at);
  if (isWith('outOfRemit')) return 'elsewhere';
  if (isWith('routedOut')) return 'procedure';
  const { office } = notice.data as PetitionFacts['notified'];
  const hadPassed = facts.some(
    ({ type, seq, data }) =>
      type === 'referred' && seq < notice.seq && (data as PetitionFacts['referred']).by === office,
  );
  return hadPassed ? 'passed' : 'receipt';
}

const metBy = ({ clocks = [] }: Fact): string[] => clocks.flatMap((one) => (one.change === 'meet' ? [one.id] : []));
