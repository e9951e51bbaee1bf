/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AnswerView } from './answer-view.js';
import { noAnswer, ProblemError } from './problem-error.js';

const problem = (status: number, code: string, detail: string) =>
  new ProblemError({ type: '', title: '', status, code, detail, correlationId: 'c-1' });

function show(answer: { data?: string; error?: ProblemError }): void {
  const given = {
    data: answer.data,
    error: answer.error ?? null,
    dataUpdatedAt: 1_764_812_460_000,
    refetch: () => null,
  };
  const view: ReactNode = <AnswerView answer={given}>{(data: string) => <p>{data}</p>}</AnswerView>;
  render(view);
}

describe('what was asked for', () => {
  afterEach(cleanup);

  it('is shown when it is there', () => {
    show({ data: '信2026-000417' });
    expect(screen.queryByText('信2026-000417')).not.toBeNull();
  });

  it('says what failed, with its number and a way to try again', () => {
    show({ error: problem(500, 'http.internal', '出错了。') });
    expect(screen.getByRole('alert').textContent).toContain('出错了。');
    expect(screen.getByRole('alert').textContent).toContain('编号 c-1');
    expect(screen.queryByRole('button', { name: /^重\s?试$/ })).not.toBeNull();
  });

  it('says who may, where it is forbidden, and nothing of a case that one may not see', () => {
    show({ error: problem(403, 'office.not_permitted', '您无此权限,可由单位负责人办理。') });
    expect(screen.queryByText('您无此权限,可由单位负责人办理。')).not.toBeNull();
    cleanup();
    show({ error: problem(404, 'docket.no_such_case', 'x') });
    expect(screen.queryByRole('heading', { name: '没有这一件。' })).not.toBeNull();
    expect(screen.queryByText(/请核对地址里的编号/)).not.toBeNull();
  });

  it('keeps old data with their time when the server is gone', () => {
    show({ data: '旧的', error: noAnswer('/api/x') });
    expect(screen.queryByText('旧的')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toContain('连不上服务器。');
    expect(screen.getByRole('status').textContent).toMatch(/以下为 \d\d:\d\d 的内容/);
  });
});
