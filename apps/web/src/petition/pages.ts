import { kindPages } from '../case/kind-pages.js';
import { bulkActs } from './bulk-acts.js';

/** What the console knows of petitions (信访件) at once. */
export const petition = kindPages('petition', {
  title: { zh: '信访件', en: 'Petitions' },
  menu: { group: 'work', key: 'p' },
  list: () => import('./petition-list.js'),
  page: () => import('./petition-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: { byText: 'text', byOffice: 'holder', ofOffice: { zh: '机构的信访件', en: 'Petitions of an office' } },
  bulk: bulkActs,
});
