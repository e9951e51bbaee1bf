import { later } from '../base/index.js';
import { ComingForm } from '../command/coming-form.js';

/** The form that asks what for, whose code comes after the page that has its button. */
export const RevealDrawer = later(
  async () => ({ Part: (await import('./reveal-drawer.js')).RevealDrawer }),
  ComingForm,
);
