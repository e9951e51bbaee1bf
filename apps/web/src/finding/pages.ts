import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of findings (督导问题) at once. */
export const finding: KindPages = {
  kind: 'finding',
  menu: { group: 'work', title: 'finding.title' },
  list: () => import('./finding-list.js'),
  page: () => import('./finding-page.js'),
  forms: () => import('./form-hints.js'),
};
