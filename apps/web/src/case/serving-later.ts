import { later } from '../base/index.js';
import { ComingForm } from '../command/coming-form.js';

/** The form that asks what for, whose code comes after the page that has its button. */
export const ServingDrawer = later(
  async () => ({ Part: (await import('./serving-drawer.js')).ServingDrawer }),
  ComingForm,
);
