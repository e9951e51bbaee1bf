import { kindPages } from '../case/kind-pages.js';

/** What the console knows of circulars (通报) at once. */
export const circular = kindPages('circular', {
  title: { zh: '通报、情况报告、建议', en: 'Circulars, reports, proposals' },
  menu: { group: 'watch' },
  list: () => import('./circular-list.js'),
  page: () => import('./circular-page.js'),
  forms: () => import('./form-hints.js'),
});
