/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { later } from './later.js';

describe('a part that comes later', () => {
  afterEach(() => {
    jest.useRealTimers();
    cleanup();
  });

  it('has its button before it, and is fetched again when the first try fails', async () => {
    jest.useFakeTimers();
    let tries = 0;
    const Later = later<{ word: string }>(() => {
      tries += 1;
      if (tries < 3) return Promise.reject(new Error('away'));
      return Promise.resolve({ Part: ({ word }: { word: string }) => <p>{word}</p> });
    });
    const before = <button type="button">press</button>;
    const view = render(<Later before={before} of={null} />);
    expect(tries).toBe(0);
    await act(async () => {
      view.rerender(<Later before={before} of={{ word: 'here' }} />);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect([tries, screen.queryByText('press') !== null, screen.queryByText('here')]).toEqual([1, true, null]);
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(screen.queryByText('here')).not.toBeNull();
    expect(screen.queryByText('press')).toBeNull();
  });
});
