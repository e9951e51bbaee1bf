export { actorOf, CourseActivities, keyOf, tellParent } from './course.activities.js';
export type { Door, DoorRequest, Place } from './door.js';
