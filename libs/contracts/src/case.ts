import * as z from 'zod';
import { factSentences } from './sentences/facts.js';
import { pageOf, pageQuery } from './paging.js';
import { capacity, drillsInstead, instant, legalDate, officeId } from './primitives.js';

/** Why a command would be refused now; null where it would not. */
export const refusal = z
  .strictObject({
    kind: z.enum(['invalid', 'forbidden', 'not_found', 'conflict', 'unavailable']),
    code: z.string(),
    sentence: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .nullable()
  .meta({ id: 'Refusal' });

/** Every command of the case, each with what it would be refused for if the acting office gave it now. */
export const commands = z.record(z.string(), refusal);

export const clock = z
  .strictObject({
    id: z.string(),
    rule: z.string(),
    claim: z.string().nullable(),
    owner: z.string().meta({ description: 'Office that owes, or petitioner' }),
    startedBy: z.string(),
    startOn: legalDate,
    extension: z.int(),
    rawDueOn: legalDate.nullable(),
    legalDueOn: legalDate.nullable(),
    legalDueAt: instant.nullable().meta({ description: 'Exclusive: in time if and only if at < legalDueAt' }),
    provisional: z.boolean(),
    binding: z.boolean(),
    state: z.enum(['running', 'overdue', 'met', 'met_late', 'superseded', 'cancelled', 'no_limit']),
    metAt: instant.nullable(),
    breachedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'Clock' });

const owed = [
  ...['refer', 'accept', 'ruleObjection', 'decide', 'approveExtension', 'noticeExtension', 'recordDelivery'],
  ...['reportCompletion', 'notify', 'reply', 'issueStep', 'verifyCorrection'],
] as const;

/** Types of the facts that have a sentence; a type is a name in its kind. */
const factTypes = [...new Set(Object.keys(factSentences).map((name) => name.split('.')[1]))];

export const duty = z
  .strictObject({
    case: z.uuid(),
    kind: z.string(),
    number: z.string(),
    title: z.string().nullable().meta({ description: 'What the case is called, for whoever may see it' }),
    place: z.string().nullable().meta({ description: 'Office of the place that it is about' }),
    about: z.string().nullable().meta({ description: 'Number of the petition that a supervision is about' }),
    isDrill: z.boolean(),
    id: z.string(),
    clock: z.string(),
    claim: z.string().nullable(),
    office: officeId,
    capacity: capacity.nullable(),
    what: z.string().meta({ description: `What is owed: ${owed.join(', ')}; other kinds of cases have their own` }),
    openedAt: instant,
    rawDueOn: legalDate.nullable(),
    legalDueOn: legalDate.nullable(),
    legalDueAt: instant.nullable(),
    provisional: z.boolean(),
    isOverdue: z.boolean(),
    closedAt: instant.nullable(),
    closedAs: z.string().nullable(),
    now: instant.meta({ description: "The case's own now: a drill is elsewhere in time" }),
  })
  .meta({ id: 'Duty' });

export const dutyQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(['overdue', 'open', 'closed']).default('open'),
  mine: z.enum(['true', 'false']).default('false').meta({ description: 'Only what the acting capacity may do' }),
  approvals: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Only what waits for the approval of the acting capacity' }),
  kind: z
    .string()
    .regex(/^[a-z]{1,30}$/)
    .optional(),
  drill: drillsInstead,
});
export const dutyPage = pageOf('DutyPage', duty);
export const dutyCount = z
  .strictObject({
    open: z.int(),
    overdue: z.int(),
    today: z.int(),
    week: z.int().meta({ description: 'Within seven days, after today' }),
    later: z.int(),
    undated: z.int(),
    approvals: z.int().meta({ description: 'What waits for the approval of the acting capacity, in the whole inbox' }),
    next: legalDate.nullable().meta({ description: 'The next legal date of the whole inbox' }),
  })
  .meta({ id: 'DutyCount' });

/** A petitioner as a detail shows it: the first character of the name, the last digits of the number. */
export const maskedParty = z
  .strictObject({
    party: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    hasIdNumber: z.boolean(),
    hasAddress: z.boolean(),
  })
  .meta({ id: 'MaskedParty' });

export const accessLine = z
  .strictObject({ office: officeId, reason: z.string(), grantedAt: instant })
  .meta({ id: 'AccessLine' });

export const failedStep = z
  .strictObject({
    step: z.string(),
    instance: z.string(),
    code: z.string(),
    sentence: z.string(),
    consequence: z.string(),
    failedAt: instant,
    retries: z.int(),
    settled: z.boolean(),
  })
  .meta({ id: 'FailedStep' });

/** What every detail answer has beside the row of its kind. */
export const caseParts = {
  commands,
  clocks: z.array(clock),
  duties: z.array(duty),
  access: z.array(accessLine),
  texts: z.record(z.string(), z.string()).meta({
    description:
      'Texts by their digest, for whoever may see the case; a fact of the history names the digest of each of its texts',
  }),
  failed: z.array(failedStep),
} as const;

export const dayLine = z
  .strictObject({
    on: legalDate,
    isCounted: z.boolean(),
    total: z.int().nullable(),
    role: z.string(),
    rule: z.string().meta({ description: 'Counting rule, DC-01 to DC-20' }),
    isWorking: z.boolean().nullable(),
    reason: z.string().nullable().meta({ description: 'weekday, weekend, off_day, make_up_workday' }),
    notice: z.string().nullable().meta({ description: 'The notice that says so' }),
    isRawDue: z.boolean(),
    isLegalDue: z.boolean(),
  })
  .meta({ id: 'DayLine' });

export const historyQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  order: z
    .enum(['oldest', 'newest'])
    .default('oldest')
    .meta({ description: '`after` goes on in this order: the `seq` of the last line that was given' }),
  only: z
    .string()
    .regex(/^(people|time|delivery|failures)(,(people|time|delivery|failures)){0,3}$/, 'format.sections')
    .optional()
    .meta({ description: 'Only these parts, by commas: people, time, delivery, failures' }),
  engine: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Whether to ask the engine for its lines too; only with the whole history, oldest first' }),
});

/** Parts of a history that can be looked at alone. */
export const historySections = ['people', 'time', 'delivery', 'failures'] as const;

/** One line of a history: a fact of the ledger, or a line of the engine. */
export const historyLine = z
  .strictObject({
    source: z.enum(['ledger', 'engine']),
    at: instant,
    recordedAt: instant.nullable(),
    dueAt: instant.nullable().meta({ description: 'For what time did: when it was due' }),
    seq: z.int().nullable(),
    type: z.string().meta({ description: `Of a fact: ${factTypes.join(', ')}; new kinds of cases add theirs` }),
    sentence: z.string(),
    by: z.string().meta({ description: 'Who acted, in which office and capacity' }),
    raw: z.unknown().meta({ description: 'The fact or the event as it was recorded' }),
    hash: z.string().nullable(),
  })
  .meta({ id: 'HistoryLine' });

export const history = z
  .strictObject({
    case: z.uuid(),
    number: z.string(),
    isDrill: z.boolean(),
    lines: z.array(historyLine),
    nextAfter: z.int().nullable(),
    engine: z.enum(['merged', 'not_reachable', 'not_asked']),
    engineSentence: z.string().nullable(),
  })
  .meta({ id: 'History' });

/** What a history holds, for its head and its filters. */
export const historySummary = z
  .strictObject({
    case: z.uuid(),
    kind: z.string(),
    number: z.string(),
    isOpen: z.boolean(),
    isDrill: z.boolean(),
    now: instant.meta({ description: "The case's own now: a drill is elsewhere in time" }),
    facts: z.int(),
    people: z.int().meta({ description: 'What persons did' }),
    time: z.int().meta({ description: 'What time and the procedure did by themselves' }),
    delivery: z.int().meta({ description: 'What was given to the petitioner, with its proof' }),
    failures: z.int().meta({ description: 'What failed, was tried again, or was settled' }),
    head: z.string().meta({ description: 'Hash of the last fact, as the case keeps it' }),
  })
  .meta({ id: 'HistorySummary' });

/** Facts as they were hashed, so that anybody can compute the chain again. */
export const chainLinks = z
  .strictObject({
    case: z.uuid(),
    links: z.array(
      z.strictObject({
        seq: z.int(),
        body: z
          .string()
          .meta({ description: 'The canonical JSON (RFC 8785) of the fact: the very text that was hashed' }),
        hash: z.string().meta({
          description:
            'Hex of SHA-256 over the 32 bytes of the hash before it and the UTF-8 of the body; zeros before the first',
        }),
      }),
    ),
    nextAfter: z.int().nullable(),
  })
  .meta({ id: 'ChainLinks' });

export const chainQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

/** What the engine says of a case's course. */
export const engineHistory = z
  .strictObject({
    case: z.uuid(),
    engine: z.enum(['answered', 'not_reachable']),
    sentence: z.string().nullable().meta({ description: 'Said where the engine is away' }),
    lines: z.array(historyLine),
  })
  .meta({ id: 'EngineHistory' });

export const verification = z
  .strictObject({
    case: z.uuid(),
    isWhole: z.boolean(),
    facts: z.int(),
    brokenAt: z.int().nullable().meta({ description: 'First fact that does not fit; null if none' }),
    problem: z.string().nullable(),
    sentence: z.string(),
    head: z.string(),
  })
  .meta({ id: 'ChainVerification' });

/** What a command answers. The same key gives the same answer again, with `isRepeat`. */
export const outcome = z
  .strictObject({
    case: z.uuid(),
    number: z.string(),
    version: z.int(),
    facts: z.array(z.strictObject({ seq: z.int(), type: z.string(), at: instant })),
    isRepeat: z.boolean(),
  })
  .meta({ id: 'Outcome' });
