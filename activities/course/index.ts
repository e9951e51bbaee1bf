export { CourseActivities } from './course.activities.js';
export type { Door, DoorRequest } from './door.js';
