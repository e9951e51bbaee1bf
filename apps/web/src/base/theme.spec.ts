import { describe, expect, it } from '@jest/globals';
import { modes, sizes, themeOf, variablesOf } from './theme.js';

/** Contrast by the formula of WCAG 2. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(modes)('the look %s', (mode) => {
  const of = (name: string): string => variablesOf(mode, 'standard')[name] ?? '';

  it('has text of at least 4.5:1 on each of its grounds', () => {
    for (const ground of ['--container', '--layout', '--elevated', '--hover']) {
      for (const text of ['--text', '--text2', '--text3', '--link', '--primary'].map((name) =>
        name.replace(/(\d)/, '-$1'),
      )) {
        expect([text, ground, contrast(of(text), of(ground)) >= 4.5]).toEqual([text, ground, true]);
      }
    }
    expect(contrast(of('--on-primary'), of('--primary'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('--on-drill'), of('--drill'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has clocks that can be read, and edges of at least 3:1', () => {
    for (const tone of ['idle', 'running', 'warn', 'today', 'overdue', 'met', 'paused']) {
      expect(contrast(of(`--clock-${tone}-text`), of(`--clock-${tone}-tint`))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(of('--border'), of('--layout'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('--clock-overdue-tint'), of('--container'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the sizes', () => {
  it('grow, and the component kit with them', () => {
    const bodies = sizes.map((size) => themeOf('light', size).token?.fontSize ?? 0);
    expect(bodies).toEqual([14, 16, 20, 24]);
    expect(sizes.map((size) => variablesOf('light', size)['--root'])).toEqual(['87.5%', '100%', '125%', '150%']);
    expect(themeOf('light', 'compact', 1.5).token?.fontSize).toBe(21);
  });
});
