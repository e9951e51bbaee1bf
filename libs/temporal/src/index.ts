export { bundle, courseBundle, prebuildBundle, type CourseBundle, type CourseCode } from './bundle.js';
export { asTemporalFailure, isCourseTaken, isNoSuchCourse } from './client-failures.js';
export { connectTemporal, lazyTemporal, wayTo, type Temporal, type TemporalOptions } from './connection.js';
export { DrillClock } from './drill-clock.js';
export { isRunning } from './is-running.js';
export { ensureNamespaces } from './namespaces.js';
export { temporalOptionsOf } from './options.js';
export { Precedence } from './precedence.js';
export { courseTaskQueue } from './task-queues.js';
