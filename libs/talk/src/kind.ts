import { defineKind, endClocks, runningOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { tools, type TalkDossier } from './case.js';
import { talkCodes } from './codes.js';
import type { TalkCommands } from './commands.js';
import type { TalkFacts } from './facts.js';
import { talkGrants } from './grants.js';
import { call, callOff, close, open, say } from './handlers.js';
import { callRule, talkNeeds } from './rules.js';
import { initialTalk, type TalkState } from './state.js';

/** So long after what was said last it is over by itself; the day to which that side was called is only told of. */
function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  dossier: TalkDossier,
  _context: MomentContext,
) {
  if (warning !== null) {
    return [tools.draft('warned', warnedOf({ clock, rule }, warning), { clocks: changes, dueAt })];
  }
  const clocks = [...changes, ...endClocks([clock], 'fired')];
  if (rule.id === callRule) return [tools.draft('callPassed', { clock: clock.id, rule: rule.id }, { clocks, dueAt })];
  const called = endClocks(runningOf(dossier, callRule), 'cancelled');
  clocks.push(...called);
  return [tools.draft('lapsed', { clock: clock.id, rule: rule.id }, { clocks, dueAt })];
}

/**
 * The law of a separate talk (单独会谈): a room of a mediation, named by the party that is heard there, for the accounts of those
 * who mediate. It tells the mediation nothing, not that it is there; what leaves it is said again there, because its author says so.
 *
 * @see docs/adr/0055, 0067
 */
export const talkKind = defineKind<TalkState, TalkCommands, TalkFacts, null>({
  name: 'talk',
  // Numbered after the mediation, by the name of the party.
  prefix: null,
  initial: initialTalk,
  grants: talkGrants,
  rules: talkNeeds,
  codes: talkCodes,
  tools,
  handlers: { open, call, callOff, say, close },
  recordsFor: ['say'],
  onMoment,
  settles: () => false,
  // Nobody owes that somebody goes on talking, but whoever was called is heard.
  owes: ({ rule }) => rule === callRule,
  presses: () => null,
  standing: ({ state: { end } }) => ({
    ...{ isOpen: end === null, detail: null },
    phase: end === null ? 'open' : 'ended',
  }),
  row: ({ parent, state: { office, party, openedAt, said, end } }) => ({
    ...{ parent_id: parent?.caseId ?? null, office_id: office, party, opened_at: openedAt, said },
    ...{ ended_at: end?.at ?? null, ended_as: end?.as ?? null },
  }),
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  parts: { access: 'withParent' },
  handedOver: (state, { from, to }) =>
    state.office === from ? { ...state, office: to, movedFrom: state.movedFrom ?? from } : state,
});
