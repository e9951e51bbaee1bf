import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of obligations (履行义务) at once. */
export const obligation: KindPages = {
  kind: 'obligation',
  menu: { group: 'work', title: 'obligation.title' },
  list: () => import('./obligation-list.js'),
  page: () => import('./obligation-page.js'),
  forms: () => import('./form-hints.js'),
};
