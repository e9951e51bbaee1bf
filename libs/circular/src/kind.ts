import type { OfficeId } from '#libs/kernel';
import { defineKind, remindsOrIsLate } from '#libs/kind';
import { tools } from './case.js';
import { circularCodes } from './codes.js';
import type { CircularCommands } from './commands.js';
import type { CircularFacts } from './facts.js';
import { circularGrants } from './grants.js';
import { answer, decline, issue, lay, open, receive, withdraw } from './issuing.js';
import { circularNeeds } from './rules.js';
import { initialCircular, type CircularState } from './state.js';
import { phaseOf, rowOf } from './views.js';

/**
 * The law of circulars (通报), of reports on a quarter (情况报告) and of proposals on policy (完善政策建议): what inspections have found is
 * told to other offices, and how a quarter went, or what is to change in a policy, to the committee or the government. It is of offices,
 * never of persons, and a person decides what it says, to whom, and whether any of them is named.
 *
 * @see 信访工作条例 38(2), 39(3), 40(2), 40(4); 政府督查工作条例 21(1); the procedure and every number are ours; docs/adr/0084
 */
export const circularKind = defineKind<CircularState, CircularCommands, CircularFacts, null>({
  name: 'circular',
  prefix: '通',
  initial: initialCircular,
  grants: circularGrants,
  rules: circularNeeds,
  codes: circularCodes,
  tools,
  handlers: { open, lay, decline, issue, receive, answer, withdraw },
  onMoment: (moment, _dossier, context) => remindsOrIsLate(tools.draft, moment, context),
  // Many receive one beside each other.
  undisturbed: ['receive', 'answer'],
  settles: () => true,
  owes: () => true,
  presses: () => null,
  standing: ({ state }) => ({ isOpen: state.end === null, phase: phaseOf(state), detail: null }),
  row: rowOf,
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  handedOver: (state, { from, to }) => {
    const moved = (one: OfficeId): OfficeId => (one === from ? to : one);
    return {
      ...state,
      office: state.office === null ? null : moved(state.office),
      named: state.named.map(moved),
      addressees: state.addressees.map((one) => ({ ...one, office: moved(one.office) })),
    };
  },
});
