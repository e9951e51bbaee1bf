import type { OfficeId } from '#libs/kernel';
import { defineKind } from '#libs/kind';
import { accept, dispute, noteDisputed, rule } from './answering.js';
import { tools } from './case.js';
import { findingCodes } from './codes.js';
import type { FindingCommands } from './commands.js';
import { nameDecider } from './deciding.js';
import type { FindingFacts } from './facts.js';
import { findingGrants } from './grants.js';
import { extend, nameExtender } from './extending.js';
import { noteReported, report, returnReport, verify, visitAgain, withdraw } from './mending.js';
import { onMoment } from './moments.js';
import { approve, noteMembers, noteSimilar, open } from './opening.js';
import { noteLeft, noteServed, receive } from './receiving.js';
import { everyRule, findingNeeds } from './rules.js';
import type { FindingDetail } from './standing.js';
import { initialFinding, type FindingState } from './state.js';
import { demandedSupervisions, detailOf, phaseOf, rowOf, warningsOf } from './views.js';

/**
 * The law of a finding (督导发现的问题): what an inspection found in the work of an office, which accepts or disputes it once, mends it,
 * and somebody else sees that it is mended; until then it is carried from quarter to quarter with its age. A part of an inspection.
 *
 * @see 政府督查工作条例 16-18 · 信访工作条例 38; verification, second visits and every other number are ours; docs/adr/0081
 */
export const findingKind = defineKind<FindingState, FindingCommands, FindingFacts, FindingDetail>({
  name: 'finding',
  prefix: '问',
  initial: initialFinding,
  grants: findingGrants,
  rules: findingNeeds,
  codes: findingCodes,
  tools,
  handlers: {
    ...{
      open,
      approve,
      noteSimilar,
      noteMembers,
      receive,
      noteServed,
      noteLeft,
      accept,
      dispute,
      noteDisputed,
      nameDecider,
      rule,
    },
    ...{ report, noteReported, returnReport, verify, visitAgain, nameExtender, extend, withdraw },
  },
  onMoment,
  // Whoever acts on the day after finds the day passed, and the right to dispute gone.
  settles: () => true,
  // The quarter is nobody's to keep, and the days to dispute are the office's right.
  owes: ({ rule: id }) => !nobodysToKeep.includes(id),
  presses: ({ owner }, { state: { terms } }) =>
    terms === null ? null : { addressee: owner as OfficeId, commissioner: terms.commissioner },
  standing: (dossier) => ({
    ...{ isOpen: dossier.state.end === null, phase: phaseOf(dossier) },
    detail: detailOf(dossier),
  }),
  row: rowOf,
  // What was found is a text of the inspection.
  subject: () => ({ title: null, place: null }),
  parts: {
    // The inspection ends before what it has found is mended.
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    // Its office sees what was found there, and nothing of the inspection.
    access: 'own',
    demanded: demandedSupervisions,
  },
  // Who was named for it rules alone.
  fallsTo: ({ state: { decider } }, { what }) => (what === 'rule' && decider !== null ? [decider] : null),
  warnings: warningsOf,
  // Nobody takes over to rule on, or to verify, what was found with them.
  isBarred: ({ terms, end }, office, from) =>
    end === null &&
    terms !== null &&
    (terms.office === office || (terms.office === from && terms.commissioner === office)),
  passesTo: ({ terms }, { from, to }, tree) =>
    from === terms?.commissioner ? (tree.superiorOf(to)?.id ?? null) : (terms?.commissioner ?? null),
  standsOn: ({ evidence }) => evidence,
  handedOver: (state, { from, to }) => {
    const moved = (office: OfficeId): OfficeId => (office === from ? to : office);
    const { terms, decider, extender } = state;
    return {
      ...state,
      decider: decider && { ...decider, office: moved(decider.office) },
      extender: extender && { ...extender, office: moved(extender.office) },
      terms: terms && {
        ...terms,
        ...{ office: moved(terms.office), commissioner: moved(terms.commissioner), group: moved(terms.group) },
        inspectors: terms.inspectors.map((one) => ({ ...one, office: moved(one.office) })),
      },
    };
  },
});

const nobodysToKeep = [...everyRule('quarter'), ...everyRule('dispute')];
