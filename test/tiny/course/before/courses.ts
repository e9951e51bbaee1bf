export * from '../../../../workflows/index.js';
export { noticeCourse } from './notice.workflow.js';
