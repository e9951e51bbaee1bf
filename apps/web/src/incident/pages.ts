import { kindPages } from '../case/kind-pages.js';

/** What the console knows of incidents (突发情况) at once. */
export const incident = kindPages('incident', {
  title: { zh: '突发情况', en: 'Incidents' },
  menu: { group: 'work' },
  list: () => import('./incident-list.js'),
  page: () => import('./incident-page.js'),
  forms: () => import('./form-hints.js'),
});
