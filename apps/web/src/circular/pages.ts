import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of circulars (通报) at once. */
export const circular: KindPages = {
  kind: 'circular',
  menu: { group: 'watch', title: 'circular.title' },
  list: () => import('./circular-list.js'),
  page: () => import('./circular-page.js'),
  forms: () => import('./form-hints.js'),
};
