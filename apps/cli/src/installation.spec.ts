import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { stateFolder } from './installation.js';

it.each([
  [undefined, '/checkout/.maplebridge'],
  ['', '/checkout/.maplebridge'],
  ['/srv/one', '/srv/one'],
  ['one', resolve('one')],
])('the state of MAPLEBRIDGE_STATE=%s lies in %s', (MAPLEBRIDGE_STATE, folder) => {
  expect(stateFolder({ MAPLEBRIDGE_STATE }, '/checkout')).toBe(folder);
});
