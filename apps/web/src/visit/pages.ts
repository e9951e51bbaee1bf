import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of visits (走访) at once. */
export const visit: KindPages = {
  kind: 'visit',
  menu: { group: 'work', title: 'visit.title' },
  list: () => import('./visit-list.js'),
  page: () => import('./visit-page.js'),
  forms: () => import('./form-hints.js'),
};
