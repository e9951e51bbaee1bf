import type { CommandContract, KindName, Preview } from '#libs/contracts';
import type { ForeseenClock, ForeseenDuty, Foresight } from '#libs/docket';
import { isDomainError, type Clock, type TextRef } from '#libs/kernel';
import { metAs } from '#libs/rules';
import { contracts } from '../contracts.js';
import { refusalText } from '../http/naming.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { namingParties } from './named-refusal.js';
import { toldRefusal } from './told-refusal.js';
import { withoutFields } from './sealed-identity.js';
import { visibleHead } from './visible-head.js';

/** A command that somebody thinks of giving, as far as it is filled in. */
export interface AskedPreview {
  readonly caseId: string;
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
}

// Whoever has seen this version has seen none; the preview is always of the case as it is.
const anyVersion = 1;
// What follows from a command never depends on what a text says.
const someText = '—';

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
    const refusal = await namingParties(platform, caller, caseId, error);
    return { ...nothing, state: 'refused', refusal: toldRefusal(platform, refusal, caller) };
  }
}

/**
 * The payload with references for its texts; null as long as something is missing or not in its form.
 *
 * @param refOf of a text by its field; left out: a placeholder, since nothing hangs on what it says
 */
export function payloadOf(
  contract: CommandContract | undefined,
  body: AskedPreview['body'],
  refOf: (field: string) => TextRef | null = () => ({ digest: '', chars: someText.length }),
): Record<string, unknown> | null {
  if (contract === undefined) return null;
  const { texts: textNames, identity = [] } = contract;
  // Whoever is meant by it is nobody's business here: no name leaves the page before the command is given.
  const texts = Object.fromEntries([...textNames, ...identity.slice(0, 1)].map((name) => [name, someText]));
  const parsed = contract.body.safeParse({ ...body, ...texts, seenVersion: anyVersion });
  if (!parsed.success) return null;
  const { seenVersion: _seenVersion, recordedFor: _recordedFor, ...fields } = parsed.data as Record<string, unknown>;
  const refs = textNames.map((name) => [name, refOf(name)] as const);
  const somebody = { party: typeof fields['party'] === 'string' ? fields['party'] : 'p-00000000', digest: '' };
  const named = identity.length === 0 ? {} : { identity: somebody };
  return { ...withoutFields(fields, identity), ...named, ...Object.fromEntries(refs), ...contract.fixed };
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
