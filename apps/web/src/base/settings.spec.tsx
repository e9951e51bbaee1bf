/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { changeSettings, settingsNow, useSettings } from './settings.js';

const Language = () => <p>{useSettings().language}</p>;
const chosenElsewhere = (language: string, key: string) =>
  act(() => {
    localStorage.setItem('maplebridge.settings', JSON.stringify({ language }));
    dispatchEvent(new StorageEvent('storage', { key }));
  });

afterEach(() => {
  cleanup();
  changeSettings({ language: 'zh' });
});

describe('settings of a device', () => {
  it('are kept, and those that another window chooses are taken up', () => {
    render(<Language />);
    act(() => {
      changeSettings({ language: 'en' });
    });
    expect(JSON.parse(localStorage.getItem('maplebridge.settings') ?? '')).toMatchObject({ language: 'en' });
    expect(screen.getByText('en')).toBeTruthy();
    chosenElsewhere('zh', 'maplebridge.settings');
    expect(screen.getByText('zh')).toBeTruthy();
  });

  it('stay as they are when something else is stored', () => {
    render(<Language />);
    chosenElsewhere('en', 'maplebridge.drafts');
    expect(settingsNow().language).toBe('zh');
  });
});
