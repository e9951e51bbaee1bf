import type { KindName, Me } from '#libs/contracts';
import type { ComponentType } from 'react';
import type { MessageId } from '../base/texts.js';

/** One screen: its address, its place in the side bar, its keys. A new screen is one entry here. */
export interface Screen {
  readonly path: string;
  /** Row of the permission table that opens it; `any`: everybody who is signed in, `public`: anybody. */
  readonly permit: string;
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /** Kinds of cases whose contract it needs, which comes with its code. */
  readonly kinds?: readonly KindName[];
  /** Left out: no entry in the side bar, it is reached from another screen. */
  readonly menu?: {
    readonly group: 'work' | 'watch' | 'manage';
    readonly title: MessageId;
    /** After `g`. */
    readonly key?: string;
  };
}

/** Every screen, in the order of the side bar. */
export const screens: readonly Screen[] = [
  {
    path: '/duties',
    permit: 'read.duties',
    load: () => import('../duty/duty-inbox.js'),
    menu: { group: 'work', title: 'duty.title', key: 'd' },
  },
  {
    path: '/desk',
    permit: 'petition.register',
    load: () => import('../desk/desk-page.js'),
    kinds: ['petition'],
    menu: { group: 'work', title: 'desk.title', key: 'n' },
  },
  {
    path: '/petitions',
    permit: 'read.petitions',
    load: () => import('../petition/petition-list.js'),
    kinds: ['petition'],
    menu: { group: 'work', title: 'petition.title', key: 'p' },
  },
  {
    path: '/petitions/:no',
    permit: 'read.petition',
    load: () => import('../petition/petition-page.js'),
    kinds: ['petition', 'supervision'],
  },
  {
    path: '/petitions/:no/history',
    permit: 'read.history',
    load: () => import('../petition/petition-history.js'),
    kinds: ['petition'],
  },
  {
    path: '/petitions/:no/documents/:seq',
    permit: 'read.petition',
    load: () => import('../petition/document-page.js'),
    kinds: ['petition'],
  },
  { path: '/petitions/:no/clocks/:id/why', permit: 'read.clocks', load: () => import('../case/why-page.js') },
  {
    path: '/supervisions',
    permit: 'read.supervisions',
    load: () => import('../supervision/supervision-list.js'),
    kinds: ['supervision'],
    menu: { group: 'watch', title: 'supervision.title', key: 's' },
  },
  {
    path: '/supervisions/:no',
    permit: 'read.supervision',
    load: () => import('../supervision/supervision-page.js'),
    kinds: ['supervision'],
  },
  { path: '/supervisions/:no/clocks/:id/why', permit: 'read.clocks', load: () => import('../case/why-page.js') },
  {
    path: '/supervisions/:no/history',
    permit: 'read.history',
    load: () => import('../supervision/supervision-history.js'),
    kinds: ['supervision'],
  },
  {
    path: '/board',
    permit: 'read.board',
    load: () => import('../board/board-page.js'),
    menu: { group: 'watch', title: 'board.title', key: 'b' },
  },
  { path: '/board/deadlines', permit: 'read.board', load: () => import('../board/deadline-list.js') },
  {
    path: '/drills',
    permit: 'administration.openDrill',
    load: () => import('../drill/drill-list.js'),
    menu: { group: 'manage', title: 'drill.title', key: 'r' },
  },
  { path: '/drills/:id', permit: 'administration.openDrill', load: () => import('../drill/drill-page.js') },
  {
    path: '/courses',
    permit: 'administration.readCourses',
    load: () => import('../course/course-list.js'),
    menu: { group: 'manage', title: 'course.title', key: 'c' },
  },
  {
    path: '/packs',
    permit: 'read.packs',
    load: () => import('../pack/pack-list.js'),
    menu: { group: 'manage', title: 'pack.title', key: 'l' },
  },
  { path: '/packs/:kind/:name', permit: 'read.packs', load: () => import('../pack/pack-page.js') },
  {
    path: '/offices',
    permit: 'read.offices',
    load: () => import('../organisation/office-list.js'),
    menu: { group: 'manage', title: 'office.title', key: 'o' },
  },
  {
    path: '/accounts',
    permit: 'administration.readAccounts',
    load: () => import('../account/account-list.js'),
    menu: { group: 'manage', title: 'account.title', key: 'a' },
  },
  {
    path: '/health',
    permit: 'administration.readCourses',
    load: () => import('../system/system-page.js'),
    menu: { group: 'manage', title: 'system.title', key: 'h' },
  },
  {
    path: '/calculator',
    permit: 'public',
    load: () => import('../clock/calculator-page.js'),
    menu: { group: 'manage', title: 'calculator.title' },
  },
  { path: '/my', permit: 'any', load: () => import('../session/my-page.js') },
];

/** Where the work of a capacity begins, and with it its tour. */
const beginsAt: Readonly<Record<string, string>> = {
  'petition-clerk': '/desk',
  'petition-head': '/duties',
  officer: '/duties',
  head: '/duties',
  supervisor: '/board',
  administrator: '/courses',
};

/**
 * The home page of an acting capacity, however one signed in: where its work begins, or else the first screen of the
 * side bar.
 *
 * @returns undefined: there is nothing that it may open
 */
export function homeOf({ acting, permits }: Pick<Me, 'acting' | 'permits'>): Screen | undefined {
  const open = screens.filter((screen) => screen.menu !== undefined && opensFor(permits, screen));
  return open.find(({ path }) => path === beginsAt[acting?.capacity ?? '']) ?? open[0];
}

/** What an acting capacity may open. */
export const opensFor = (permits: readonly string[], screen: Screen): boolean =>
  screen.permit === 'any' || screen.permit === 'public' || permits.includes(screen.permit);
