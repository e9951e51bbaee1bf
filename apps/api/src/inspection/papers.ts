import type { InspectionFacts, InspectionFactType, InspectionState } from '#libs/inspection';
import type { Dossier } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { bracketed, periodOnPaper, said } from './paper-parts.js';

/** What papers of a tour look back at. */
export const inspectionLooksAt = ['opened'] as const satisfies readonly InspectionFactType[];

/** The paper that a fact of a tour is (督导方案、督导报告); null: it is none. */
export async function paperOfInspection(
  { docket, database }: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const { type } = asked.fact;
  if (type !== 'published' && type !== 'reportAdopted') return null;
  const { state } = (await docket.dossier(asked.head.id, database)) as Dossier<InspectionState>;
  const opened = asked.facts.find((one) => one.type === 'opened')?.data as InspectionFacts['opened'] | undefined;
  const { commissioner: issuer, period } = state;
  const common = {
    ...{ number: asked.head.number, office: nameOf(asked, issuer), title: asked.textOf(opened?.title) },
    period: period === null ? null : periodOnPaper(asked, period.key),
  };
  if (type === 'reportAdopted') {
    const { report } = asked.fact.data as InspectionFacts['reportAdopted'];
    const contents = { ...common, report: asked.textOf(report) };
    return { kind: 'inspectionReport', contents, issuer, addressee: null };
  }
  const names = await displayNamesOf(
    database,
    state.inspectors.map(({ account }) => account),
  );
  const group = state.inspectors.flatMap(({ account, office, isGone }) => {
    const name = names.get(account) ?? '—';
    const named = account === state.leader ? bracketed(asked, name, said(asked, '组长', 'leads')) : name;
    return isGone ? [] : [[named, nameOf(asked, office) ?? office].join(said(asked, '，', ', '))];
  });
  const contents = {
    ...common,
    basis: state.basis === null ? null : word(asked, 'inspection', 'basis', state.basis),
    themes: asked.textOf(opened?.themes),
    ...{ group: lines(group), visits: visitsIn(asked, state) },
  };
  return { kind: 'inspectionPlan', contents, issuer, addressee: null };
}

const visitsIn = (asked: NoticeAsked, { visits }: InspectionState): string | null =>
  lines(
    visits.flatMap(({ office, on: day, isAnnounced, droppedOn }) => {
      const how = isAnnounced ? said(asked, '事先通知', 'announced') : said(asked, '不打招呼', 'unannounced');
      const where = bracketed(asked, nameOf(asked, office) ?? office, how);
      return droppedOn !== null ? [] : [`${on(asked, day) ?? day} ${where}`];
    }),
  );
