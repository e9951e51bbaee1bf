import { kindPages } from '../case/kind-pages.js';

/** What the console knows of findings (督导问题) at once. */
export const finding = kindPages('finding', {
  title: { zh: '督导问题', en: 'Findings' },
  menu: { group: 'work' },
  list: () => import('./finding-list.js'),
  page: () => import('./finding-page.js'),
  forms: () => import('./form-hints.js'),
});
