import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of recurring work (周期工作) at once. */
export const cadence: KindPages = {
  kind: 'cadence',
  menu: { group: 'work', title: 'cadence.title' },
  list: () => import('./cadence-list.js'),
  page: () => import('./cadence-page.js'),
  forms: () => import('./form-hints.js'),
};
