import { loadContract, type KindName } from '#libs/contracts';
import { Drawer } from 'antd';
import { use } from 'react';
import { CommandForm } from '../command/command-form.js';
import { Loading, ErrorState } from '../base/answer-view.js';
import type { ProblemError } from '../base/problem-error.js';
import { useAnswer } from '../base/use-answer.js';
import { casesOf, type PagedKind } from '../case/use-case-id.js';
import { apiOf, contractsOf } from '../command/contracts-of.js';
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
  const { kind, case: id } = props.duty;
  use(loadContract(kind as KindName));
  return <OfKind {...props} detail={casesOf[kind as PagedKind].detail} path={`${apiOf(kind)}/${id}`} />;
}

interface OfKindProps extends DutyFormProps {
  readonly detail: (typeof casesOf)[PagedKind]['detail'];
  readonly path: string;
}

function OfKind({ detail, path, ...props }: OfKindProps) {
  const answer = useAnswer<(typeof casesOf)[PagedKind]['detail']>(detail, path, { freshMs: 0 });
  return <Form {...props} answer={answer} version={answer.data?.item.version} />;
}

interface FormProps extends DutyFormProps {
  readonly version: number | undefined;
  readonly answer: {
    readonly data?: { readonly commands: Readonly<Record<string, { readonly sentence: string } | null>> } | undefined;
    readonly error: ProblemError | null;
    readonly refetch: () => unknown;
  };
}

function Form({ duty, command, close, done, version, answer }: FormProps) {
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
      kind={duty.kind}
      refused={answer.data.commands[command]?.sentence ?? null}
      close={close}
      done={() => done(command)}
    />
  );
}
