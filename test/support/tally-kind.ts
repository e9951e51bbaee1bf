import { readFileSync } from 'node:fs';
import { DomainError, type DoorContext, type Dossier, type Fact, type FactDraft, type Kind } from '#libs/kernel';
import { as, type OfficeId } from '#libs/kernel';
import { nextClockNumber, openClock, passMoment, type TimeContext } from '#libs/rules';

/**
 * A third, tiny kind: what adding one takes beside a table and a sequence. It counts, owes an answer within the 15 days
 * of XF-07 from the first count, and ends.
 */
export type TallyCommands = {
  count: { readonly by: number };
  end: Record<never, never>;
  passMoment: { readonly clock: string; readonly moment: string };
};

interface TallyState {
  readonly total: number;
  readonly isEnded: boolean;
}

type TallyContext = DoorContext & TimeContext;
type TallyDossier = Dossier<TallyState>;

const office = as<OfficeId>('bureau');

function count(dossier: TallyDossier, { by }: TallyCommands['count'], context: TallyContext): FactDraft[] {
  if (by < 1) throw new DomainError('invalid', 'tally.not_positive', 'a count is at least one');
  if (dossier.state.isEnded) throw new DomainError('conflict', 'tally.ended', 'the tally has ended');
  const first: FactDraft = { type: 'counted', shape: 1, data: { by } };
  if (dossier.version > 0) return [first];
  const clock = openClock(context, {
    rule: 'XF-07',
    n: nextClockNumber(dossier.clocks, 'XF-07'),
    owner: office,
    claim: null,
    startedBy: 'counted',
    startOn: context.today,
  });
  const duty = { id: 'end/1', clock: clock.id, claim: null, office, capacity: null, what: 'end' };
  return [
    {
      ...first,
      clocks: [{ change: 'open', clock }],
      duties: [{ change: 'open', duty }],
      access: [{ change: 'grant', office, reason: 'handler' }],
    },
  ];
}

/** The kind as the registry takes it. */
export const tallyKind: Kind<TallyState, TallyCommands, { total: number }, TallyContext> = {
  name: 'tally',
  numberPrefix: '计',
  table: 'tally',
  initial: { total: 0, isEnded: false },
  decide: {
    count,
    end: (dossier) => [
      {
        type: 'ended',
        shape: 1,
        data: { total: dossier.state.total },
        clocks: dossier.clocks.map(({ id }) => ({ change: 'meet', id })),
      },
    ],
    passMoment: (dossier, payload, context) => {
      const passed = passMoment(context, dossier.clocks, payload, context.at);
      if (passed === null) return [];
      const type = passed.means === 'breach' ? 'breached' : 'warned';
      return [{ type, shape: 1, data: payload, clocks: passed.changes, dueAt: passed.dueAt }];
    },
  },
  evolve: (state, fact: Fact) => {
    switch (fact.type) {
      case 'counted':
        return { ...state, total: state.total + (fact.data as { by: number }).by };
      case 'ended':
        return { ...state, isEnded: true };
      case 'warned':
      case 'breached':
        return state;
      default:
        throw new Error(`tally: unknown fact ${fact.type}`);
    }
  },
  allowed: (dossier) => {
    const ended = dossier.state.isEnded ? ({ kind: 'conflict', code: 'tally.ended', details: {} } as const) : null;
    return { count: ended, end: ended, passMoment: null };
  },
  standing: ({ state }) => ({
    isOpen: !state.isEnded,
    phase: state.isEnded ? 'ended' : 'counting',
    detail: { total: state.total },
  }),
  row: ({ state, clocks }) => ({ total: state.total, late: clocks.some((clock) => clock.breachedAt !== null) }),
};

/** Its rule pack: that of petitions under its name, for it owes by one of their rules. */
export const tallyPack = {
  kind: 'rules',
  name: 'tally.CN',
  content: JSON.stringify({
    ...(JSON.parse(readFileSync('libs/rules/packs/petition.CN.json', 'utf8')) as object),
    procedure: 'tally',
  }),
} as const;
