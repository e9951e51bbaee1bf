export { actorOf, CourseActivities, keyOf } from './course.activities.js';
export type { Door, DoorRequest } from './door.js';
