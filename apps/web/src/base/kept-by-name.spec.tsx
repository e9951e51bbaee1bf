/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, Suspense, use, type ReactNode } from 'react';
import { keptByName } from './kept-by-name.js';

class Edge extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <p>failed</p> : this.props.children;
  }
}

describe('what is loaded once for each name', () => {
  let isAway = false;
  let tries = 0;
  const wordOf = keptByName((name) => {
    tries += 1;
    return isAway ? Promise.reject(new Error('away')) : Promise.resolve(`word of ${name}`);
  });
  const Word = ({ name }: { readonly name: string }) => <p>{use(wordOf(name))}</p>;
  const show = (name: string) => (
    <Edge key={Math.random()}>
      <Suspense fallback="wait">
        <Word name={name} />
      </Suspense>
    </Edge>
  );
  const shown = async (name: string, ms: number) => {
    await act(() => Promise.resolve(void render(show(name))));
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };

  beforeEach(() => {
    jest.useFakeTimers();
    tries = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
    cleanup();
  });

  it('is asked for once', async () => {
    await shown('petition', 100);
    await shown('petition', 100);
    expect([tries, screen.queryAllByText('word of petition').length]).toEqual([1, 2]);
  });

  it('is told to have failed, after some tries, and is asked for again by whoever comes later', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    isAway = true;
    await shown('notice', 18_000);
    expect([tries, screen.queryAllByText('failed').length]).toEqual([10, 1]);
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    expect(tries).toBe(10);
    isAway = false;
    await shown('notice', 100);
    expect([tries, screen.queryAllByText('word of notice').length]).toEqual([11, 1]);
  });
});
