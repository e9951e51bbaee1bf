import { kindPages } from '../case/kind-pages.js';

/** What the console knows of joint mediations (联合调解) at once. */
export const joint = kindPages('joint', {
  title: { zh: '联合调解', en: 'Joint mediations' },
  menu: { group: 'work' },
  list: () => import('./joint-list.js'),
  page: () => import('./joint-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: {
    byText: 'text',
    byOffice: 'centre',
    ofOffice: { zh: '这个中心的联合调解', en: 'Joint mediations of this centre' },
  },
});
