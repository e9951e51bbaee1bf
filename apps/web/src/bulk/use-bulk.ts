import { outcome } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  forgetNews,
  isOfServer,
  isServerGone,
  newKey,
  ProblemError,
  request,
  sentenceOf,
  useSignal,
} from '../base/index.js';
import { apiOf } from '../command/contracts-of.js';
import type { FormHints } from '../command/form-hints.js';
import type { BulkAct, ChosenCase } from './bulk-act.js';
import type { RowState } from './bulk-row.js';
import { giveEach, type Result } from './give-each.js';
import { countedOf } from './tally.js';
import { useSay, type Say } from './bulk.messages.js';
import { useCasePreviews, useCasesSeen, type Answer, type SeenCase } from './use-cases-seen.js';

interface Given {
  readonly act: BulkAct;
  readonly hints: FormHints;
  readonly cases: readonly ChosenCase[];
  /** What is filled in and asked for, with its texts. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What a preview is asked with: a mark for each text. */
  readonly foreseenOf: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Everything that is needed is filled in; of texts it is not asked here. */
  readonly isFilled: boolean;
}

/** Many cases before one command: what each of them would be refused for, what would follow, and what became of it. */
export function useBulk({ act, hints, cases, values, foreseenOf, isFilled }: Given) {
  const { kind, command } = act;
  const { results, isRunning, isGone, run, stop, ...reading } = useRun(kind, command);
  const isAway = useSignal(isServerGone) && !isRunning;
  // What could not be read while the server was away is read once it is back.
  const round = `${String(reading.round)}${isAway ? ' away' : ''}`;
  const left = cases.map(({ id }) => id).filter((id) => results.get(id)?.stage !== 'done');
  const seen = useCasesSeen(left, { kind, command, hints, round });
  const bodyOf = (id: string) => ({ ...values, ...ownOf(seen.get(id)) });
  const able = left.filter((id) => isAble(seen.get(id)));
  const known = JSON.stringify(foreseenOf(values));
  const previews = useCasePreviews(able, act, {
    of: isFilled && seen.size >= left.length ? `${round} ${known}` : null,
    bodyOf: (id) => foreseenOf(bodyOf(id)),
  });
  const stateOf = (id: string): RowState => ({
    seen: seen.get(id),
    preview: previews.get(id),
    result: results.get(id),
    isFilled,
  });
  const ready = left.filter((id) => countedOf(stateOf(id)) === 'ready');
  const give = (): Promise<void> => run(ready, (id) => ({ ...bodyOf(id), seenVersion: versionOf(seen.get(id)) }));
  const { reread } = reading;
  return { stateOf, isRunning, isGone, hasBegun: results.size > 0, give, reread, stop };
}

const isAble = (seen: Answer<SeenCase> | undefined): boolean =>
  seen !== undefined && 'is' in seen && seen.is.refused === null;
const ownOf = (seen: Answer<SeenCase> | undefined) => (seen !== undefined && 'is' in seen ? seen.is.own : {});
const versionOf = (seen: Answer<SeenCase> | undefined) =>
  seen !== undefined && 'is' in seen ? seen.is.version : undefined;

type Body = Readonly<Record<string, unknown>>;
interface Submit {
  readonly body: Body;
  readonly key: string;
}

/** Gives the command for each case in turn, and remembers how each went. */
function useRun(kind: string, command: string) {
  const say = useSay();
  const queries = useQueryClient();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [round, setRound] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  const pending = useRef(new Map<string, Submit>());
  const reread = (): void => setRound((now) => now + 1);
  const run = async (ids: readonly string[], bodyOf: (id: string) => Body): Promise<void> => {
    setRunning(true);
    isStopped.current = false;
    await giveEach(ids, {
      // Where nobody answered the same is sent with the same key: what was recorded is answered again and not done twice.
      give: (id) => giveOne(`${apiOf(kind)}/${id}/${command}`, id, { pending: pending.current, body: bodyOf(id), say }),
      note: (id, result) => setResults((now) => new Map([...now, [id, result]])),
      isStopped: () => isStopped.current,
    });
    setRunning(false);
    reread();
    forgetNews();
    await queries.invalidateQueries({ predicate: isOfServer });
  };
  const isGone = [...results.values()].some(({ stage }) => stage === 'unanswered');
  return { results, round, reread, isRunning, isGone, run, stop: () => (isStopped.current = true) };
}

interface One {
  readonly say: Say;
  readonly pending: Map<string, Submit>;
  readonly body: Body;
}

async function giveOne(path: string, id: string, { say, pending, body }: One): Promise<Result> {
  const submit = pending.get(id) ?? { body, key: newKey() };
  pending.set(id, submit);
  try {
    await request(outcome, path, { method: 'POST', ...submit });
    pending.delete(id);
    return { stage: 'done' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.isUnavailable || error.status === 401) return { stage: 'unanswered' };
    pending.delete(id);
    return { stage: 'failed', why: sentenceOf(say, error) };
  }
}
