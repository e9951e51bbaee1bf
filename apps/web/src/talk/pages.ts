import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of separate talks (单独会谈) at once. */
export const talk: KindPages = {
  kind: 'talk',
  menu: { group: 'work', title: 'talk.title' },
  list: () => import('./talk-list.js'),
  page: () => import('./talk-page.js'),
  forms: () => import('./form-hints.js'),
};
