import { Drawer } from 'antd';
import { CommandForm } from '../command/command-form.js';
import { Loading, ErrorState } from '../base/answer-view.js';
import type { ProblemError } from '../base/problem-error.js';
import { useAnswer } from '../base/use-answer.js';
import { casesOf } from '../case/use-case-id.js';
import { contractsOf } from '../command/contracts-of.js';
import type { Duty } from './use-duties.js';
import '../command/command.css';

interface DutyFormProps {
  readonly duty: Duty;
  readonly command: string;
  readonly close: () => void;
  readonly done: (command: string) => void;
}

/** The form of one command beside the inbox. What it would be refused for is asked when it is opened. */
export function DutyForm(props: DutyFormProps) {
  return props.duty.kind === 'supervision' ? <OfSupervision {...props} /> : <OfPetition {...props} />;
}

function OfPetition(props: DutyFormProps) {
  const { base, detail: schema } = casesOf.petition;
  const answer = useAnswer(schema, `${base}/${props.duty.case}`, { freshMs: 0 });
  return <Form {...props} base={base} answer={answer} version={answer.data?.petition.version} />;
}

function OfSupervision(props: DutyFormProps) {
  const { base, detail: schema } = casesOf.supervision;
  const answer = useAnswer(schema, `${base}/${props.duty.case}`, { freshMs: 0 });
  return <Form {...props} base={base} answer={answer} version={answer.data?.supervision.version} />;
}

interface FormProps extends DutyFormProps {
  readonly base: string;
  readonly version: number | undefined;
  readonly answer: {
    readonly data?: { readonly commands: Readonly<Record<string, { readonly sentence: string } | null>> } | undefined;
    readonly error: ProblemError | null;
    readonly refetch: () => unknown;
  };
}

function Form({ duty, command, close, done, base, version, answer }: FormProps) {
  const contract = contractsOf(duty.kind)[command];
  if (contract === undefined) return null;
  if (answer.data === undefined || version === undefined) {
    return (
      <Drawer open onClose={close} size={520} title={duty.number}>
        {answer.error === null ? <Loading /> : <ErrorState error={answer.error} retry={() => void answer.refetch()} />}
      </Drawer>
    );
  }
  return (
    <CommandForm
      command={command}
      contract={contract}
      case={{ id: duty.case, number: duty.number, version, isDrill: duty.isDrill, now: duty.now }}
      base={base}
      refused={answer.data.commands[command]?.sentence ?? null}
      close={close}
      done={() => done(command)}
    />
  );
}
