import { later } from '../base/index.js';
import { ComingForm } from '../command/coming-form.js';

/** The form that puts a document on its way, whose code comes after the page that has its button. */
export const PutOnWay = later(async () => ({ Part: (await import('./put-on-way.js')).PutOnWay }), ComingForm);
