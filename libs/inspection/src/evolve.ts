import { legalDateOf } from '#libs/calendar';
import type { LegalDate, OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { Inspector } from './commands.js';
import type { InspectionFacts, PlannedVisit } from './facts.js';
import { sampleEvolutions } from './sample.js';
import { takenEvolutions } from './taken.js';
import type { InspectionState, Member, Planned, Said } from './state.js';

/** What each fact of a tour changes. */
export const evolutions: Evolutions<InspectionState, InspectionFacts> = {
  ...sampleEvolutions,
  ...takenEvolutions,
  opened: (_state, { inspectors, visits, title, themes: _themes, ...plan }, { at }) => ({
    ...{ ...plan, titleDigest: title.digest, openedAt: at },
    ...{ inspectors: inspectors.map((one) => newcomer(one)), visits: visits.map(planned) },
  }),
  // Nobody goes who has not said so: from then on the visits know of that one.
  declared: (state, { account }) => ({
    inspectors: withOne(state.inspectors, account, { isFree: true }),
    visits: told(state),
  }),
  steppedBack: (state, { account }) => without(state, account),
  // What was dropped before has no case of its own, and never gets one.
  published: ({ visits }) => ({
    isPublished: true,
    visits: visits.map((one) => (one.droppedOn === null ? one : { ...one, revision: 0 })),
  }),
  // Who went with an office that was taken over is gone already: the visits hear of it.
  inspectorLost: (state, { account }) =>
    state.inspectors.some((one) => one.account === account && !one.isGone)
      ? { inspectors: withOne(state.inspectors, account, { isLost: true }) }
      : { visits: told(state) },
  inspectorReplaced: (state, { account, by, declareBy }) => {
    const so = { ...state, ...without(state, account) };
    return by === null ? so : { ...so, inspectors: [...so.inspectors, newcomer(by, declareBy)] };
  },
  inspectorAdded: ({ inspectors }, { by, declareBy }) => ({ inspectors: [...inspectors, newcomer(by, declareBy)] }),
  leaderChanged: (state, { leader }) => ({
    ...{ leader, leaders: state.leaders + 1, visits: told(state) },
  }),
  visitAdded: ({ visits }, { reasons: _reasons, ...visit }) => ({ visits: [...visits, planned(visit)] }),
  visitMoved: ({ visits }, { visit, on }) => ({ visits: withVisit(visits, visit, (one) => ({ ...changed(one), on })) }),
  visitDropped: ({ visits }, { visit }, { at }) => ({
    visits: withVisit(visits, visit, (one) => dropped(one, legalDateOf(at))),
  }),
  // Whoever says something anew opens again what was settled.
  answered: ({ said, settled, visits }, { visit, item, account, answer, files }) => ({
    said: [
      ...said.filter((one) => !isAt(one, { visit, item }) || one.account !== account),
      { visit, item, account, answer, files },
    ],
    settled: settled.filter((one) => !isAt(one, { visit, item })),
    visits: withVisit(visits, visit, oneMore),
  }),
  answerSettled: ({ settled, visits }, { visit, item, answer }) => ({
    settled: [...settled.filter((one) => !isAt(one, { visit, item })), { visit, item, answer }],
    visits: withVisit(visits, visit, oneMore),
  }),
  talksExpired: () => ({ talks: [] }),
  talkRecorded: ({ talks }, _data, { seq }) => ({ talks: [...talks, seq] }),
  findingIssued: (state, { words, toMend, ...issued }, { at }) => ({
    findings: [
      ...state.findings,
      {
        ...{ ...issued, words: words.digest, toMend: toMend.digest },
        ...{
          leader: state.leader ?? '',
          changes: changesOf(state),
          inspectors: apartFrom(issued.office, state.inspectors),
          tookPart: state.inspectors.flatMap(({ account, isFree }) => (isFree ? [account] : [])),
        },
        issuedOn: legalDateOf(at),
      },
    ],
  }),
  // What stands is in its own record from here on.
  visitSettled: ({ visits, said, settled }, { visit, closedOn }) => {
    const here = said.filter((one) => one.visit === visit);
    const shownBy = [...new Set(here.flatMap(({ files }) => files))];
    return {
      visits: withVisit(visits, visit, (one) => ({ ...one, isSettled: true, closedOn, shownBy })),
      said: said.filter((one) => one.visit !== visit),
      settled: settled.filter((one) => one.visit !== visit),
    };
  },
  recordClosed: ({ visits }, { visit, clock }) => ({
    visits: withVisit(visits, visit, (one) => ({ ...one, settleBy: clock })),
  }),
  counted: (_state, { on }) => ({ countedOn: on }),
  reportSubmitted: (_state, report, { actor }) => ({
    ...{ report, returned: null },
    reportBy: actor.principal,
  }),
  reportReturned: ({ report }, { reasons }) => ({
    report: null,
    returned: report === null ? null : { ...report, reasons },
  }),
  reportAdopted: nothing,
  deciderNamed: (_state, { account, office }) => ({ decider: { account, office } }),
  // Nobody goes to whom nobody went yet, and who is there goes no further: each hears it, whatever it was told before.
  ended: ({ visits }, { as, served }, { at }) => ({
    end: { at, as, served },
    ...(as === 'called_off' && {
      visits: visits.map((one) =>
        one.isSettled || one.revision === 0 ? one : { ...changed(one), droppedOn: one.droppedOn ?? legalDateOf(at) },
      ),
    }),
  }),
  warned: nothing,
  overdue: nothing,
};

type Question = Pick<Said, 'visit' | 'item'>;
const isAt = (one: Question, { visit, item }: Question): boolean => one.visit === visit && one.item === item;

/** Those of the group who may act. */
export const freeIn = (all: readonly Member[]): readonly Inspector[] =>
  all.flatMap(({ account, office, isFree, isGone }) => (isFree && !isGone ? [{ account, office }] : []));

/** The same without those whose own office was taken over by one that is inspected. */
export const apartFrom = (inspected: OfficeId, all: readonly Member[]): readonly Inspector[] =>
  freeIn(all).filter(({ office }) => office !== inspected);

/** How often it has changed who is of the group, or leads it: each time it is one more. */
export const changesOf = ({ leaders, inspectors }: Pick<InspectionState, 'leaders' | 'inspectors'>): number =>
  inspectors.reduce((all, { isFree, isGone }) => all + 1 + (isGone ? 2 : Number(isFree)), leaders);

const newcomer = ({ account, office }: Inspector, declareBy?: string): Member => ({
  ...{ account, office, isFree: false, isGone: false },
  ...(declareBy !== undefined && { declareBy }),
});
const planned = (visit: PlannedVisit): Planned => ({
  ...visit,
  revision: 1,
  droppedOn: null,
  isSettled: false,
  closedOn: null,
  answers: 0,
  shownBy: [],
});
const oneMore = (visit: Planned): Planned => ({ ...visit, answers: visit.answers + 1 });
const changed = (visit: Planned): Planned => ({ ...visit, revision: visit.revision + 1 });
/** The visits of a plan that holds hear of what changes in the group. */
const told = ({ isPublished, visits }: InspectionState): readonly Planned[] =>
  isPublished ? visits.map(changed) : visits;
const dropped = (visit: Planned, on: LegalDate): Planned =>
  visit.droppedOn === null ? { ...changed(visit), droppedOn: on } : visit;

const withVisit = (visits: readonly Planned[], name: string, change: (one: Planned) => Planned): readonly Planned[] =>
  visits.map((one) => (one.visit === name ? change(one) : one));

// Who has left and came again stands there twice: the one that is there is meant.
const withOne = (all: readonly Member[], account: string, change: Partial<Member>): readonly Member[] =>
  all.map((one) => (one.account === account && !one.isGone ? { ...one, ...change } : one));

/** One less: the visits are told who goes. */
function without(state: InspectionState, account: string) {
  const { inspectors, leader } = state;
  return {
    inspectors: withOne(inspectors, account, { isGone: true }),
    leader: leader === account ? null : leader,
    visits: told(state),
  };
}
