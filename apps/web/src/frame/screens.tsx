import { heads, type KindName, loadContract, type Me } from '#libs/contracts';
import { lazy, type ComponentType } from 'react';
import * as kinds from '#kinds/pages.js';
import type { LoadedScreen, Screen } from '../base/screen.js';
import { DutyBadge } from '../duty/duty-badge.js';
import type { KindPages } from '../case/kind-pages.js';
import type { PartLook } from '../case/part-looks.js';

type Load = () => Promise<LoadedScreen>;

/** Loads a screen, and with it the contract of the kind whose words and forms it shows. */
const withContract =
  (kind: KindName, load: Load): Load =>
  async () => {
    const [loaded] = await Promise.all([load(), loadContract(kind)]);
    return loaded;
  };

/** The screens of one kind: its list, a case, and what every case has below it. */
function screensOf({ kind, menu, list, page }: KindPages): readonly Screen[] {
  const { address } = heads[kind];
  const one = `/${address}/:no`;
  const history: Load = async () => {
    const { HistoryPage } = await import('../case/history-page.js');
    return { Screen: () => <HistoryPage kind={kind} /> };
  };
  const why: Load = async () => {
    const { WhyPage } = await import('../case/why-page.js');
    return { Screen: () => <WhyPage kind={kind} /> };
  };
  const screens: readonly Screen[] = [
    { path: `/${address}`, permit: `read.${address}`, load: list, menu },
    { path: one, permit: `read.${kind}`, load: page },
    { path: `${one}/documents/:seq`, permit: `read.${kind}`, load: page },
    { path: `${one}/history`, permit: 'read.history', load: history },
    { path: `${one}/clocks/:id/why`, permit: 'read.clocks', load: why },
  ];
  return screens.map((screen) => ({ ...screen, load: withContract(kind, screen.load) }));
}

/** Every screen, in the order of the side bar. A new one that no kind owns is one entry here. */
export const screens: readonly Screen[] = [
  {
    path: '/duties',
    permit: 'read.duties',
    load: () => import('../duty/duty-inbox.js'),
    menu: { group: 'work', title: 'duty.title', key: 'd', Badge: DutyBadge },
  },
  { path: '/reminders', permit: 'read.duties', load: () => import('../reminder/reminder-list.js') },
  {
    path: '/desk',
    permit: 'petition.register',
    load: withContract('petition', () => import('../desk/desk-page.js')),
    menu: { group: 'work', title: 'desk.title', key: 'n' },
  },
  {
    path: '/desk/dispute',
    permit: 'mediation.open',
    load: withContract('mediation', () => import('../desk/dispute-page.js')),
    menu: { group: 'work', title: 'dispute.title' },
  },
  ...Object.values<KindPages>(kinds).flatMap(screensOf),
  {
    path: '/postal',
    permit: 'delivery.recordPosting',
    load: withContract('delivery', () => import('../delivery/postal-page.js')),
    menu: { group: 'work', title: 'postal.title' },
  },
  {
    path: '/board',
    permit: 'read.board',
    load: () => import('../board/board-page.js'),
    menu: { group: 'watch', title: 'board.title', key: 'b' },
  },
  {
    path: '/guidance',
    permit: 'read.guidance',
    load: () => import('../guidance/guidance-page.js'),
    menu: { group: 'watch', title: 'guidance.title' },
  },
  {
    path: '/overview',
    permit: 'read.board',
    load: withContract('cadence', () => import('../overview/overview-page.js')),
    menu: { group: 'watch', title: 'overview.title', key: 'q' },
  },
  {
    path: '/overview/owed',
    permit: 'read.board',
    load: withContract('cadence', () => import('../overview/owed-list.js')),
  },
  {
    path: '/overview/findings',
    permit: 'read.board',
    load: withContract('finding', () => import('../overview/found-list.js')),
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
    path: '/clauses',
    permit: 'administration.changeClauses',
    load: () => import('../clause/clause-list.js'),
    menu: { group: 'manage', title: 'clause.title', key: 't' },
  },
  {
    path: '/clauses/:kind/:language',
    permit: 'administration.changeClauses',
    load: () => import('../clause/clause-page.js'),
  },
  {
    path: '/offices',
    permit: 'read.offices',
    load: () => import('../organisation/office-list.js'),
    menu: { group: 'manage', title: 'office.title', key: 'o' },
  },
  {
    path: '/mediators',
    permit: 'read.roster',
    load: () => import('../roster/people-list.js'),
    menu: { group: 'manage', title: 'roster.title', key: 'm' },
  },
  {
    path: '/venues',
    permit: 'read.roster',
    load: () => import('../roster/venue-list.js'),
    menu: { group: 'manage', title: 'venue.title', key: 'v' },
  },
  {
    path: '/accounts',
    permit: 'administration.readAccounts',
    load: () => import('../account/account-list.js'),
    menu: { group: 'manage', title: 'account.title', key: 'a' },
  },
  {
    path: '/programs',
    permit: 'administration.readAccounts',
    load: () => import('../program/program-list.js'),
    menu: { group: 'manage', title: 'program.title' },
  },
  {
    path: '/webhooks',
    permit: 'administration.readAccounts',
    load: () => import('../webhook/webhook-list.js'),
    menu: { group: 'manage', title: 'webhook.title' },
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

/** Loads a component of a kind, and with it its contract. */
const lazily = <P extends object>(kind: KindName, load: () => Promise<ComponentType<P>>) =>
  lazy(async () => {
    const [loaded] = await Promise.all([load(), loadContract(kind)]);
    return { default: loaded };
  });

/** What kinds show on the pages of cases whose parts they are, or could be. */
export const partLooks: Readonly<Record<string, PartLook>> = Object.fromEntries(
  Object.values<KindPages>(kinds).map(({ kind, onParent, onCase }) => [kind, lookOf(kind, { onParent, onCase })]),
);

function lookOf(kind: KindName, { onParent, onCase }: Pick<KindPages, 'onParent' | 'onCase'>): PartLook {
  return {
    ...(onParent && { OnParent: lazily(kind, async () => (await onParent()).OnParent) }),
    ...(onCase && {
      OnCase: lazily(kind, async () => (await onCase()).OnCase),
      OnDocument: lazily(kind, async () => (await onCase()).OnDocument),
    }),
  };
}

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
