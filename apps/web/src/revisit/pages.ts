import { kindPages } from '../case/kind-pages.js';

/** What the console knows of revisits (回访) at once. */
export const revisit = kindPages('revisit', {
  title: { zh: '回访', en: 'Revisits' },
  menu: { group: 'work' },
  list: () => import('./revisit-list.js'),
  page: () => import('./revisit-page.js'),
  forms: () => import('./form-hints.js'),
});
