import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of incidents (突发情况) at once. */
export const incident: KindPages = {
  kind: 'incident',
  menu: { group: 'work', title: 'incident.title' },
  list: () => import('./incident-list.js'),
  page: () => import('./incident-page.js'),
  forms: () => import('./form-hints.js'),
};
