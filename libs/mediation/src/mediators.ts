import type { Mediator } from './commands.js';
import type { MediationState } from './state.js';

type Of = Pick<MediationState, 'mediators' | 'left'>;

export const accountsOf = (mediators: readonly Mediator[]): readonly string[] =>
  mediators.flatMap(({ account }) => (account === null ? [] : [account]));

/** Accounts of those who mediated and do no more, once these mediate. */
export function leftAfter({ mediators, left }: Of, next: readonly Mediator[]): readonly string[] {
  const stay = accountsOf(next);
  return [...new Set([...left, ...accountsOf(mediators)])].filter((one) => !stay.includes(one));
}

/** Those who mediate once one of them is recused. */
export const withoutMediator = ({ mediators }: Pick<Of, 'mediators'>, recused: string) =>
  mediators.filter(({ person }) => person !== recused);
