import type { Duty } from '#libs/contracts';
import * as kinds from '#kinds/pages.js';
import { Drawer } from 'antd';
import { use } from 'react';
import { ErrorState, keptByName, Loading, useContract, useFocusBack } from '../base/index.js';
import type { KindPages } from '../case/kind-pages.js';
import { useAnyDetail } from '../case/use-case.js';
import { CommandForm } from '../command/command-form.js';
import type { Done } from '../command/done-words.js';
import { noHints, type FormHints } from '../command/form-hints.js';
import '../command/command.css';

interface DutyFormProps {
  readonly duty: Duty;
  readonly command: string;
  readonly close: () => void;
  readonly done: (done: Done) => void;
}

const hintsOf = keptByName<FormHints>(async (kind) => {
  const { forms } = (kinds as Readonly<Record<string, KindPages>>)[kind] ?? {};
  return forms === undefined ? noHints : (await forms()).formHints;
});

/** The form of one command beside the inbox. What it would be refused for is asked when it is opened. */
export function DutyForm({ duty, command, close, done }: DutyFormProps) {
  const { kind, case: id, number, isDrill, now } = duty;
  const contract = useContract(kind)?.commands[command];
  const hints = use(hintsOf(kind));
  const answer = useAnyDetail(kind, id, { freshMs: 0 });
  useFocusBack();
  if (contract === undefined) return null;
  if (answer.data === undefined) {
    return (
      <Drawer open onClose={close} size={520} title={number}>
        {answer.error === null ? <Loading /> : <ErrorState error={answer.error} retry={() => void answer.refetch()} />}
      </Drawer>
    );
  }
  const { item, commands } = answer.data;
  return (
    <CommandForm
      kind={kind}
      command={command}
      contract={contract}
      hints={hints}
      detail={answer.data}
      case={{ id, number, version: item.version, isDrill, now }}
      refusal={commands[command] ?? null}
      close={close}
      done={done}
    />
  );
}
