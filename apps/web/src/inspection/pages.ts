import { kindPages } from '../case/kind-pages.js';

/** What the console knows of tours (督导) at once. */
export const inspection = kindPages('inspection', {
  title: { zh: '督导', en: 'Inspection tours' },
  menu: { group: 'work' },
  list: () => import('./inspection-list.js'),
  page: () => import('./inspection-page.js'),
  forms: () => import('./form-hints.js'),
  onCase: () => import('./on-case.js'),
  onParent: () => import('./tours-of-period.js'),
});
