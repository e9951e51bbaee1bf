import type { KindPages } from '../case/kind-pages.js';
import './pages.messages.js';

/** What the console knows of joint mediations (联合调解) at once. */
export const joint: KindPages = {
  kind: 'joint',
  menu: { group: 'work', title: 'joint.title' },
  list: () => import('./joint-list.js'),
  page: () => import('./joint-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: { byText: 'text', byOffice: 'centre', ofOffice: 'joint.ofOffice' },
};
