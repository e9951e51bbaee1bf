import { listScreen, usualFilters } from '../case/list-screen.js';
import { bulkActs } from './bulk-acts.js';
import { useDeliveryColumns, usualDeliveryColumns } from './delivery-columns.js';
import { usePhaseLinks } from './phase-links.js';
import './delivery.css';
import './delivery.messages.js';

/** The outbox (发件箱): deliveries that the acting office may see, what is on its way, what failed and waits for a person. */
export const Screen = listScreen('delivery', {
  title: 'delivery.title',
  filters: {
    ...usualFilters,
    channel: 'delivery.channel',
    office: 'delivery.office',
  },
  useTotals: usePhaseLinks,
  useColumns: useDeliveryColumns,
  usualColumns: usualDeliveryColumns,
  bulk: bulkActs,
  empty: { all: 'delivery.emptyAll', filtered: 'delivery.empty' },
  skeletonRows: 12,
});
