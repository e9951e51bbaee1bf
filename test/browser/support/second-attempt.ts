import { jest } from '@jest/globals';

// A browser, nine processes and two cores: a test may lose a race that has nothing to do with what it tests. It is tried
// once more, its first error is printed, and the end of the run names it: what passes only then is looked into.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
