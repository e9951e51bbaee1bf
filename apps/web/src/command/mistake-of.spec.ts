import { fieldProblems } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { sayIn } from '../base/say.js';
import { fieldsOf } from './fields-of.js';
import { mistakeOf } from './mistake-of.js';

const body = z.strictObject({
  days: z.int().min(1).max(30),
  reason: z.string().trim().min(1).max(10),
  manner: z.enum(['transfer', 'assign']),
});
const fields = fieldsOf({ body, texts: ['reason'] });

/** What is said of the one field that is wrong, here and by the server. */
function said(typed: Readonly<Record<string, unknown>>) {
  const whole = { days: 10, reason: '复杂', manner: 'transfer', ...typed };
  const { error } = body.safeParse(whole, { reportInput: true });
  const [issue] = error?.issues ?? [];
  if (issue === undefined) throw new Error('nothing is wrong');
  const { message } = mistakeOf(sayIn('zh'), issue, { label: (name) => name, fields, whole });
  return { message, server: fieldProblems(issue, whole)[0]?.message.zh ?? '' };
}

describe('a mistake in a form', () => {
  it.each([
    [{ reason: '字'.repeat(11) }, '最多 10 字。'],
    [{ days: 31 }, '不能大于 30。'],
    [{ days: 1.5 }, '须为整数。'],
    // As JSON and a number field read 1e309.
    [{ days: Infinity }, '这个数太大。'],
  ])('is told with the limit that the server tells: %j', (typed, sentence) => {
    const { message, server } = said(typed);
    expect(server).toBe(sentence);
    expect(message).toBe(`${Object.keys(typed).join()}：${sentence}`);
  });

  it.each([
    [{ days: undefined }, '请填写days。'],
    [{ reason: '  ' }, '请填写reason。'],
    [{ manner: undefined }, '请选择manner。'],
  ])('that nothing stands there is said so: %j', (typed, sentence) => {
    expect(said(typed).message).toBe(sentence);
  });
});
