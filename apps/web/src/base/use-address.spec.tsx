/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TextEncoder } from 'node:util';
import { act, renderHook } from '@testing-library/react';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { BrowserRouter } = await import('react-router');
const { ofList, useAddress } = await import('./use-address.js');

const opened = () => renderHook(() => useAddress(), { wrapper: BrowserRouter }).result;

describe('what stands in the address', () => {
  beforeEach(() => window.history.replaceState(null, '', '/list?only=time&cursor=x'));

  it('is changed by name, and the rest stays', () => {
    const address = opened();
    act(() => address.current.change({ order: 'oldest', cursor: '' }));
    expect(address.current.search.toString()).toBe('only=time&order=oldest');
  });

  it('holds both of two changes before anything is drawn again', () => {
    const address = opened();
    const { change } = address.current;
    act(() => {
      change({ only: null });
      change({ order: 'oldest' });
    });
    expect(window.location.search).toBe('?cursor=x&order=oldest');
  });

  it('of a list begins at the first page again, unless its page is what changes', () => {
    expect(ofList({ state: 'open' })).toEqual({ state: 'open', cursor: null });
    expect(ofList({ cursor: 'y' })).toEqual({ cursor: 'y' });
  });
});
