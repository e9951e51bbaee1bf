import { kindPages } from '../case/kind-pages.js';

/** What the console knows of mediations (人民调解) at once. */
export const mediation = kindPages('mediation', {
  title: { zh: '调解', en: 'Mediations' },
  menu: { group: 'work' },
  list: () => import('./mediation-list.js'),
  page: () => import('./mediation-page.js'),
  forms: () => import('./form-hints.js'),
  hasViews: true,
  finder: {
    byText: 'text',
    byOffice: 'committee',
    ofOffice: { zh: '这个委员会的调解', en: 'Mediations of this committee' },
  },
});
