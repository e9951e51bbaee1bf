import { lazy } from 'react';
import { kindPages } from '../case/kind-pages.js';
import { bulkActs } from './bulk-acts.js';

const Badge = lazy(async () => ({ default: (await import('./outbox-badge.js')).OutboxBadge }));

/** What the console knows of deliveries (送达) at once. */
export const delivery = kindPages('delivery', {
  title: { zh: '发件箱', en: 'Outbox' },
  menu: { group: 'work', Badge },
  list: () => import('./delivery-list.js'),
  page: () => import('./delivery-page.js'),
  forms: () => import('./form-hints.js'),
  onParent: () => import('./on-parent.js'),
  onCase: () => import('./on-case.js'),
  bulk: bulkActs,
});
