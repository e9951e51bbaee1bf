import type { KindPages } from '../../../apps/web/src/case/kind-pages.js';
import './notice.messages.js';

/** What the console knows of notices (送达) at once. */
export const notice: KindPages = {
  kind: 'notice',
  menu: { group: 'watch', title: 'notice.title' },
  list: () => import('./notice-list.js'),
  page: () => import('./notice-page.js'),
};
