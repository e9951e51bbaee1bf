import type { MessageId } from '../base/texts.js';
import './tour.messages.js';

/** One stop: what is pointed at, if it is on the page, and what is said of it. */
export interface TourStop {
  readonly at: string;
  readonly says: MessageId;
}

const find: TourStop = { at: '.find-button', says: 'tour.find' };
const help: TourStop = { at: '.help-button', says: 'tour.help' };
const deputy: TourStop = { at: '.acting-button', says: 'tour.deputy' };
const duties: TourStop = { at: '.side-bar a[href="/duties"]', says: 'tour.duties' };
const duty: TourStop = { at: '.duty-row .duty-when', says: 'tour.duty' };
const act: TourStop = { at: '.duty-row .duty-act', says: 'tour.act' };
const approvals: TourStop = { at: '.filter-bar', says: 'tour.approvals' };
const live: TourStop = { at: '.page-head', says: 'tour.live' };
const watch: TourStop = { at: '.side-bar section[aria-labelledby="group-watch"]', says: 'tour.supervise' };
const manage: TourStop = { at: '.side-bar section[aria-labelledby="group-manage"]', says: 'tour.manage' };
const history: TourStop = { at: '.find-button', says: 'tour.history' };

/** The tours by capacity: four to six stops each, on the page where its work begins. */
export const tours: Readonly<Record<string, readonly TourStop[]>> = {
  'petition-clerk': [
    { at: '.page form', says: 'tour.register' },
    { at: '.page', says: 'tour.repeats' },
    duties,
    find,
    help,
  ],
  'petition-head': [duty, act, approvals, deputy, find, help],
  officer: [duty, act, live, deputy, find, help],
  head: [approvals, { at: '.duty-row .duty-act', says: 'tour.extension' }, deputy, find, help],
  supervisor: [watch, history, find, help],
  administrator: [
    manage,
    { at: '.page', says: 'tour.stuck' },
    { at: '.side-bar a[href="/drills"]', says: 'tour.drill' },
    help,
  ],
};
