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

  it('says that it is on its way while it is waited for, and is there at once when it came before', async () => {
    jest.useFakeTimers();
    const Meanwhile = ({ word }: { readonly word: string }) => <p>{word} comes</p>;
    const load = () => Promise.resolve({ Part: ({ word }: { word: string }) => <p>{word} is here</p> });
    const Early = later<{ word: string }>(load, Meanwhile);
    render(<Early of={{ word: 'soon' }} />);
    expect(screen.queryByText('soon comes')).not.toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect([screen.queryByText('soon comes'), screen.queryByText('soon is here') !== null]).toEqual([null, true]);
    const Fetched = later<{ word: string }>(load, Meanwhile);
    const view = render(<Fetched of={null} />);
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    view.rerender(<Fetched of={{ word: 'now' }} />);
    expect([screen.queryByText('now comes'), screen.queryByText('now is here') !== null]).toEqual([null, true]);
  });
});
