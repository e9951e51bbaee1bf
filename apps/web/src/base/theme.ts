import { theme as antd, type ThemeConfig } from 'antd';
import type { Settings } from './settings.js';

/** How it looks; `contrast` is black on white with thick borders (高对比). */
export type Mode = Exclude<Settings['mode'], 'auto'>;
/** How large it is (紧凑、标准、大字、特大). */
export type Size = Settings['size'];
/** Looks of a clock; the first four and the last are the only ones with a colour of their own. */
export type ClockTone = 'idle' | 'running' | 'warn' | 'today' | 'overdue' | 'met' | 'paused';

/** Text and tint of each look of a clock; every pair is at least 4.5:1. */
type Clocks = Readonly<Record<ClockTone, readonly [text: string, tint: string]>>;
type Palette = (typeof palettes)[Mode];

const palettes = {
  light: {
    layout: '#F3F4F0',
    container: '#FFFFFF',
    elevated: '#FFFFFF',
    text: '#1B2126',
    text2: '#4A545C',
    text3: '#5C666E',
    border: '#7A858D',
    divider: '#D8DCD8',
    primary: '#1D4F7C',
    onPrimary: '#FFFFFF',
    link: '#1A5A96',
    drill: '#5B2A86',
    onDrill: '#FFFFFF',
    hover: '#EEF2F5',
    clock: {
      idle: ['#56616A', '#EEF0F1'],
      running: ['#1D4F7C', '#E6EEF5'],
      warn: ['#734600', '#FFF1CF'],
      today: ['#8A3200', '#FFE5D4'],
      overdue: ['#FFFFFF', '#A11A17'],
      met: ['#1C5E36', '#E2F2E7'],
      paused: ['#3D5463', '#E3EAEE'],
    },
  },
  dark: {
    layout: '#14181B',
    container: '#1C2226',
    elevated: '#262E33',
    text: '#E8ECEE',
    text2: '#B7C1C8',
    text3: '#9CA7AF',
    border: '#76828A',
    divider: '#343C42',
    primary: '#84B6E4',
    onPrimary: '#0E1C29',
    link: '#8FBEEA',
    drill: '#D5B3F2',
    onDrill: '#1F0B30',
    hover: '#242C31',
    clock: {
      idle: ['#AEB8BF', '#2A3136'],
      running: ['#94C1EB', '#1B3247'],
      warn: ['#F0C065', '#3A2C0E'],
      today: ['#FFAB78', '#43230D'],
      overdue: ['#2A0A0A', '#FFA39B'],
      met: ['#8AD4A3', '#16351F'],
      paused: ['#B3C5D0', '#2A363D'],
    },
  },
  contrast: {
    layout: '#FFFFFF',
    container: '#FFFFFF',
    elevated: '#FFFFFF',
    text: '#000000',
    text2: '#000000',
    text3: '#333333',
    border: '#000000',
    divider: '#000000',
    primary: '#00308F',
    onPrimary: '#FFFFFF',
    link: '#00308F',
    drill: '#47106F',
    onDrill: '#FFFFFF',
    hover: '#EDEDED',
    clock: {
      idle: ['#333333', '#FFFFFF'],
      running: ['#00308F', '#FFFFFF'],
      warn: ['#5C3A00', '#FFFFFF'],
      today: ['#6B2100', '#FFFFFF'],
      overdue: ['#FFFFFF', '#8B0000'],
      met: ['#004D1F', '#FFFFFF'],
      paused: ['#263B47', '#FFFFFF'],
    },
  },
} satisfies Record<Mode, Record<string, unknown> & { clock: Clocks }>;

/** Text, small text, headings (h3, h2, h1), controls and rows, in px of the reader's usual size. */
const measures = {
  compact: { body: 14, line: 22, small: 13, heads: [16, 20, 24], control: 32, row: 36 },
  standard: { body: 16, line: 26, small: 14, heads: [18, 22, 28], control: 36, row: 44 },
  large: { body: 20, line: 32, small: 18, heads: [22, 28, 34], control: 48, row: 56 },
  extra: { body: 24, line: 38, small: 20, heads: [28, 34, 40], control: 60, row: 72 },
} as const satisfies Record<Size, object>;

// `base.css` says which quotation marks an English page has.
const fontFamily =
  'var(--quotes,"Noto Sans SC"),"Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",system-ui,sans-serif';
const radius = 6;

/** The looks of the component kit. @param zoom the reader's own font size over 16 px, so that it is respected */
export function themeOf(mode: Mode, size: Size, zoom = 1): ThemeConfig {
  const color = palettes[mode];
  const { body, line, small, heads, control } = measures[size];
  const px = (value: number): number => Math.round(value * zoom);
  return {
    cssVar: { key: `maplebridge-${mode}-${size}` },
    // The rules are a stylesheet of the build; only the variables are set here.
    zeroRuntime: true,
    hashed: false,
    algorithm: mode === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: color.primary,
      colorInfo: color.primary,
      colorError: color.clock.overdue[1],
      colorLink: color.link,
      colorBgLayout: color.layout,
      colorBgContainer: color.container,
      colorBgElevated: color.elevated,
      colorText: color.text,
      colorTextSecondary: color.text2,
      colorTextTertiary: color.text3,
      colorTextDescription: color.text3,
      colorTextPlaceholder: color.text3,
      colorTextDisabled: color.text3,
      colorTextLightSolid: color.onPrimary,
      colorBorder: color.border,
      colorBorderSecondary: color.divider,
      colorSplit: color.divider,
      fontFamily,
      fontSize: px(body),
      fontSizeSM: px(small),
      fontSizeLG: px(body),
      fontSizeHeading1: px(heads[2]),
      fontSizeHeading2: px(heads[1]),
      fontSizeHeading3: px(heads[0]),
      lineHeight: line / body,
      controlHeight: px(control),
      controlHeightLG: px(control + 8),
      controlHeightSM: px(control - 4),
      borderRadius: radius,
      lineWidth: mode === 'contrast' ? 2 : 1,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${color.border}`,
      motion: false,
    },
    components: {
      Segmented: segmentedOf(mode, color),
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', primaryColor: color.onPrimary },
    },
  };
}

/** Which choice is made is seen by its ground; where the lines are black, by the colour of a filled button. */
function segmentedOf(mode: Mode, { text, hover, divider, container, primary, onPrimary }: Palette) {
  return mode === 'contrast'
    ? { trackBg: hover, itemColor: text, itemHoverColor: text, itemSelectedBg: primary, itemSelectedColor: onPrimary }
    : { trackBg: divider, itemColor: text, itemSelectedBg: container };
}

/** Everything that our own styles may name: `var(--text)`, `var(--clock-warn-tint)`, `var(--row)`. */
export function variablesOf(mode: Mode, size: Size): Record<string, string> {
  const { clock, ...colors } = palettes[mode];
  const { body, line, small, heads, control, row } = measures[size];
  const rem = (value: number): string => `${String(value / body)}rem`;
  return {
    ...Object.fromEntries(Object.entries(colors).map(([name, value]) => [`--${dashed(name)}`, value])),
    ...Object.fromEntries(
      Object.entries(clock).flatMap(([tone, [text, tint]]) => [
        [`--clock-${tone}-text`, text],
        [`--clock-${tone}-tint`, tint],
      ]),
    ),
    '--line-height': String(line / body),
    '--small': rem(small),
    '--h3': rem(heads[0]),
    '--h2': rem(heads[1]),
    '--h1': rem(heads[2]),
    '--control': rem(control),
    '--row': rem(row),
    '--radius': `${String(radius)}px`,
    '--border-width': mode === 'contrast' ? '2px' : '1px',
    '--font': fontFamily,
    // One rem is the text of the chosen size, on top of the reader's own setting of the browser.
    '--root': `${String((body / 16) * 100)}%`,
  };
}

const dashed = (name: string): string => name.replace(/([A-Z0-9])/g, (letter) => `-${letter.toLowerCase()}`);

/** Looks and sizes in the order in which they are offered. */
export const modes: readonly Mode[] = ['light', 'dark', 'contrast'];
export const sizes: readonly Size[] = ['compact', 'standard', 'large', 'extra'];
