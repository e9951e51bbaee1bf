import { kindPages } from '../case/kind-pages.js';

/** What the console knows of separate talks (单独会谈) at once. */
export const talk = kindPages('talk', {
  title: { zh: '单独会谈', en: 'Separate talks' },
  menu: { group: 'work' },
  list: () => import('./talk-list.js'),
  page: () => import('./talk-page.js'),
  forms: () => import('./form-hints.js'),
});
