import { kindPages } from '../case/kind-pages.js';

/** What the console knows of obligations (履行义务) at once. */
export const obligation = kindPages('obligation', {
  title: { zh: '协议履行', en: 'Performance' },
  menu: { group: 'work' },
  list: () => import('./obligation-list.js'),
  page: () => import('./obligation-page.js'),
  forms: () => import('./form-hints.js'),
});
