import { kindPages } from '../case/kind-pages.js';

/** What the console knows of judicial confirmations (司法确认) at once. */
export const confirmation = kindPages('confirmation', {
  title: { zh: '司法确认', en: 'Judicial confirmation' },
  menu: { group: 'work' },
  list: () => import('./confirmation-list.js'),
  page: () => import('./confirmation-page.js'),
  forms: () => import('./form-hints.js'),
});
