import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Families by the part that they play on a page, first the one that GB/T 9704 asks for (小标宋, 仿宋, 黑体, 楷体). None of
 * them is free: they come from a county's own folder, and what is not there is drawn with what is.
 */
export const fontRoles = {
  title: ['FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', '方正小标宋简体'],
  body: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'FZFangSong-Z02', 'FZFangSong-Z02S', '仿宋'],
  heading: ['SimHei', 'STHeiti', 'FZHei-B01', 'FZHei-B01S', '黑体'],
  sub: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'FZKai-Z03', 'FZKai-Z03S', '楷体'],
} as const;

/** The folders of the fonts that ship (Noto Serif SC, OFL), regular and bold. */
export function shippedFonts(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return ['400Regular', '700Bold'].map((weight) => join(folder, weight));
}

/** Where fonts are taken from: a county's own before those that ship. */
export const fontFolders = (own: string | null): string[] => [
  ...(own !== null && existsSync(own) ? [own] : []),
  ...shippedFonts(),
];
