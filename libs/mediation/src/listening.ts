import { DomainError } from '#libs/kernel';
import type { MediationState } from './state.js';

/**
 * The accounts that hear what one side says apart (单独会谈): those of whoever mediates now; where none of them has one, the account
 * that writes for them.
 *
 * @param principal the account that asks
 * @throws DomainError forbidden `office.not_permitted`, details `because`: others mediate it
 */
export function listenersOf({ mediators }: Pick<MediationState, 'mediators'>, principal: string): readonly string[] {
  const accounts = mediators.flatMap(({ account }) => (account === null ? [] : [account]));
  if (accounts.length === 0) return [principal];
  if (accounts.includes(principal)) return accounts;
  throw new DomainError('forbidden', 'office.not_permitted', 'others mediate it', { because: 'person' });
}
