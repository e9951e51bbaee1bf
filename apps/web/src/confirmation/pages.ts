import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of judicial confirmations (司法确认) at once. */
export const confirmation: KindPages = {
  kind: 'confirmation',
  menu: { group: 'work', title: 'confirmation.title' },
  list: () => import('./confirmation-list.js'),
  page: () => import('./confirmation-page.js'),
  forms: () => import('./form-hints.js'),
};
