import { disputeSort, mediationSource, openedMediation, openMediation, courtTrack } from '#contracts/mediation';
import { longestOf, wordOf, type Office } from '#libs/contracts';
import { Button, Form, Input, Radio, Select } from 'antd';
import type * as z from 'zod';
import { useChange, useMe, useShortcuts } from '../base/index.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { useLabel } from '../command/field-label.js';
import { Mistakes } from '../command/mistakes.js';
import { useMistakes } from '../command/use-mistakes.js';
import { OfficeSelect } from '../office/office-select.js';
import { DisputeParties } from './dispute-parties.js';
import { useSay } from './dispute.messages.js';

type Opened = z.output<typeof openedMediation>;

/** What is typed. */
interface Values {
  readonly committee?: string;
  readonly source?: string;
  readonly track?: string;
  readonly title?: string;
  readonly parties?: readonly { readonly name?: string; readonly role?: string }[];
}

/** What of it stands on the receipts of the applicants; `names` in the order of those. */
export interface TypedDispute {
  readonly committee: string;
  readonly title: string | null;
  readonly names: readonly (string | null)[];
}

interface DisputeFormProps {
  /** `isOwn`: whether the committee is the acting office, which alone sees the case. */
  readonly done: (came: { readonly opened: Opened; readonly typed: TypedDispute; readonly isOwn: boolean }) => void;
}

const contract = { body: openMediation };
const isCommittee = ({ type }: Office): boolean => type === 'mediation-committee';
// What a petition hands over comes by itself, with its own date.
const sources = mediationSource.options.filter((one) => one !== 'petition');

/** The form of one dispute. */
export function DisputeForm({ done }: DisputeFormProps) {
  const say = useSay();
  const { form, open, mistakes, mend, submit, first } = useDispute(done);
  useShortcuts([{ keys: 'Ctrl-ENTER', does: say('dispute.submit'), run: submit }]);
  return (
    <section className="box desk-form" aria-label={say('dispute.title')}>
      <Mistakes mistakes={mistakes} error={open.error} />
      <Form
        form={form}
        name="dispute"
        layout="vertical"
        disabled={open.isPending}
        initialValues={first}
        onValuesChange={mend}
      >
        <Matter />
        <DisputeParties />
      </Form>
      <div className="row desk-submit">
        <Button type="primary" size="large" loading={open.isPending} onClick={submit} aria-keyshortcuts="Control+Enter">
          {say('dispute.submit')} <kbd aria-hidden="true">Ctrl-Enter</kbd>
        </Button>
        <p className="command-about">{say('dispute.after')}</p>
      </div>
    </section>
  );
}

function useDispute(done: DisputeFormProps['done']) {
  const [form] = Form.useForm<Values>();
  const acting = useMe().data?.acting?.office;
  const open = useChange(openedMediation, '/api/mediations');
  const { mistakes, check, mend } = useMistakes({
    form,
    kind: 'mediation',
    command: 'open',
    contract,
    error: open.error,
  });
  const submit = (): void => {
    if (open.isPending) return;
    const body = blanksLeftOut(form.getFieldsValue(true) as Record<string, unknown>);
    if (!check(body)) return;
    const { committee = '', title = null, parties = [] } = form.getFieldsValue(true) as Values;
    const names = parties.filter(({ role }) => role === 'applicant').map(({ name = null }) => name);
    const typed = { committee, title, names };
    open.mutate(body, { onSuccess: (opened) => done({ opened, typed, isOwn: committee === acting }) });
  };
  const first = { source: 'application', sort: 'civil', parties: [{ role: 'applicant' }, { role: 'respondent' }] };
  return { form, open, mistakes, mend, submit, first };
}

/** What it is about, whence it comes, and who is to take it. */
function Matter() {
  const say = useSay();
  const label = useLabel('mediation');
  const words = (field: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('mediation', field, value, say.language) }));
  const isOfCourt = Form.useWatch('source') === 'court';
  return (
    <>
      <Form.Item name="title" label={label('title')}>
        <Input autoComplete="off" maxLength={longestOf(openMediation.shape.title)} />
      </Form.Item>
      <Form.Item name="committee" label={label('committee')}>
        <OfficeSelect only={isCommittee} />
      </Form.Item>
      <Form.Item name="sort" label={label('sort')}>
        <Radio.Group options={words('sort', disputeSort.options)} />
      </Form.Item>
      <div className="tiles desk-row">
        <Form.Item name="source" label={label('source')}>
          <Select options={words('source', sources)} />
        </Form.Item>
        {isOfCourt ? (
          <Form.Item name="track" label={label('track')}>
            <Select options={words('track', courtTrack.options)} />
          </Form.Item>
        ) : null}
      </div>
    </>
  );
}
