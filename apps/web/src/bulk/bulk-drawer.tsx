import { commandText, type CommandContract } from '#libs/contracts';
import { Button, Form } from 'antd';
import { useEffect, useRef } from 'react';
import { useContract } from '../base/index.js';
import { CommandFields } from '../command/command-fields.js';
import { labelOf } from '../command/field-label.js';
import { FoundDraft } from '../command/form-draft.js';
import { useWordsOfPreviews } from '../command/consequence.js';
import { FormDrawer } from '../command/form-drawer.js';
import type { FormHints } from '../command/form-hints.js';
import { Mistakes } from '../command/mistakes.js';
import '../command/command.css';
import type { BulkAct, ChosenCase } from './bulk-act.js';
import { BulkEqual, BulkRow, stageOf, type RowState } from './bulk-row.js';
import { useSay, type Say } from './bulk.messages.js';
import { equalRows } from './equal-rows.js';
import { countedOf, failedSoFar, tallyOf, type Tally } from './tally.js';
import { saidOnce } from './said-once.js';
import { useBulk } from './use-bulk.js';
import { useBulkForm } from './use-bulk-form.js';

interface BulkDrawerProps {
  readonly act: BulkAct;
  readonly hints: FormHints;
  /** As they were chosen, of whichever kind; what is of another one is left out and said. */
  readonly cases: readonly ChosenCase[];
  /** The address names it; once it did and does no more, somebody went back. */
  readonly isWanted: boolean;
  /** @param over the cases that are done or cannot be, once it was given */
  readonly close: (over: readonly string[]) => void;
}

/** One command on many cases: the form once, what would follow in each, one press, and how each went. */
export function BulkDrawer(props: BulkDrawerProps) {
  const { kind, command } = props.act;
  const contract = useContract(kind)?.commands[command];
  return contract === undefined ? null : <Opened {...props} contract={contract} />;
}

interface OpenedProps extends BulkDrawerProps {
  readonly contract: CommandContract;
}

function Opened({ act, cases: chosen, isWanted, close, contract, hints }: OpenedProps) {
  const say = useSay();
  const { kind, command } = act;
  const name = commandText(kind, command, say.language);
  const cases = fittingOf(chosen, kind);
  const typed = useBulkForm({ act, contract, hints });
  const bulk = useBulk({ act, hints, cases, ...typed });
  const { isRunning, hasBegun, stateOf } = bulk;
  const tally = tallyOf(cases.map(({ id }) => stateOf(id)));
  // Nothing is left that another press could do.
  const isOver = hasBegun && !isRunning && tally.ready + tally.reading + tally.unread === 0;
  const leave = (): void =>
    close(hasBegun ? cases.map(({ id }) => id).filter((id) => isOverOf(countedOf(stateOf(id)))) : []);
  useLeftByBack(isWanted, () => {
    // What is on its way is answered unseen; nothing more is sent, and it stays chosen.
    bulk.stop();
    leave();
  });
  const submit = (): void => {
    if (isOver) leave();
    else if (tally.unread > 0) bulk.reread();
    else if (hasBegun || typed.isRight()) void bulk.give().then(typed.draft.forget);
  };
  return (
    <FormDrawer
      title={say('bulk.title', { act: name, n: cases.length })}
      act={isOver ? say('word.close') : actWords(say, { hasBegun, isRunning, name, tally })}
      isBusy={isRunning}
      isRefused={!isOver && isHeldUp(tally, { hasBegun, isOpen: typed.isOpen })}
      submit={submit}
      close={isRunning ? bulk.stop : leave}
    >
      {cases.length === chosen.length ? null : (
        <p className="quiet">{say('bulk.notFitting', { n: chosen.length - cases.length })}</p>
      )}
      <Mistakes mistakes={typed.mistakes} error={null} />
      <Fields act={act} typed={typed} hints={hints} isFixed={hasBegun} />
      <p className="quiet">{say('bulk.each')}</p>
      <Progress bulk={bulk} cases={cases} tally={tally} />
      <Rows cases={cases} act={act} name={name} stateOf={stateOf} hasBegun={hasBegun} />
    </FormDrawer>
  );
}

/** Leaves what the address has named and names no more. */
function useLeftByBack(isWanted: boolean, leave: () => void): void {
  const wasWanted = useRef(false);
  useEffect(() => {
    if (isWanted) wasWanted.current = true;
    else if (wasWanted.current) leave();
  });
}

interface RowsProps {
  readonly cases: readonly ChosenCase[];
  readonly act: BulkAct;
  /** `转送或交办` */
  readonly name: string;
  readonly stateOf: (id: string) => RowState;
  /** From then on no row moves, and each says how it went. */
  readonly hasBegun: boolean;
}

/** The cases: above them what follows in all that can be done, then what follows in some of them, in equal ones said once. */
function Rows({ cases, act: { kind, command }, name, stateOf, hasBegun }: RowsProps) {
  const say = useSay();
  const wordsOf = useWordsOfPreviews(kind, name);
  const foreseen = cases.flatMap(({ id }) => {
    const { preview } = stateOf(id);
    const isReady = stageOf(stateOf(id)).stage === 'ready';
    return isReady && preview !== undefined && 'is' in preview ? [[id, wordsOf(preview.is)] as const] : [];
  });
  const { common, restOf } = saidOnce(new Map(foreseen));
  const isForeseen = new Set(hasBegun ? [] : foreseen.map(([id]) => id));
  const { alone, equal } = equalRows(cases.map((of) => ({ of, words: isForeseen.has(of.id) ? restOf(of.id) : null })));
  return (
    <>
      {common.length === 0 ? null : (
        <section className="consequence bulk-common">
          <p>{say('bulk.common')}</p>
          <ul className="stack-close">
            {common.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </section>
      )}
      <ul className="stack">
        {alone.map((one) => (
          <BulkRow key={one.id} of={one} command={command} words={restOf(one.id)} state={stateOf(one.id)} />
        ))}
        {equal.map(({ words, rows }) => (
          <BulkEqual key={words.join()} rows={rows} command={command} words={words} seenOf={(id) => stateOf(id).seen} />
        ))}
      </ul>
    </>
  );
}

/** Each case once, of the kind of the command alone. */
function fittingOf(chosen: readonly ChosenCase[], kind: string): readonly ChosenCase[] {
  const byId = new Map(chosen.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  return [...byId.values()];
}

const isOverOf = (counted: string): boolean => counted === 'done' || counted === 'cannot';

/** Nothing is ready; and once it was given, how many can be tried again is not known before all are read. */
const isHeldUp = ({ unread, reading, ready }: Tally, is: { hasBegun: boolean; isOpen: boolean }): boolean =>
  unread === 0 && (is.hasBegun ? reading > 0 : !is.isOpen && ready === 0);

interface Named {
  readonly hasBegun: boolean;
  readonly isRunning: boolean;
  readonly name: string;
  readonly tally: Tally;
}

function actWords(say: Say, { hasBegun, isRunning, name, tally: { ready, reading, unread } }: Named): string {
  if (isRunning) return name;
  if (unread > 0) return say('bulk.readAgain', { n: unread });
  if (hasBegun) return reading > 0 ? name : say('bulk.again', { n: ready });
  return ready === 0 ? name : say('bulk.give', { act: name, n: ready });
}

interface FieldsProps {
  readonly act: BulkAct;
  readonly typed: ReturnType<typeof useBulkForm>;
  readonly hints: FormHints;
  /** It was given: what is tried again is the same. */
  readonly isFixed: boolean;
}

function Fields({ act: { kind, command, needed = [] }, typed, hints, isFixed }: FieldsProps) {
  const say = useSay();
  const { form, fields, draft, mend } = typed;
  const names = needed.map((field) => labelOf(kind, field, say.language, command));
  return (
    <Form
      form={form}
      name={`bulk-${command}`}
      layout="vertical"
      disabled={isFixed}
      initialValues={draft.found?.values ?? {}}
      onValuesChange={mend}
    >
      {draft.found === null || isFixed ? null : <FoundDraft at={draft.found.at} discard={draft.discard} />}
      <CommandFields of={{ kind, command, hints }} fields={fields} />
      {names.map((field) => (
        <p key={field} className="quiet">
          {say('bulk.needed', { field })}
        </p>
      ))}
    </Form>
  );
}

interface ProgressProps {
  readonly bulk: ReturnType<typeof useBulk>;
  readonly cases: readonly ChosenCase[];
  readonly tally: Tally;
}

/** How many are ready and how many are left out; once it was given, how many are done and how many can be tried again. */
function Progress({ bulk: { stateOf, hasBegun, isRunning, isGone, stop }, cases, tally }: ProgressProps) {
  const say = useSay();
  const failed = isRunning ? failedSoFar(cases.map(({ id }) => stateOf(id))) : 0;
  const sentence = isRunning ? say('bulk.progress', { ...tally, failed }) : restWords(say, hasBegun, tally);
  return (
    <div className="row">
      <p role="status" data-looking={tally.reading > 0}>
        {sentence} {isGone && !isRunning ? say('bulk.gone') : ''}
      </p>
      {isRunning ? <Button onClick={stop}>{say('bulk.stop')}</Button> : null}
    </div>
  );
}

function restWords(say: Say, hasBegun: boolean, { all, done, reading, unread, ready, cannot }: Tally): string {
  if (reading > 0) {
    const looking = say('bulk.looking', { n: reading });
    return hasBegun ? `${say('bulk.afterReading', { done, all })} ${looking}` : looking;
  }
  if (hasBegun) return say('bulk.after', { done, again: ready + unread, cannot, all });
  return say('bulk.looked', { ready, refused: cannot });
}
