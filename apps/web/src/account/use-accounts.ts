import { accountCounts, accountDetail, accountPage, adminChanges } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

/** Which accounts are shown; it stands in the address. */
export type AccountFilters = ReturnType<typeof filtersOf>;

/** Reads the filters back from the address. */
export const filtersOf = (search: URLSearchParams) => ({
  text: search.get('text') ?? '',
  office: search.get('office'),
  capacity: search.get('capacity'),
  state: search.get('state'),
  cursor: search.get('cursor'),
});

/** A page of accounts. */
export const useAccounts = (filters: AccountFilters) =>
  useAnswer(accountPage, '/api/accounts', { query: { ...filters, limit: 50 }, keepsPrevious: true, freshMs: 10_000 });

/** How many accounts there are. */
export const useAccountCounts = () => useAnswer(accountCounts, '/api/accounts/counts');

/** One account with its changes. @param id null: none is open */
export const useAccount = (id: string | null) =>
  useAnswer(accountDetail, id === null ? null : `/api/accounts/${id}`, { freshMs: 5_000 });

/** A page of the record of all accounts, newest first. */
export const useAccountRecord = (before: string | null) =>
  useAnswer(adminChanges, '/api/accounts/changes', { query: { before }, keepsPrevious: true, freshMs: 5_000 });
