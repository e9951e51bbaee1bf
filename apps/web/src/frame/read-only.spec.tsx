/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { TextEncoder } from 'node:util';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { isReadOnly } = await import('../base/request.js');
const { ReadOnly } = await import('./read-only.js');

describe('the bar of a server whose disk is full', () => {
  afterEach(cleanup);

  it('says what stands, where the draft is and whom to tell, and goes by itself', () => {
    render(<ReadOnly />);
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => isReadOnly.set(true));
    expect(screen.getByRole('alert').textContent).toMatch(/只能查看.*没有丢失.*草稿.*维护服务器的人.*自动恢复/);
    act(() => isReadOnly.set(false));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
