import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of supervisions (督办、责令改正、催办) at once. */
export const supervision: KindPages = {
  kind: 'supervision',
  menu: { group: 'watch', title: 'supervision.title', key: 's' },
  list: () => import('./supervision-list.js'),
  page: () => import('./supervision-page.js'),
  forms: () => import('./form-hints.js'),
};
