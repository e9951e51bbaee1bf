import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fontFolders, shippedFonts } from './fonts.js';

it('takes fonts from a county’s own folder before those that ship, and from none that is not there', () => {
  expect(fontFolders(import.meta.dirname)).toEqual([import.meta.dirname, ...shippedFonts()]);
  expect(fontFolders(join(import.meta.dirname, 'nowhere'))).toEqual(shippedFonts());
  expect(fontFolders(null)).toEqual(shippedFonts());
});
