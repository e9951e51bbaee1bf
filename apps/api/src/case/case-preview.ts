import type { CommandContract, Preview } from '#libs/contracts';
import type { ForeseenClock, ForeseenDuty, Foresight } from '#libs/docket';
import { as, isDomainError, type CaseId, type Clock } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import type { AskedCommand } from './case-commands.js';
import { CaseParts } from './case-parts.js';
import { visibleHead } from './visible-head.js';

/** A command that somebody thinks of giving, as far as it is filled in. */
export interface AskedPreview {
  readonly kind: string;
  readonly caseId: string;
  readonly command: string;
  readonly contracts: Readonly<Record<string, CommandContract>>;
  readonly body: Readonly<Record<string, unknown>>;
}

type Given = Pick<AskedCommand, 'command' | 'caseId' | 'body' | 'key'>;

// Whoever has seen this version has seen none; the preview is always of the case as it is.
const anyVersion = 1;
// What follows from a command never depends on what a text says.
const someText = '—';

const nothing: Preview = {
  state: 'incomplete',
  refusal: null,
  phase: null,
  clocks: [],
  duties: { opened: [], closed: [] },
};

/** Says what would follow from a command (后果预演), for whoever may see the case. Nothing is written. */
@Injectable()
export class CasePreview {
  constructor(
    private readonly platform: Platform,
    private readonly parts: CaseParts,
  ) {}

  /** @param check what is held against other cases before the door is asked, as for the command itself */
  async of(caller: Caller, asked: AskedPreview, check?: (given: Given) => Promise<void>): Promise<Preview> {
    const { database, docket } = this.platform;
    const caseId = as<CaseId>(asked.caseId);
    await visibleHead(this.platform, caller, caseId, asked.kind);
    const payload = payloadOf(asked);
    if (payload === null) return nothing;
    try {
      await check?.({ command: asked.command, caseId, body: payload, key: '' });
      const command = { type: asked.command, payload };
      return answerOf(await docket.foresee({ caseId, actor: caller.actor, database, command }));
    } catch (error) {
      if (!isDomainError(error) || error.kind === 'unavailable') throw error;
      return { ...nothing, state: 'refused', refusal: this.parts.refusalOf(error, caller) };
    }
  }
}

/** The payload with placeholders for its texts; null as long as something is missing or not in its form. */
function payloadOf({ command, contracts, body }: AskedPreview): Record<string, unknown> | null {
  const contract = contracts[command];
  if (contract === undefined) return null;
  const texts = Object.fromEntries(contract.texts.map((name) => [name, someText]));
  const parsed = contract.body.safeParse({ ...body, ...texts, seenVersion: anyVersion });
  if (!parsed.success) return null;
  const { seenVersion: _seenVersion, ...fields } = parsed.data as Record<string, unknown>;
  const refs = contract.texts.map((name) => [name, { digest: '', chars: someText.length }] as const);
  return { ...fields, ...Object.fromEntries<object>(refs), ...contract.fixed };
}

function answerOf({ phase, clocks, opened, closed }: Foresight): Preview {
  const dutyOf = ({ what, office, capacity, clock, legalDueOn }: ForeseenDuty) => ({
    what,
    office,
    capacity,
    clock,
    legalDueOn,
  });
  return {
    state: 'foreseen',
    refusal: null,
    phase,
    clocks: clocks.map(clockOf),
    duties: { opened: opened.map(dutyOf), closed: closed.map(dutyOf) },
  };
}

function clockOf({ before, after, isConditional }: ForeseenClock): Preview['clocks'][number] {
  const change = changeOf(before, after);
  const runs = change === 'opened' || change === 'moved' || change === 'breached';
  const { id, rule, owner, legalDueOn, provisional, extension, limit } = after;
  return {
    id,
    rule,
    owner,
    change,
    was: before?.legalDueOn ?? null,
    becomes: runs ? legalDueOn : null,
    legalDueOn,
    provisional,
    extension,
    limit: limit.kind === 'period' ? { unit: limit.unit, length: limit.length } : null,
    isConditional,
  };
}

function changeOf(before: Clock | null, after: Clock): Preview['clocks'][number]['change'] {
  if (after.metAt !== null) return after.breachedAt === null ? 'met' : 'met_late';
  if (after.endedAs !== null) return after.endedAs;
  if (before === null) return 'opened';
  return after.breachedAt !== before.breachedAt ? 'breached' : 'moved';
}
