export { CourseActivities } from './course.activities.js';
export type { Door, DoorRequest, Origin } from './door.js';
