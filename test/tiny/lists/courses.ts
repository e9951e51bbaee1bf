export * from '../../../workflows/index.js';
export { noticeCourse } from '../course/notice.workflow.js';
