import { defineKind } from '#libs/kind';
import type { OfficeId } from '#libs/kernel';
import { tools } from './case.js';
import { addVisit, callOff, dropVisit, moveVisit } from './plan-changes.js';
import { answer, citedIn, settleAnswer } from './answers.js';
import { inspectionCodes } from './codes.js';
import type { InspectionCommands } from './commands.js';
import { nameDecider } from './deciding.js';
import { thenCounts } from './counting.js';
import { warningsOf } from './day-off.js';
import type { InspectionDraft, InspectionFacts, Served } from './facts.js';
import { inspectionGrants } from './grants.js';
import { fallsTo } from './holders.js';
import { addInspector, changeLeader, declare, replaceInspector } from './group.js';
import { noteLost, takenWithOffice, thenEnough, thenFound } from './losing.js';
import { forgets, onMoment } from './moments.js';
import { thenDeclares, thenSettles } from './owing.js';
import { open, publish } from './planning.js';
import { adoptReport, returnReport, submitReport } from './reporting.js';
import { inspectionNeeds, inspectionRules } from './rules.js';
import { initialInspection, type InspectionState, type Member } from './state.js';
import { seenAnew } from './sight.js';
import { toDraw } from './sample.js';
import { drawSample, freezeSample } from './sampling.js';
import { takeHistory } from './taking.js';
import type { InspectionDetail } from './standing.js';
import { demandedParts, phaseOf, rowOf, selfOf } from './views.js';
import { issueFinding, recordTalk, settleVisit } from './tour-work.js';

/**
 * The law of a tour of inspection (督导): one group, in one period of a cadence, with a plan that nobody widens by the way, visits, findings
 * and a report. It counts for its group once all that was planned is done and what was found is issued. What is inspected is how offices
 * did their work; whoever is inspected sees the visit and the finding that are about it, and never the tour.
 *
 * @see 信访工作条例 38; 政府督查工作条例 5, 8, 15 to 18; every number is ours; docs/adr/0080
 */
export const inspectionKind = defineKind<InspectionState, InspectionCommands, InspectionFacts, InspectionDetail>({
  name: 'inspection',
  prefix: '巡',
  // Two tours that an office knows of would tell it of one between them that nobody has announced.
  isScattered: true,
  initial: initialInspection,
  grants: inspectionGrants,
  rules: inspectionNeeds,
  codes: inspectionCodes,
  tools,
  // Its hash is the seed of what is drawn: nobody guesses it.
  salted: ['freezeSample'],
  attests: ({ type, data }) => (type === 'historyTaken' ? [data as InspectionFacts['historyTaken']] : []),
  handlers: {
    ...{
      open,
      declare,
      publish,
      replaceInspector,
      addInspector,
      changeLeader,
      addVisit,
      dropVisit,
      moveVisit,
      callOff,
      noteLost,
    },
    ...{ freezeSample, drawSample, takeHistory },
    ...{ answer, settleAnswer, recordTalk, issueFinding, settleVisit, submitReport, returnReport, adoptReport },
    nameDecider,
  },
  onMoment,
  forgets,
  warnings: warningsOf,
  // Whatever shows a no, or a finding, is there as long as these are.
  cites: citedIn,
  // Several of the group answer beside each other, each for oneself.
  undisturbed: ['answer', 'recordTalk'],
  saidBeside: ['answered', 'talkRecorded'],
  settles: () => true,
  // What is kept is nobody’s to do.
  owes: ({ rule }) => rule !== inspectionRules.keep,
  // Whoever commissioned it sees that its report is late.
  presses: () => null,
  fallsTo,
  standing: ({ state }) => ({
    // What was said in talks outlives it for some time.
    isOpen: state.end === null || state.talks.length > 0,
    ...{ phase: phaseOf(state), detail: { draw: toDraw(state) } },
  }),
  row: rowOf,
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  parts: {
    self: selfOf,
    access: 'own',
    demanded: demandedParts,
    // Once a visit says that nobody goes there, the plan may be done.
    followed: (drafts, dossier, context) => {
      const told = seenAnew(dossier, drafts as unknown as readonly InspectionDraft[], context);
      return thenCounts(dossier, thenSettles(dossier, told, context), context);
    },
  },
  // An office that is to be visited takes it over from nobody. Who commissioned it is followed by whoever stands above that office, and who
  // has lent somebody by whoever commissioned it: those are of the group no more.
  passesTo: ({ commissioner }, { from, to }, tree) =>
    from === commissioner ? (tree.superiorOf(to)?.id ?? null) : commissioner,
  isBarred: ({ visits, end, commissioner, group }, office, from) => {
    const ahead = visits.filter((one) => end === null && one.droppedOn === null && !one.isSettled);
    const isOwn = office === commissioner || office === group;
    // Nor does whoever commissions it, or makes it, take over what is visited: the visit is dropped first.
    return ahead.some((one) => one.office === office || (isOwn && one.office === from));
  },
  // Who goes with that office owes no word any more, and is to be replaced by nobody.
  afterHanding: (dossier, before, context) => {
    const gone = takenWithOffice(dossier, before, context);
    const found = thenFound(dossier, thenDeclares(dossier, gone, context), context);
    return thenEnough(dossier, found, context);
  },
  handedOver: (state, { from, to }) => {
    const moved = <T extends { readonly office: OfficeId }>(all: readonly T[]): readonly T[] =>
      all.map((one) => (one.office === from ? { ...one, office: to } : one));
    const isLeft = (one: Member): boolean =>
      one.office === from && to === state.commissioner && from !== state.commissioner;
    const gone = state.inspectors.filter(isLeft).map(({ account }) => account);
    return {
      ...state,
      commissioner: state.commissioner === from ? to : state.commissioner,
      group: state.group === from ? to : state.group,
      leader: state.leader !== null && gone.includes(state.leader) ? null : state.leader,
      inspectors: moved(state.inspectors.map((one) => (isLeft(one) ? { ...one, isGone: true } : one))),
      visits: moved(state.visits),
      findings: moved(state.findings.map((one) => ({ ...one, inspectors: moved(one.inspectors) }))),
      end: state.end === null ? null : { ...state.end, served: summed(moved(state.end.served)) },
      decider: state.decider === null ? null : (moved([state.decider])[0] ?? null),
    };
  },
});

/** One row for each office. */
const summed = (all: readonly Served[]): readonly Served[] =>
  [...new Set(all.map(({ office }) => office))].map((office) => {
    const own = all.filter((one) => one.office === office);
    return { office, findings: own.reduce((sum, { findings }) => sum + findings, 0) };
  });
