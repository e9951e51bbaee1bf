import type { reads } from '#libs/persistence';

/** Types of facts that are deliveries to the petitioner, and those of steps that failed. Other kinds add theirs. */
export const sectionTypes: reads.SectionTypes = {
  delivery: ['notified', 'extensionNoticed', 'delivered'],
  failures: ['stepFailed', 'stepDone', 'stepRetried', 'stepSettled'],
};
