import { defineKind, nothing, toolsOf, type PassMoment } from '#libs/kind';
import { grant, persons } from '#libs/office';
import { CaseInMemory, nationalTime, organisation } from './law.js';

const tools = toolsOf<object, { begun: object }>({ kind: 'still', evolutions: { begun: nothing } });

/** A kind that does nothing of its own: what every kind has is looked at on it. */
const still = defineKind<object, { passMoment: PassMoment }, { begun: object }, null>({
  ...{ name: 'still', prefix: null, initial: {}, tools, handlers: {} },
  grants: { 'still.passMoment': persons(grant('any', 'officer')) },
  rules: { clocks: [], parameters: {}, hasLadder: false },
  onMoment: () => [],
  settles: () => false,
  owes: () => true,
  standing: () => ({ isOpen: true, phase: 'open', detail: null }),
  row: () => ({ ended_at: null }),
  subject: () => ({ title: null, place: null }),
});

/** A case of it without a fact. */
export const aStillCase = () => new CaseInMemory(still, { ...nationalTime('petition'), ...organisation() });
