import { describe, expect, it } from '@jest/globals';
import { matchPath } from 'react-router';
import { shots } from '../../../../test/browser/screens/shots.js';
import * as kinds from '#kinds/pages.js';
import { kindNames } from '#libs/contracts';
import type { KindPages } from '../case/kind-pages.js';
import { pageInitialsOf } from './page-initials.js';
import { homeOf, opensFor, screens } from './screens.js';

const county = {
  registered: 'a',
  accepted: 'b',
  objected: 'c',
  delivery: { number: 'g' },
  mediation: { number: 'm', queryCode: 'q' },
  talk: { number: 't' },
  incident: { number: 'i' },
  joint: { number: 'j', share: { number: 's' } },
  joints: { working: 'w', disputed: 'r', share: 's' },
  obligation: { number: 'o', proof: 4, mediation: { number: 'm', queryCode: 'q' } },
  confirmation: { number: 'k', agreed: 5 },
  revisit: { number: 'v', document: 5 },
  cadence: { number: 'y', document: 3 },
  circular: { number: 'l', document: 2 },
  tour: { number: 'x', visit: { id: 'z', number: 'z', document: 9 } },
  underWay: { number: 'u', unmet: 'register', differing: 'notice' },
  finding: { number: 'f', document: 8 },
  notice: 7,
  supervision: { number: 'd', clock: 'XF-40/1', document: 3 },
};
const taken = shots({ ...county, petitioner: { number: 'e', queryCode: 'f' } });
const addresses = taken.map(({ address, reaches }) => reaches ?? address.replace(/[?#].*/, ''));

describe('every screen', () => {
  it('has a picture, by which the browser ring looks at it in every look', () => {
    const without = screens.filter(({ path }) => !addresses.some((one) => one === path || matchPath(path, one)));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('of the petitioner, too', () => {
    const pages = ['/p', '/p/new', '/p/mediate', '/p/status', '/p/document/:id', '/p/material'];
    expect(pages.filter((path) => !addresses.includes(path))).toEqual([]);
  });

  it('has an address of its own, and so has each key after g', () => {
    const keys = screens.flatMap(({ menu }) => menu?.key ?? []);
    expect(new Set(screens.map(({ path }) => path)).size).toBe(screens.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(taken.map(({ name }) => name)).size).toBe(taken.length);
  });

  it('stands in the side bar for the list of every kind of case, called by a name of its own', () => {
    expect(Object.keys(kinds)).toEqual(kindNames);
    for (const [name, { kind, menu }] of Object.entries<KindPages>(kinds)) {
      expect(kind).toBe(name);
      expect(screens.filter((screen) => screen.menu === menu)).toHaveLength(1);
    }
  });

  it('of the home page is where the work of the capacity begins, else the first of the side bar', () => {
    const homeAs = (capacity: 'petition-clerk' | 'supervisor', ...permits: string[]) =>
      homeOf({ acting: { office: 'bureau', capacity }, permits })?.path;
    expect(homeAs('petition-clerk', 'read.duties', 'petition.register')).toBe('/desk');
    expect(homeAs('supervisor', 'read.duties', 'read.board')).toBe('/board');
    expect(homeAs('supervisor', 'read.duties')).toBe('/duties');
  });

  it('is found by the first letters of its title, every one of the side bar', () => {
    const titles = screens.flatMap(({ menu }) => menu?.title ?? []);
    expect(titles.filter((title) => pageInitialsOf(title) === '')).toEqual([]);
  });

  it('opens for whom the table lets in', () => {
    const open = (...permits: string[]) =>
      screens.filter((screen) => opensFor(permits, screen)).map(({ path }) => path);
    expect(open()).toEqual(['/calculator', '/my']);
    expect(open('read.board')).toEqual([
      '/board',
      '/overview',
      '/overview/owed',
      '/overview/findings',
      '/board/deadlines',
      '/calculator',
      '/my',
    ]);
  });
});
