import { useMutation } from '@tanstack/react-query';
import { type ProblemError, requestFile } from '../base/index.js';
import type { PetitionFilters } from './petition-filters.js';

/** Takes the list away as a file, which the browser keeps under the name that the server gave it. */
export function useExport(filters: PetitionFilters) {
  return useMutation<undefined, ProblemError, string>({
    mutationFn: async (purpose) => {
      const body = { purpose, filter: filters };
      const { blob, name } = await requestFile('/api/petitions/export', { method: 'POST', body });
      const address = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser has begun by then; at once would be too soon for some.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      return undefined;
    },
  });
}
