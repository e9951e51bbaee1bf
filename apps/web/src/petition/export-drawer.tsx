import { ExportDrawer as Drawer } from '../case/export-drawer.js';
import type { PetitionFilters } from './petition-filters.js';
import { usePetitionCounts } from './phase-totals.js';

interface ExportDrawerProps {
  readonly filters: PetitionFilters;
  readonly close: () => void;
}

/** The list of petitions as a file. */
export const ExportDrawer = ({ filters, close }: ExportDrawerProps) => (
  <Drawer
    path="/api/petitions/export"
    filters={filters}
    close={close}
    total={usePetitionCounts(filters).data?.total ?? 0}
  />
);
