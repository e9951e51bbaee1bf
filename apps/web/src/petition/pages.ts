import type { KindPages } from '../case/kind-pages.js';
import { bulkActs } from './bulk-acts.js';
import './pages.messages.js';

/** What the console knows of petitions (信访件) at once. */
export const petition: KindPages = {
  kind: 'petition',
  menu: { group: 'work', title: 'petition.title', key: 'p' },
  list: () => import('./petition-list.js'),
  page: () => import('./petition-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: { byText: 'text', byOffice: 'holder', ofOffice: 'petition.ofOffice' },
  bulk: bulkActs,
};
