import { kindPages } from '../case/kind-pages.js';

/** What the console knows of supervisions (督办、责令改正、催办) at once. */
export const supervision = kindPages('supervision', {
  title: { zh: '督办', en: 'Supervisions' },
  menu: { group: 'watch', key: 's' },
  list: () => import('./supervision-list.js'),
  page: () => import('./supervision-page.js'),
  forms: () => import('./form-hints.js'),
});
