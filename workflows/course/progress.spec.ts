import { describe, expect, it } from '@jest/globals';
import type { Standing } from '#libs/kernel';
import type { Waiting } from './course.messages.js';
import { Progress } from './progress.js';

const standing = { next: null } as Standing;
const opening = (instance: string) => ({ step: 'openPart', instance });

/** The answer of a course that knows nothing else of its steps. */
const answerOf = (progress: Progress): Waiting =>
  progress.answer(standing, { alarm: { dueMs: null }, steps: {} } as Parameters<Progress['answer']>[1]);

describe('of two steps side by side', () => {
  const begun = () => {
    const progress = new Progress();
    const [first, last] = [progress.begin(opening('a')), progress.begin(opening('b'))];
    return { progress, first, last };
  };

  it('the one that began first does not speak for the other', () => {
    const { progress, first, last } = begun();
    progress.tell(first, 'failed', 'docket.no_such_case');
    progress.end(first);
    expect(answerOf(progress).tried).toMatchObject({ instance: 'b', outcome: 'running', code: null });
    progress.tell(last, 'done', null);
    expect(answerOf(progress).tried).toMatchObject({ instance: 'b', outcome: 'done', code: null });
  });

  it('the one that began last keeps its own outcome', () => {
    const { progress, first, last } = begun();
    progress.tell(last, 'conflict', 'docket.part_open');
    progress.end(last);
    progress.tell(first, 'done', null);
    expect(answerOf(progress)).toMatchObject({
      what: 'openPart a',
      tried: { instance: 'b', outcome: 'conflict', code: 'docket.part_open' },
    });
  });
});
