import { commandText, type CommandContract } from '#libs/contracts';
import { Button, Form } from 'antd';
import { useContract } from '../base/index.js';
import { CommandFields, labelOf } from '../command/command-fields.js';
import { FoundDraft } from '../command/form-draft.js';
import { FormDrawer } from '../command/form-drawer.js';
import type { FormHints } from '../command/form-hints.js';
import { Mistakes } from '../command/mistakes.js';
import '../command/command.css';
import type { BulkAct, ChosenCase } from './bulk-act.js';
import { BulkRow, stageOf } from './bulk-row.js';
import { useSay, type Say } from './bulk.messages.js';
import { useBulk } from './use-bulk.js';
import { useBulkForm } from './use-bulk-form.js';

interface BulkDrawerProps {
  readonly act: BulkAct;
  readonly hints: FormHints;
  /** As they were chosen, of whichever kind; what is of another one is left out and said. */
  readonly cases: readonly ChosenCase[];
  readonly close: () => void;
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

function Opened({ act, cases: chosen, close, contract, hints }: OpenedProps) {
  const say = useSay();
  const { kind, command } = act;
  const name = commandText(kind, command, say.language);
  const cases = fittingOf(chosen, kind);
  const typed = useBulkForm({ act, contract, hints });
  const bulk = useBulk({ act, contract, hints, cases, ...typed });
  const { isRunning, hasBegun, ready, left } = bulk;
  const isOver = hasBegun && !isRunning && left.length === 0;
  const submit = (): void => {
    if (isOver) close();
    else if (hasBegun || typed.isRight()) void bulk.give().then(typed.draft.forget);
  };
  return (
    <FormDrawer
      title={say('bulk.title', { act: name, n: cases.length })}
      act={isOver ? say('word.close') : actWords(say, { hasBegun, name, n: ready.length })}
      isBusy={isRunning}
      isRefused={!isOver && !typed.isOpen && ready.length === 0}
      submit={submit}
      close={isRunning ? bulk.stop : close}
    >
      {cases.length === chosen.length ? null : (
        <p className="quiet">{say('bulk.notFitting', { n: chosen.length - cases.length })}</p>
      )}
      <Mistakes mistakes={typed.mistakes} error={null} />
      <Fields act={act} typed={typed} hints={hints} isFixed={hasBegun} />
      <p className="quiet">{say('bulk.each')}</p>
      <Progress bulk={bulk} cases={cases} stop={bulk.stop} />
      <ul className="stack">
        {cases.map((one) => (
          <BulkRow key={one.id} of={one} command={command} act={name} state={bulk.stateOf(one.id)} />
        ))}
      </ul>
    </FormDrawer>
  );
}

/** Each case once, of the kind of the command alone. */
function fittingOf(chosen: readonly ChosenCase[], kind: string): readonly ChosenCase[] {
  const byId = new Map(chosen.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  return [...byId.values()];
}

function actWords(say: Say, { hasBegun, name, n }: { hasBegun: boolean; name: string; n: number }): string {
  if (hasBegun) return say('bulk.again', { n });
  return n === 0 ? name : say('bulk.give', { act: name, n });
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
      requiredMark={false}
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
  readonly stop: () => void;
}

/** How many are ready and how many are left out; once it was given, how many are done. */
function Progress({ bulk: { stateOf, ready, hasBegun, isRunning, isGone }, cases, stop }: ProgressProps) {
  const say = useSay();
  const stages = cases.map(({ id }) => stageOf(stateOf(id)).stage);
  const count = (...wanted: readonly string[]): number => stages.filter((stage) => wanted.includes(stage)).length;
  const reading = count('reading');
  const looked = { ready: ready.length, refused: count('refused', 'failed') };
  const done = { done: count('done'), failed: count('failed', 'unanswered', 'refused'), all: cases.length };
  return (
    <div className="row">
      <p role="status" data-looking={reading > 0}>
        {hasBegun
          ? say('bulk.progress', done)
          : reading > 0
            ? say('bulk.looking', { n: reading })
            : say('bulk.looked', looked)}{' '}
        {isGone && !isRunning ? say('bulk.gone') : ''}
      </p>
      {isRunning ? <Button onClick={stop}>{say('bulk.stop')}</Button> : null}
    </div>
  );
}
