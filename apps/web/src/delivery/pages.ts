import { lazy } from 'react';
import type { KindPages } from '../case/kind-pages.js';
import { bulkActs } from './bulk-acts.js';
import './pages.messages.js';

const Badge = lazy(async () => ({ default: (await import('./outbox-badge.js')).OutboxBadge }));

/** What the console knows of deliveries (送达) at once. */
export const delivery: KindPages = {
  kind: 'delivery',
  menu: { group: 'work', title: 'delivery.title', Badge },
  list: () => import('./delivery-list.js'),
  page: () => import('./delivery-page.js'),
  forms: () => import('./form-hints.js'),
  onParent: () => import('./on-parent.js'),
  onCase: () => import('./on-case.js'),
  bulk: bulkActs,
};
