import { disputeSort, handToMediation } from '#contracts/mediation';
import { longestOf, outcome, wordOf, type Office } from '#libs/contracts';
import { Form, Input, Radio } from 'antd';
import { useChange, useContract } from '../base/index.js';
import { DateField } from '../clock/date-field.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import '../command/command.messages.js';
import { useLabel } from '../command/field-label.js';
import { FormDrawer, Kept } from '../command/form-drawer.js';
import { Mistakes } from '../command/mistakes.js';
import { useMistakes } from '../command/use-mistakes.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './mediated.messages.js';
import type { PetitionDetail } from './petition-detail.js';
import { Respondents } from './respondents.js';

interface HandOverProps {
  readonly detail: PetitionDetail;
  readonly close: () => void;
}

const contract = { body: handToMediation };
const isCommittee = ({ type }: Office): boolean => type === 'mediation-committee';
const first = { sort: 'civil', respondents: [{}] };

/** The form by which a petition is handed over to a committee (访调): to whom, what about, and who the other side is. */
export function HandOverForm({ detail, close }: HandOverProps) {
  const say = useSay();
  // The words of its fields are of another kind than the page's.
  useContract('mediation');
  const [form] = Form.useForm();
  const open = useChange(outcome, `/api/petitions/${detail.item.id}/mediations`);
  const { error } = open;
  const { mistakes, check, mend } = useMistakes({ form, kind: 'mediation', command: 'open', contract, error });
  const submit = (): void => {
    if (open.isPending) return;
    const body = blanksLeftOut(form.getFieldsValue(true) as Record<string, unknown>);
    if (!check(body)) return;
    open.mutate(body, { onSuccess: close });
  };
  return (
    <FormDrawer
      title={`${say('mediated.handOver')} · ${detail.item.number}`}
      act={say('mediated.handOver')}
      isBusy={open.isPending}
      submit={submit}
      close={close}
    >
      <Mistakes mistakes={mistakes} error={error} />
      <p>{say('mediated.about')}</p>
      <p>{say('mediated.fit')}</p>
      <p className="quiet">{say('mediated.passes')}</p>
      <Form
        form={form}
        name="handToMediation"
        layout="vertical"
        disabled={open.isPending}
        initialValues={{ ...first, title: detail.item.title ?? undefined }}
        onValuesChange={mend}
      >
        <Fields />
        <Respondents />
      </Form>
      <Kept says={say('command.recorded')} draftAt={null} />
    </FormDrawer>
  );
}

function Fields() {
  const { language } = useSay();
  const label = useLabel('mediation');
  return (
    <>
      <Form.Item name="committee" label={label('committee')}>
        <OfficeSelect only={isCommittee} />
      </Form.Item>
      <Form.Item name="agreedOn" label={label('agreedOn')}>
        <DateField />
      </Form.Item>
      <Form.Item name="sort" label={label('sort')}>
        <Radio.Group
          options={disputeSort.options.map((value) => ({ value, label: wordOf('mediation', 'sort', value, language) }))}
        />
      </Form.Item>
      <Form.Item name="title" label={label('title')}>
        <Input autoComplete="off" maxLength={longestOf(handToMediation.shape.title)} />
      </Form.Item>
    </>
  );
}
