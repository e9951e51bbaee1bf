import { readFileSync } from 'node:fs';
import { as, Capacity, DomainError, type Dossier, type OfficeId } from '#libs/kernel';
import { defineKind, meet, nothing, toolsOf, type PassMoment } from '#libs/kind';
import { courseOnly, grant, persons, type PermissionTable } from '#libs/office';

/**
 * A third, tiny kind: what adding one takes beside a table and a sequence. It counts, owes an answer within the 15 days
 * of XF-07 from the first count, and ends.
 */
export type TallyCommands = {
  count: { readonly by: number };
  end: Record<never, never>;
  passMoment: PassMoment;
};

interface TallyState {
  readonly total: number;
  readonly isEnded: boolean;
}

type TallyFacts = {
  counted: { readonly by: number };
  ended: { readonly total: number };
  warned: PassMoment;
  breached: PassMoment;
};

const office = as<OfficeId>('bureau');
const anybody = persons(grant('any', ...Object.values(Capacity)));
const grants = {
  'tally.count': anybody,
  'tally.end': anybody,
  'tally.passMoment': courseOnly,
} as const satisfies PermissionTable;

const tools = toolsOf<TallyState, TallyFacts>({
  kind: 'tally',
  evolutions: {
    counted: ({ total }, { by }) => ({ total: total + by }),
    ended: () => ({ isEnded: true }),
    warned: nothing,
    breached: nothing,
  },
});

function requireRunning({ state }: Dossier<TallyState>): void {
  if (state.isEnded) throw new DomainError('conflict', 'tally.ended', 'the tally has ended');
}

/** The kind as the registry takes it. */
export const tallyKind = defineKind<TallyState, TallyCommands, TallyFacts, { total: number }>({
  name: 'tally',
  prefix: '计',
  initial: { total: 0, isEnded: false },
  grants,
  rules: { clocks: ['XF-07'], parameters: {}, hasLadder: false },
  tools,
  handlers: {
    count: {
      may: requireRunning,
      act: (dossier, { by }, context) => {
        if (by < 1) throw new DomainError('invalid', 'tally.not_positive', 'a count is at least one');
        if (dossier.version > 0) return [tools.draft('counted', { by })];
        const limit = { rule: 'XF-07', owner: office, startedBy: 'counted', startOn: context.today } as const;
        const access = [{ change: 'grant', office, reason: 'handler' }] as const;
        const owed = tools.start(dossier, context, { ...limit, what: 'end' });
        const parties = [{ change: 'join', party: 'p1', role: 'applicant', nature: 'person', digest: null }] as const;
        return [tools.draft('counted', { by }, owed, { access, parties })];
      },
    },
    end: {
      may: requireRunning,
      act: ({ state, clocks }) => [tools.draft('ended', { total: state.total }, { clocks: meet(clocks) })],
    },
  },
  onMoment: ({ moment: { clock, name }, means, changes, dueAt }) => [
    tools.draft(means === 'breach' ? 'breached' : 'warned', { clock, moment: name }, { clocks: changes, dueAt }),
  ],
  settles: () => false,
  owes: () => true,
  standing: ({ state }) => ({
    isOpen: !state.isEnded,
    phase: state.isEnded ? 'ended' : 'counting',
    detail: { total: state.total },
  }),
  row: ({ state, clocks }) => ({
    ended_at: null,
    total: state.total,
    late: clocks.some((clock) => clock.breachedAt !== null),
  }),
  subject: () => ({ title: null, place: null }),
});

/** Its rule pack: that of petitions under its name, for it owes by one of their rules. */
export const tallyPack = {
  kind: 'rules',
  name: 'tally.CN',
  content: JSON.stringify({
    ...(JSON.parse(readFileSync('libs/rules/packs/petition.CN.json', 'utf8')) as object),
    procedure: 'tally',
  }),
} as const;
