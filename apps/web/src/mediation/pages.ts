import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of mediations (人民调解) at once. */
export const mediation: KindPages = {
  kind: 'mediation',
  menu: { group: 'work', title: 'mediation.title' },
  list: () => import('./mediation-list.js'),
  page: () => import('./mediation-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: { byText: 'text', byOffice: 'committee', ofOffice: 'mediation.ofOffice' },
};
