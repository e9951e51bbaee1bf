import { describe, expect, it } from '@jest/globals';

import { defaultPayloadConverter } from '@temporalio/common';
import type { SendRequest } from '#workflows/delivery/delivery.ports.js';

import { recordedFiles, recordedHistory } from './recorded.js';

/** What a course asked for, in its order: the names of activities, and `telling` for an attempt that tells the parent first. */
const askedIn = (file: string): string[] =>
  (recordedHistory(file).events ?? []).flatMap(({ activityTaskScheduledEventAttributes: asked }) => {
    const [input] = asked?.input?.payloads ?? [];
    const isTelling = input != null && defaultPayloadConverter.fromPayload<Partial<SendRequest>>(input).telling;
    return isTelling ? 'telling' : (asked?.activityType?.name ?? []);
  });

describe('a delivery', () => {
  it.each(recordedFiles.filter((file) => file.startsWith('deliveryCourse.')))(
    'of %s sends nothing before its case knows of it',
    (file) => {
      const asked = askedIn(file);
      expect(asked).toContainEqual(expect.stringMatching(/^(?:send|telling)$/u));
      expect(asked[0]).toMatch(/^(?:announce|telling)$/u);
    },
  );
});
