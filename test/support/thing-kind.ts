import { as, type CaseId } from '#libs/kernel';
import { defineKind, toolsOf, type PassMoment } from '#libs/kind';
import { grant, persons } from '#libs/office';
import { CaseInMemory, nationalTime, organisation, person } from './law.js';

/** A kind as small as the protocol allows: it collects causes, ends, and owes a part for each number it was told. */
interface State {
  readonly causes: readonly (string | null)[];
  readonly outcome: string | null;
  readonly owes: readonly string[];
}
type Commands = {
  add: { readonly cause: string | null };
  finish: object;
  owe: { readonly cause: string };
  passMoment: PassMoment;
};
type Facts = { added: Commands['add']; finished: object; owed: Commands['owe'] };

const anybody = persons(grant('any', 'officer'));
const tools = toolsOf<State, Facts>({
  kind: 'thing',
  evolutions: {
    added: ({ causes }, { cause }) => ({ causes: [...causes, cause], outcome: null }),
    finished: () => ({ outcome: 'done' }),
    owed: ({ owes }, { cause }) => ({ owes: [...owes, cause] }),
  },
});
const thing = defineKind<State, Commands, Facts, null>({
  name: 'thing',
  prefix: null,
  initial: { causes: [], outcome: null, owes: [] },
  grants: { 'thing.add': anybody, 'thing.finish': anybody, 'thing.owe': anybody, 'thing.passMoment': anybody },
  rules: { clocks: [], parameters: {}, hasLadder: false },
  tools,
  handlers: {
    add: { may: () => undefined, act: (_dossier, payload) => [tools.draft('added', payload)] },
    finish: { may: () => undefined, act: () => [tools.draft('finished', {})], endsCase: true },
    owe: { may: () => undefined, act: (_dossier, payload) => [tools.draft('owed', payload)] },
  },
  onMoment: () => [],
  settles: () => false,
  owes: () => true,
  standing: ({ state: { outcome } }) => ({ isOpen: outcome === null, phase: outcome ?? 'open', detail: null }),
  row: () => ({ ended_at: null }),
  subject: () => ({ title: null, place: null }),
  parts: {
    self: ({ causes, outcome }) => ({ causes, isNecessary: true, outcome }),
    demanded: ({ state: { owes } }) =>
      owes.map((cause) => ({
        kind: 'thing',
        name: 'a',
        cause,
        open: { type: 'add', payload: { cause } },
        consequence: 'x',
      })),
  },
});

export const officer = person('dept-transport', 'officer');
export const partId = as<CaseId>('00000000-0000-4000-8000-000000000001');
export const parentRef = {
  kind: 'thing',
  caseId: as<CaseId>('00000000-0000-4000-8000-000000000003'),
  name: 'a',
  through: [],
};

export const aCase = (parent: typeof parentRef | null = null) =>
  new CaseInMemory(thing, { ...nationalTime('petition'), ...organisation() }, parent);
