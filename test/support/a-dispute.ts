import { as, type Actor, type CaseId, type Dossier, type Instant, type KnownParty, type LegalDate } from '#libs/kernel';
import type { OfficeId } from '#libs/kernel';
import { defineKind, emptyState, factOf, fold, mayActFor, mayNot, nothing, toolsOf } from '#libs/kind';
import type { KindContext, KindDefinition, PartyCommands } from '#libs/kind';

type Facts = { opened: { readonly n: number } };
export type DisputeCommands = PartyCommands & { open: { readonly n: number }; passMoment: never };

const tools = toolsOf<object, Facts>({ kind: 'dispute', evolutions: { opened: nothing } });
/** Whether nobody may change its parties now. */
export const closed = { isClosed: false };

/** A kind of two sides, which names the first of them itself. */
export const definition: KindDefinition<object, DisputeCommands, Facts, null> = {
  ...{ name: 'dispute', prefix: '争', initial: {}, grants: {}, tools },
  rules: { clocks: [], parameters: {}, hasLadder: false },
  handlers: {
    open: {
      may: () => undefined,
      act: (_dossier, { n }) => {
        const joins = { change: 'join', nature: 'person' } as const;
        const parties = [
          { ...joins, party: 'p1', role: 'applicant', digest: 'd1' },
          { ...joins, party: 'a1', role: 'accused', digest: 'd9' },
        ] as const;
        return [tools.draft('opened', { n }, { parties })];
      },
    },
  },
  onMoment: () => [],
  settles: () => false,
  owes: () => true,
  standing: () => ({ isOpen: true, phase: 'open', detail: null }),
  row: () => ({ ended_at: null }),
  subject: () => ({ title: null, place: null }),
  parties: {
    roles: { applicant: { least: 1 }, respondent: { most: 1 }, representative: {}, third: { leavesByStatement: true } },
    may: () => {
      if (closed.isClosed) throw new Error('closed');
    },
  },
};
export const kind = defineKind(definition);

const at = as<Instant>('2026-08-10T01:00:00.000Z');
export const today = as<LegalDate>('2026-08-10');
const actor: Actor = { kind: 'person', principal: 'x', office: as<OfficeId>('bureau'), capacity: 'officer' };
export const context = { at, today, recordedAt: at, actor } as unknown as KindContext;
export const ref = { digest: '0'.repeat(32), chars: 3 };

/** A dispute in memory. */
export class Dispute {
  dossier: Dossier<object>;

  constructor() {
    const place = { id: as<CaseId>('00000000-0000-4000-8000-000000000001'), kind: 'dispute', version: 0, number: '1' };
    this.dossier = { ...emptyState(kind), ...place, isDrill: false, jurisdiction: 'CN' };
    this.act('open', { n: 1 });
  }

  act<K extends keyof DisputeCommands>(command: K, payload: DisputeCommands[K]): this {
    for (const draft of kind.decide[command](this.dossier, payload, context)) {
      this.dossier = fold(kind, this.dossier, factOf(draft, this.dossier, context));
    }
    return this;
  }

  joined(party: string, more: Partial<PartyCommands['addParty']> = {}): this {
    const identity = { party, digest: `d-${party}` };
    return this.act('addParty', { identity, role: 'respondent', nature: 'person', capacity: 'full', ...more });
  }

  mandate(by: string, of: string, more: Partial<PartyCommands['giveMandate']> = {}): this {
    const usual = { as: 'agent', scope: ['speak', 'receive'], from: null, until: null } as const;
    return this.act('giveMandate', { by, of, ...usual, attachment: null, shown: ref, ...more });
  }

  code<K extends keyof DisputeCommands>(command: K, payload: DisputeCommands[K]): string {
    try {
      this.act(command, payload);
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
    return 'taken';
  }

  one(party: string): KnownParty {
    const found = this.dossier.parties.find((each) => each.party === party);
    if (found === undefined) throw new Error(`no ${party}`);
    return found;
  }

  may(by: string, of: string) {
    return !mayNot(mayActFor(this.dossier.parties, { by, of, scope: 'speak', on: today }));
  }
}
