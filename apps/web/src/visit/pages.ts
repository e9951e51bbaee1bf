import { kindPages } from '../case/kind-pages.js';

/** What the console knows of visits (走访) at once. */
export const visit = kindPages('visit', {
  title: { zh: '走访', en: 'Visits' },
  menu: { group: 'work' },
  list: () => import('./visit-list.js'),
  page: () => import('./visit-page.js'),
  forms: () => import('./form-hints.js'),
});
