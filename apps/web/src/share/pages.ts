import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of shares (分担件) at once. */
export const share: KindPages = {
  kind: 'share',
  menu: { group: 'work', title: 'share.title' },
  list: () => import('./share-list.js'),
  page: () => import('./share-page.js'),
  forms: () => import('./form-hints.js'),
};
