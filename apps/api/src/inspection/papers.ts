import { planAfter, planChanges, planFacts } from '#libs/inspection';
import type { InspectionFacts, InspectionState, PlannedVisit } from '#libs/inspection';
import { displayNamesOf } from '#libs/persistence';
import { checklistNamed } from '#libs/visit';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { bracketed, periodOnPaper, said } from './paper-parts.js';

/** What papers of a tour look back at. */
export const inspectionLooksAt: readonly string[] = planFacts;

type GivenOfTour = NoticeAsked & {
  /** As its facts up to this one leave it: a paper says later what it said. */
  readonly plan: InspectionState;
  readonly names: ReadonlyMap<string, string>;
};

/** The paper that a fact of a tour is (督导方案 as it was published, and as each change leaves it; 督导报告 and its return); null: it is none. */
export async function paperOfInspection(
  { database }: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const { type } = asked.fact;
  const plan = planAfter(asked.facts.filter(({ seq }) => seq <= asked.fact.seq));
  const opened = asked.facts.find((one) => one.type === 'opened')?.data as InspectionFacts['opened'] | undefined;
  const { commissioner: issuer, period } = plan;
  const common = {
    ...{ number: asked.head.number, office: nameOf(asked, issuer), title: asked.textOf(opened?.title) },
    period: period === null ? null : periodOnPaper(asked, period.key),
  };
  if (type === 'reportAdopted') {
    const { report } = asked.fact.data as InspectionFacts['reportAdopted'];
    const contents = { ...common, report: asked.textOf(report) };
    return { kind: 'inspectionReport', contents, issuer, addressee: null };
  }
  if (type === 'reportReturned') return returnGiven(asked, { plan, common });
  return await planGiven(database, asked, { plan, contents: { ...common, themes: asked.textOf(opened?.themes) } });
}

/** The plan as it was published, or as a change leaves it, with that change; null: it is neither. */
async function planGiven(
  database: Platform['database'],
  asked: NoticeAsked,
  { plan, contents: common }: { readonly plan: InspectionState; readonly contents: NoticeGiven['contents'] },
): Promise<NoticeGiven | null> {
  const { type } = asked.fact;
  const { commissioner: issuer } = plan;
  const isChange = (planChanges as readonly string[]).includes(type);
  if (type !== 'published' && !(isChange && plan.isPublished)) return null;
  const accounts = plan.inspectors.map(({ account }) => account);
  const given = { ...asked, plan, names: await displayNamesOf(database, accounts) };
  const contents = { ...common, ...planned(given) };
  if (!isChange) return { kind: 'inspectionPlan', contents, issuer, addressee: null };
  return {
    ...{ kind: 'inspectionPlan', issuer, addressee: null, contents: { ...contents, change: changeIn(given) } },
    title: said(asked, '督导方案（变更）', 'Plan of a tour of inspection, as changed'),
  };
}

/** To the group, which hands it in anew by the day that runs from the return. */
function returnGiven(
  asked: NoticeAsked,
  { plan, common }: { readonly plan: InspectionState; readonly common: NoticeGiven['contents'] },
): NoticeGiven {
  const { reasons } = asked.fact.data as InspectionFacts['reportReturned'];
  const owed = (asked.fact.clocks ?? []).flatMap((one) => (one.change === 'open' ? [one.clock.legalDueOn] : []))[0];
  const to = nameOf(asked, plan.group);
  const contents = { ...common, to, reasons: asked.textOf(reasons), until: on(asked, owed ?? null) };
  return { kind: 'inspectionReportReturn', contents, issuer: plan.commissioner, addressee: to };
}

/** On which basis and by which checklist, by whom, where and when. */
function planned(given: GivenOfTour) {
  const { basis, checklist } = given.plan;
  return {
    basis: basis === null ? null : word(given, 'inspection', 'basis', basis),
    checklist: checklistNamed(checklist)?.name[given.language] ?? checklist,
    ...{ group: groupIn(given), visits: visitsIn(given) },
  };
}

const groupIn = (given: GivenOfTour): string | null =>
  lines(
    given.plan.inspectors.flatMap((one) => {
      const name = personIn(given, one.account);
      const leads = one.account === given.plan.leader;
      const named = leads ? bracketed(given, name, said(given, '组长', 'leads')) : name;
      return one.isGone ? [] : [inOffice(given, named, one.office)];
    }),
  );

const visitsIn = (given: GivenOfTour): string | null =>
  lines(given.plan.visits.flatMap((visit) => (visit.droppedOn === null ? [placeOf(given, visit)] : [])));

const personIn = ({ names }: GivenOfTour, account: string): string => names.get(account) ?? '—';

const inOffice = (given: GivenOfTour, name: string, office: InspectionState['commissioner']): string =>
  [name, nameOf(given, office) ?? office].join(said(given, '，', ', '));

function placeOf(given: GivenOfTour, { office, on: day, isAnnounced }: Omit<PlannedVisit, 'visit'>): string {
  const how = isAnnounced ? said(given, '事先通知', 'announced') : said(given, '不打招呼', 'unannounced');
  return `${on(given, day) ?? day} ${bracketed(given, nameOf(given, office) ?? office, how)}`;
}

/** What is changed, and why. */
function changeIn(given: GivenOfTour): string | null {
  const { type, data } = given.fact;
  const { reasons } = data as Pick<InspectionFacts['visitMoved'], 'reasons'>;
  const what = Object.hasOwn(changes, type) ? changes[type]?.(given, data as never) : undefined;
  return lines([
    what ?? '',
    said(given, `理由：${given.textOf(reasons) ?? ''}`, `Why: ${given.textOf(reasons) ?? ''}`),
  ]);
}

type Told<T extends keyof InspectionFacts> = (given: GivenOfTour, data: InspectionFacts[T]) => string;

const visitNamed = ({ plan }: GivenOfTour, name: string) => plan.visits.find(({ visit }) => visit === name);

const changes: { readonly [T in (typeof planChanges)[number]]: Told<T> } & Readonly<
  Record<string, ((given: GivenOfTour, data: never) => string) | undefined>
> = {
  inspectorReplaced: (given, { account, by }) => {
    const gone = personIn(given, account);
    if (by === null) return said(given, `${gone}退出督导组。`, `${gone} leaves the group.`);
    const comes = inOffice(given, personIn(given, by.account), by.office);
    return said(
      given,
      `${gone}退出督导组，由${comes}接替。`,
      `${gone} leaves the group, and this one comes: ${comes}.`,
    );
  },
  inspectorAdded: (given, { by }) => {
    const comes = inOffice(given, personIn(given, by.account), by.office);
    return said(given, `增加成员：${comes}。`, `Joins the group: ${comes}.`);
  },
  leaderChanged: (given, { leader }) => {
    const name = personIn(given, leader);
    return said(given, `组长改为${name}。`, `${name} leads the group.`);
  },
  visitAdded: (given, visit) =>
    said(given, `增加走访：${placeOf(given, visit)}。`, `Also visited: ${placeOf(given, visit)}.`),
  visitMoved: (given, { visit, on: day }) => {
    const [where, when] = [nameOf(given, visitNamed(given, visit)?.office ?? null) ?? visit, on(given, day) ?? day];
    return said(given, `走访${where}改期至${when}。`, `The visit to ${where} is moved to ${when}.`);
  },
  visitDropped: (given, { visit }) => {
    const where = nameOf(given, visitNamed(given, visit)?.office ?? null) ?? visit;
    return said(given, `取消走访${where}。`, `The visit to ${where} is dropped.`);
  },
};
