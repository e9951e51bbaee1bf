import { defineKind, endClocks, examplesOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { tools, type TalkDossier } from './case.js';
import { talkCodes } from './codes.js';
import type { TalkCommands } from './commands.js';
import { talkExamples } from './examples.js';
import type { TalkFacts } from './facts.js';
import { talkGrants } from './grants.js';
import { close, open, say } from './handlers.js';
import { talkNeeds } from './rules.js';
import { initialTalk, type TalkState } from './state.js';

/** So long after what was said last it is over by itself. */
function onMoment({ clock, rule, changes, dueAt }: PassedMoment, _dossier: TalkDossier, _context: MomentContext) {
  const clocks = [...changes, ...endClocks([clock], 'fired')];
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
  table: 'talk',
  initial: initialTalk,
  grants: talkGrants,
  rules: talkNeeds,
  examples: examplesOf(talkExamples),
  codes: talkCodes,
  tools,
  handlers: { open, say, close },
  recordsFor: ['say'],
  onMoment,
  settles: () => false,
  // Nobody owes that somebody goes on talking.
  owes: () => false,
  presses: () => null,
  standing: ({ state: { end } }) => ({
    ...{ isOpen: end === null, detail: null },
    phase: end === null ? 'open' : 'ended',
  }),
  row: ({ parent, state: { office, party, openedAt, said, end } }) => ({
    ...{ parent_id: parent?.caseId ?? null, office_id: office, party, opened_at: openedAt, said },
    ended_as: end?.as ?? null,
  }),
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  parts: { access: 'withParent' },
  handedOver: (state, { from, to }) => (state.office === from ? { ...state, office: to } : state),
});
