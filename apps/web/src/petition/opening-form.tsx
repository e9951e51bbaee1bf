import { openSupervision } from '#contracts/supervision';
import { longestOf, outcome, wordOf } from '#libs/contracts';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { type ProblemError, useChange, useContract } from '../base/index.js';
import { DateField } from '../clock/date-field.js';
import '../command/command.messages.js';
import { FormDrawer, Kept, required } from '../command/form-drawer.js';
import { Mistakes } from '../command/mistakes.js';
import { OfficeSelect } from '../office/office-select.js';
import { holdsPetitions } from '../office/which-offices.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import type { OpenProps } from './open-supervision.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

interface Values {
  readonly office?: string;
  readonly trigger?: string;
  readonly dueOn?: string;
  readonly finding?: string;
}

const triggers = openSupervision.shape.trigger.unwrap().unwrap().options;

/** What is late with the case: the office and the date that are found first. */
function lateIn({ duties }: PetitionDetail, basis: OpenProps['basis']): Values {
  if (basis === 'art43') return {};
  const late = duties
    .filter(({ isOverdue, closedAt }) => isOverdue && closedAt === null)
    .sort((a, b) => (a.legalDueOn ?? '').localeCompare(b.legalDueOn ?? ''));
  const [first] = late;
  return first?.legalDueOn == null ? {} : { office: first.office, dueOn: first.legalDueOn };
}

/** The form of a supervision that a person opens: which office, on what ground, and what was found. */
export function OpeningForm({ detail, basis, close }: OpenProps & { readonly close: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  // The words of its grounds are of another kind than the page's.
  useContract('supervision');
  const [form] = Form.useForm<Values>();
  const open = useChange(outcome, `/api/petitions/${detail.item.id}/supervisions`);
  // Who goes back comes to the petition, and not to the form again.
  const show = async (number: string): Promise<void> => {
    await navigate(window.location.pathname, { replace: true });
    await navigate(caseAddress('supervision', number));
  };
  const submit = (values: Values): void =>
    open.mutate(
      { ...values, basis, trigger: basis === 'art40' ? values.trigger : null },
      {
        // The petition names it once it has announced itself, so that the page below would still say that there is none.
        onSuccess: ({ number }) => void show(number),
      },
    );
  return (
    <FormDrawer
      title={`${say(`parts.openSupervision.${basis}`)} · ${detail.item.number}`}
      act={say(`parts.openSupervision.${basis}`)}
      isBusy={open.isPending}
      submit={form.submit}
      close={close}
    >
      <Mistakes mistakes={open.error?.problem.errors} error={open.error} />
      <FoundAlready error={open.error} isDrill={detail.item.isDrill} />
      <p>{say(`parts.opening.${basis}`)}</p>
      <Form
        form={form}
        name="openSupervision"
        layout="vertical"
        disabled={open.isPending}
        initialValues={lateIn(detail, basis)}
        onFinish={submit}
        scrollToFirstError
      >
        <OpeningFields basis={basis} />
      </Form>
      <Kept says={say('command.recorded')} draftAt={null} />
    </FormDrawer>
  );
}

/** The way to the supervision that is open for the same ground. */
function FoundAlready({ error, isDrill }: { readonly error: ProblemError | null; readonly isDrill: boolean }) {
  const say = useSay();
  const number = error?.code === 'supervision.already_found' ? error.problem.details?.['number'] : undefined;
  if (typeof number !== 'string') return null;
  return (
    <p>
      {say('parts.opening.alreadyFound')} <CaseLink kind="supervision" number={number} isDrill={isDrill} />
    </p>
  );
}

function OpeningFields({ basis }: Pick<OpenProps, 'basis'>) {
  const say = useSay();
  return (
    <>
      <Form.Item name="office" label={say('parts.office')} rules={[required(say('parts.opening.officeWanted'))]}>
        <OfficeSelect only={holdsPetitions} />
      </Form.Item>
      {basis === 'art40' ? (
        <Form.Item name="trigger" label={say('parts.trigger')} rules={[required(say('parts.opening.triggerWanted'))]}>
          <Select
            options={triggers.map((value) => ({
              value,
              label: wordOf('supervision', 'trigger', value, say.language),
            }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item
        name="dueOn"
        label={say('parts.opening.dueOn')}
        extra={say('parts.opening.dueOnHint')}
        rules={[required(say('parts.opening.dueOnWanted'))]}
      >
        <DateField />
      </Form.Item>
      <Form.Item
        name="finding"
        label={say('parts.opening.finding')}
        rules={[required(say('parts.opening.findingWanted'))]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={longestOf(openSupervision.shape.finding)} />
      </Form.Item>
    </>
  );
}
