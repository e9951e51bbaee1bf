import { ListPage } from '../case/list-page.js';
import type { ListSlots } from '../case/list-slots.js';
import { bulkActs } from './bulk-acts.js';
import { useDeliveryColumns, usualDeliveryColumns } from './delivery-columns.js';
import type { DeliveryItem } from './delivery-detail.js';
import { deliveryFilters, type DeliveryFilters } from './delivery-filters.js';
import { FilterBar, useFilterWords } from './filter-bar.js';
import { usePhaseLinks } from './phase-links.js';
import './delivery.css';
import './delivery.messages.js';
import './pages.messages.js';

const slots: ListSlots<DeliveryItem, DeliveryFilters> = {
  title: 'delivery.title',
  filters: deliveryFilters,
  FilterBar,
  useFilterWords,
  offices: ['office'],
  useTotals: usePhaseLinks,
  useColumns: useDeliveryColumns,
  usualColumns: usualDeliveryColumns,
  bulk: bulkActs,
  empty: { all: 'delivery.emptyAll', filtered: 'delivery.empty' },
  skeletonRows: 12,
};

/** The outbox (发件箱): deliveries that the acting office may see, what is on its way, what failed and waits for a person. */
export const Screen = () => <ListPage kind="delivery" slots={slots} />;
