export * from '../../../workflows/index.js';
export { caucusCourse, disputeCourse } from '../course/talk.workflow.js';
