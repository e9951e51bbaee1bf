import { useOfficeName } from '../office/office-name.js';

/** A hook: what one of them is called; a group by its own name before that of its office. */
export function useDebtor(): (one: { readonly debtor: string; readonly office: string }) => string {
  const nameOf = useOfficeName();
  return ({ debtor, office }) => (debtor === office ? nameOf(office) : `${debtor} · ${nameOf(office)}`);
}
