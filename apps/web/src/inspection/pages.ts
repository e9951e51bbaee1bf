import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of tours (督导) at once. */
export const inspection: KindPages = {
  kind: 'inspection',
  menu: { group: 'work', title: 'inspection.title' },
  list: () => import('./inspection-list.js'),
  page: () => import('./inspection-page.js'),
  forms: () => import('./form-hints.js'),
  onCase: () => import('./on-case.js'),
  onParent: () => import('./tours-of-period.js'),
};
