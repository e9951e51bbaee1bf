import { commandText, type CommandContract, outcome } from '#libs/contracts';
import { Button, Form } from 'antd';
import { Link } from 'react-router';
import { useChange } from '../base/index.js';
import { askedValues } from '../command/asked-fields.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { CommandFields } from '../command/command-fields.js';
import { contractsOf } from '../command/contracts-of.js';
import { fieldsOf, type Field } from '../command/fields-of.js';
import { Mistakes } from '../command/mistakes.js';
import { useMistakes } from '../command/use-mistakes.js';
import { useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { formHints } from '../petition/form-hints.js';
import type { PetitionDetail } from '../petition/petition-detail.js';
import { useSay } from './desk.messages.js';
import type { Decision } from './desk-values.js';

interface ReferNowProps {
  readonly detail: PetitionDetail;
  readonly decisions: readonly Decision[];
}

/** Passing the matter on at once (转送、交办), while one still knows what it is about; or why that cannot be done now. */
export function ReferNow({ detail, decisions }: ReferNowProps) {
  const say = useSay();
  const refusal = detail.commands['refer'] ?? null;
  const contract = contractsOf('petition')['refer'];
  const { number, phase } = detail.item;
  const address = caseAddress('petition', number);
  // At the organ itself it is handled, not passed on; what it may do stands on the case's own page.
  if (phase !== 'registered' || detail.item.registrar !== detail.item.holder) return <Passed detail={detail} />;
  return (
    <section className="box stack next-step no-print" aria-label={say('desk.referNow')}>
      <h2>{say('desk.referNow')}</h2>
      {refusal === null && contract !== undefined ? (
        <ReferForm detail={detail} contract={contract} proposed={proposedOf(decisions, detail.item.registrar)} />
      ) : (
        <p>{refusal?.sentence}</p>
      )}
      <Link to={`${address}?do=${refusal?.code === 'petition.class_missing' ? 'triage' : 'refer'}`}>
        {say('desk.referLater')}
      </Link>
    </section>
  );
}

function Passed({ detail }: { readonly detail: PetitionDetail }) {
  const office = useOfficeName()(detail.item.holder);
  const say = useSay();
  return (
    <p className="no-print" role="status">
      {say('desk.referred', { office })}
    </p>
  );
}

/** Who has what is the same matter is likely to be the one for this, too; the clerk chooses. */
const proposedOf = (decisions: readonly Decision[], registrar: string | null): Decision | null =>
  decisions.find(({ verdict, holder }) => verdict === 'same' && holder !== null && holder !== registrar) ?? null;

interface ReferFormProps {
  readonly detail: PetitionDetail;
  readonly contract: CommandContract;
  readonly proposed: Decision | null;
}

/** The form of the command on one line; a note to the office is written on the page of the case. */
function ReferForm({ detail, contract, proposed }: ReferFormProps) {
  const say = useSay();
  const { id, version } = detail.item;
  const [form] = Form.useForm<Values>();
  const give = useChange(outcome, `/api/petitions/${id}/refer`);
  const { mistakes, check, mend } = useMistakes({ form, ...refer, contract, error: give.error });
  const submit = (typed: Values): void => {
    const body = { ...askedValues(blanksLeftOut(typed), formHints), seenVersion: version };
    if (check(body)) give.mutate(body);
  };
  return (
    <>
      <Mistakes mistakes={mistakes} error={give.error} />
      {proposed === null ? null : <p className="quiet">{say('desk.proposedSame', { number: proposed.number })}</p>}
      <Form
        form={form}
        name="refer"
        layout="inline"
        className="row refer-row"
        initialValues={{ to: proposed?.holder ?? undefined, manner: 'transfer' }}
        onFinish={submit}
        onValuesChange={mend}
      >
        <CommandFields of={{ ...refer, hints: formHints }} fields={fieldsOf(contract).filter(isShort)} />
        <Button htmlType="submit" loading={give.isPending}>
          {commandText('petition', 'refer', say.language)}
        </Button>
      </Form>
    </>
  );
}

type Values = Record<string, unknown>;

const refer = { kind: 'petition', command: 'refer' };
const isShort = ({ is }: Field): boolean => is !== 'text';
