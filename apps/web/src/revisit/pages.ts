import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of revisits (回访) at once. */
export const revisit: KindPages = {
  kind: 'revisit',
  menu: { group: 'work', title: 'revisit.title' },
  list: () => import('./revisit-list.js'),
  page: () => import('./revisit-page.js'),
  forms: () => import('./form-hints.js'),
};
