import { useSearchParams, type NavigateOptions } from 'react-router';

/** Names in the address and their new values; what is null or empty is taken out. */
export type AddressChange = Readonly<Record<string, string | null | undefined>>;

/** What of a screen stands in the address: filters, order, page, drawer. The one way to read and to change it. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const change = (changes: AddressChange, options?: NavigateOptions): void =>
    setSearch(() => {
      // Of two presses in a row the second must count too: the address is ahead of what is drawn.
      const now = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === undefined || value === '') now.delete(name);
        else now.set(name, value);
      }
      return now;
    }, options);
  return { search, change };
}

/** The same for a list: whatever but its page changes begins at the first page again. */
export const ofList = (changes: AddressChange): AddressChange =>
  'cursor' in changes ? changes : { ...changes, cursor: null };
