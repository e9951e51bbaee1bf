/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { holdKeys, takeHeldKeys, useKeyboard, useShortcuts } from './keys.js';
import { changeSettings } from './settings.js';

function Pad({ did }: { readonly did: string[] }) {
  useKeyboard();
  useShortcuts([
    { keys: 'g d', does: 'duties', run: () => did.push('g d') },
    { keys: 'd', does: 'due', run: () => did.push('d') },
    { keys: 'Ctrl-K', does: 'palette', run: () => did.push('Ctrl-K') },
    { keys: 'Alt-n', does: 'next', run: () => did.push('Alt-n') },
    { keys: 'Enter', does: 'open', run: () => did.push('Enter') },
  ]);
  return (
    <>
      <input aria-label="text" />
      <button type="button">button</button>
    </>
  );
}

function pad(): { did: string[]; press: (key: string, more?: object, at?: Element) => void } {
  const did: string[] = [];
  render(<Pad did={did} />);
  const press = (key: string, more: object = {}, at: Element = document.body) => {
    fireEvent.keyDown(at, { key, ...more });
  };
  return { did, press };
}

describe('the keyboard', () => {
  afterEach(() => {
    cleanup();
    changeSettings({ hasSingleKeys: true });
  });

  it('runs single keys, sequences and control keys', () => {
    const { did, press } = pad();
    press('d');
    press('g');
    press('d');
    press('k', { ctrlKey: true });
    expect(did).toEqual(['d', 'g d', 'Ctrl-K']);
  });

  it('keeps what is typed for a field that is on its way, and lets no page act on it', () => {
    const { did, press } = pad();
    holdKeys();
    for (const key of ['d', 'x', 'Backspace', 'u', 'Enter', 'ArrowDown']) press(key);
    expect(did).toEqual([]);
    expect(takeHeldKeys()).toBe('du');
    press('d');
    holdKeys();
    press('Escape');
    press('d');
    expect(did).toEqual(['d', 'd']);
  });

  it('is silent while somebody types or composes a word, but for control keys', () => {
    const { did, press } = pad();
    press('d', {}, screen.getByLabelText('text'));
    press('d', { isComposing: true });
    press('k', { ctrlKey: true }, screen.getByLabelText('text'));
    expect(did).toEqual(['Ctrl-K']);
  });

  it('hears keys with Ctrl also where a list of choices has taken the key for its own', () => {
    const { did, press } = pad();
    const list = screen.getByLabelText('text');
    list.addEventListener('keydown', (event) => event.preventDefault());
    press('k', { ctrlKey: true }, list);
    press('d', {}, screen.getByRole('button'));
    expect(did).toEqual(['Ctrl-K', 'd']);
  });

  it('hears keys with Alt while somebody types, by the key and not by its sign, and leaves AltGr alone', () => {
    const { did, press } = pad();
    press('˜', { altKey: true, code: 'KeyN' }, screen.getByLabelText('text'));
    press('n', { altKey: true, ctrlKey: true, code: 'KeyN' });
    press('n', { altKey: true, code: 'KeyN', isComposing: true });
    expect(did).toEqual(['Alt-n']);
  });

  it('leaves a button its own Enter', () => {
    const { did, press } = pad();
    press('Enter', {}, screen.getByRole('button'));
    press('Enter');
    expect(did).toEqual(['Enter']);
  });

  it('can be without single keys', () => {
    changeSettings({ hasSingleKeys: false });
    const { did, press } = pad();
    press('d');
    expect(did).toEqual([]);
  });
});
