export { CourseActivities } from './course.activities.js';
export type { Door, DoorRequest, Place } from './door.js';
export type { PartOpener } from './part-opener.js';
export { actorOf, keyOf, tellParent, unlessRefused } from './telling.js';
