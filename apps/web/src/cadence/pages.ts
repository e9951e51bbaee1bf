import { kindPages } from '../case/kind-pages.js';

/** What the console knows of recurring work (周期工作) at once. */
export const cadence = kindPages('cadence', {
  title: { zh: '周期工作', en: 'Recurring work' },
  menu: { group: 'work' },
  list: () => import('./cadence-list.js'),
  page: () => import('./cadence-page.js'),
  forms: () => import('./form-hints.js'),
});
