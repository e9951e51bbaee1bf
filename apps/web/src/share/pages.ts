import { kindPages } from '../case/kind-pages.js';

/** What the console knows of shares (分担件) at once. */
export const share = kindPages('share', {
  title: { zh: '分担件', en: 'Shares' },
  menu: { group: 'work' },
  list: () => import('./share-list.js'),
  page: () => import('./share-page.js'),
  forms: () => import('./form-hints.js'),
});
