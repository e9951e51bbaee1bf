import { describe, expect, it } from '@jest/globals';

import { recordedFiles, recordedHistory } from './recorded.js';

/** The activities that a course asked for, in their order. */
const askedIn = (file: string): string[] =>
  (recordedHistory(file).events ?? []).flatMap(
    ({ activityTaskScheduledEventAttributes: asked }) => asked?.activityType?.name ?? [],
  );

describe('a delivery', () => {
  it.each(recordedFiles.filter((file) => file.startsWith('deliveryCourse.')))(
    'of %s sends nothing before its case knows of it',
    (file) => {
      const asked = askedIn(file);
      expect(asked).toContain('send');
      expect(asked.slice(0, asked.indexOf('send'))).toContain('announce');
    },
  );
});
