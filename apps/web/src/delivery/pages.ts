import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of deliveries (送达) at once. */
export const delivery: KindPages = {
  kind: 'delivery',
  menu: { group: 'watch', title: 'delivery.title' },
  list: () => import('./delivery-list.js'),
  page: () => import('./delivery-page.js'),
  forms: () => import('./form-hints.js'),
  onParent: () => import('./on-parent.js'),
};
