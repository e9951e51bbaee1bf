/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import type { InputRef } from 'antd';
import { TypedFilter } from './typed-filter.js';

describe('a filter that is typed', () => {
  const asked: string[] = [];
  const shown = (value: string) => (
    <TypedFilter ref={createRef<InputRef>()} label="name" value={value} change={(text) => asked.push(text)} />
  );
  const field = (): HTMLInputElement => screen.getByLabelText('name');
  const type = (value: string): void => void fireEvent.change(field(), { target: { value } });
  const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

  beforeEach(() => {
    jest.useFakeTimers();
    asked.length = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
    cleanup();
  });

  it('is asked for after a pause, once, and at once on Enter', async () => {
    render(shown(''));
    type('z');
    await wait(100);
    type('zh');
    await wait(100);
    expect(asked).toEqual([]);
    await wait(300);
    expect(asked).toEqual(['zh']);
    type('zhao');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(asked).toEqual(['zh', 'zhao']);
    await wait(400);
    expect(asked).toEqual(['zh', 'zhao']);
  });

  it('keeps what is typed while an earlier answer comes, and takes what the address says', async () => {
    const { rerender } = render(shown(''));
    type('zh');
    await wait(400);
    type('zhao');
    rerender(shown('zh'));
    expect(field().value).toBe('zhao');
    await wait(400);
    rerender(shown('zhao'));
    rerender(shown(''));
    expect(field().value).toBe('');
    await wait(400);
    expect(asked).toEqual(['zh', 'zhao']);
  });
});
