import type { KindName, Preview } from '#libs/contracts';
import type { ForeseenClock, ForeseenDuty, Foresight } from '#libs/docket';
import { isDomainError, type Clock } from '#libs/kernel';
import { metAs } from '#libs/rules';
import { contracts } from '../contracts.js';
import { refusalText } from '../http/naming.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { payloadOf } from './foreseen-payload.js';
import { namingPeople } from './named-refusal.js';
import { toldRefusal } from './told-refusal.js';
import { visibleHead } from './visible-head.js';

/** A command that somebody thinks of giving, as far as it is filled in. */
export interface AskedPreview {
  readonly caseId: string;
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const nothing: Preview = {
  state: 'incomplete',
  refusal: null,
  warnings: [],
  phase: null,
  clocks: [],
  duties: { opened: [], closed: [] },
};

/** Says what would follow from a command (后果预演), for whoever may see the case. Nothing is written. */
export async function previewOf(
  platform: Platform,
  kind: KindName,
  caller: Caller,
  asked: AskedPreview,
): Promise<Preview> {
  const { database, docket } = platform;
  const { id: caseId } = await visibleHead(platform, caller, asked.caseId, kind);
  const payload = payloadOf(contracts[kind].commands[asked.command], asked.body);
  if (payload === null) return nothing;
  try {
    const given = { command: asked.command, caseId, body: payload, key: '' };
    await ownOf(kind).check?.(platform, caller, given);
    const fields = await ownOf(kind).fields?.(platform, caller, given);
    const known = await ownOf(kind).known?.(platform, caller, given);
    const { recordedFor } = asked.body;
    const command = {
      ...{ type: asked.command, payload: { ...payload, ...fields, ...known } },
      ...(typeof recordedFor === 'string' && { recordedFor }),
    };
    const foresight = await docket.foresee({ caseId, actor: caller.actor, database, command });
    const warned = foresight.warnings.map((one) => refusalText(one, caller.language, platform.offices));
    return answerOf(foresight, warned);
  } catch (error) {
    if (!isDomainError(error) || error.kind === 'unavailable') throw error;
    const refusal = await namingPeople(platform, caller, caseId, error);
    return { ...nothing, state: 'refused', refusal: toldRefusal(platform, refusal, caller) };
  }
}

function answerOf({ phase, clocks, opened, closed }: Foresight, warnings: string[]): Preview {
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
    warnings,
    phase,
    clocks: clocks.map(clockOf),
    duties: { opened: opened.map(dutyOf), closed: closed.map(dutyOf) },
  };
}

function clockOf({ before, after, isConditional }: ForeseenClock): Preview['clocks'][number] {
  const change = changeOf(before, after);
  const runs = change === 'opened' || change === 'moved' || change === 'breached';
  const { id, rule, owner, startedBy, rawDueOn, legalDueOn, provisional, extension, limit } = after;
  return {
    id,
    rule,
    owner,
    startedBy,
    rawDueOn,
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
  if (after.metAt !== null) return metAs(after);
  if (after.endedAs !== null) return after.endedAs;
  if (before === null) return 'opened';
  return after.breachedAt !== before.breachedAt ? 'breached' : 'moved';
}
