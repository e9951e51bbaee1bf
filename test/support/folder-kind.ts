import { readFileSync } from 'node:fs';
import { as, Capacity, type OfficeId } from '#libs/kernel';
import { defineKind, toolsOf, type Effects, type KindParts, type PassMoment } from '#libs/kind';
import { courseOnly, grant, persons } from '#libs/office';

/** A kind whose cases lie in one another: it begins for an office, sees another one, and ends. */
export type FolderCommands = {
  begin: { readonly office: string; readonly cause: string };
  show: { readonly office: string; readonly account?: string };
  hide: { readonly office: string; readonly account?: string };
  end: Record<never, never>;
  passMoment: PassMoment;
};

interface FolderState {
  readonly causes: readonly string[];
  readonly isEnded: boolean;
}

type FolderFacts = {
  begun: FolderCommands['begin'];
  shown: FolderCommands['show'];
  hidden: FolderCommands['hide'];
  ended: Record<never, never>;
};

const anybody = persons(grant('any', ...Object.values(Capacity)));
const evolutions = {
  begun: ({ causes }: FolderState, { cause }: FolderCommands['begin']) => ({
    causes: [...causes, cause],
    isEnded: false,
  }),
  shown: () => ({}),
  hidden: () => ({}),
  ended: () => ({ isEnded: true }),
};

/** A pack under which such a case begins; it takes nothing from it. */
export const folderPack = (name: string) => ({
  kind: 'rules' as const,
  name: `${name}.CN`,
  content: JSON.stringify({
    ...(JSON.parse(readFileSync('libs/rules/packs/supervision.CN.json', 'utf8')) as object),
    procedure: name,
  }),
});

type Shown = FolderCommands['show'];

const access = (change: 'grant' | 'end', { office, account }: Shown): Effects => ({
  access: [{ change, office: as<OfficeId>(office), ...(account === undefined ? {} : { account }), reason: 'handler' }],
});

/** @param stands how the access to a part stands to that of its parent; `room`: with it, and it tells the parent nothing */
export function folderKind(name: string, stands: NonNullable<KindParts<FolderState>['access']> | 'room') {
  const tools = toolsOf<FolderState, FolderFacts>({ kind: name, evolutions });
  const free = (): void => undefined;
  return defineKind<FolderState, FolderCommands, FolderFacts, null>({
    name,
    prefix: null,
    table: 'folder',
    initial: { causes: [], isEnded: false },
    grants: {
      [`${name}.begin`]: { ...anybody, course: true },
      [`${name}.show`]: anybody,
      [`${name}.hide`]: anybody,
      [`${name}.end`]: anybody,
      [`${name}.passMoment`]: courseOnly,
    },
    rules: { clocks: [], parameters: {}, hasLadder: false },
    tools,
    handlers: {
      begin: { may: free, act: (_dossier, payload) => [tools.draft('begun', payload, access('grant', payload))] },
      show: { may: free, act: (_dossier, payload) => [tools.draft('shown', payload, access('grant', payload))] },
      hide: { may: free, act: (_dossier, payload) => [tools.draft('hidden', payload, access('end', payload))] },
      end: { may: free, act: () => [tools.draft('ended', {})], endsCase: true },
    },
    onMoment: () => [],
    settles: () => false,
    owes: () => true,
    standing: ({ state }) => ({ isOpen: !state.isEnded, phase: state.isEnded ? 'ended' : 'open', detail: null }),
    row: () => ({ ended_at: null }),
    subject: () => ({ title: null, place: null }),
    parts:
      stands === 'room'
        ? { access: 'withParent' }
        : {
            access: stands,
            self: ({ causes, isEnded }) => ({ causes, isNecessary: true, outcome: isEnded ? 'ended' : null }),
          },
  });
}
