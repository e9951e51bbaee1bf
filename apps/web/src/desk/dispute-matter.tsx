import { courtTrack, disputeSort, mediationSource, openMediation } from '#contracts/mediation';
import { longestOf, wordOf, type Office } from '#libs/contracts';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useMe } from '../base/index.js';
import { useLabel } from '../command/field-label.js';
import { OfficeSelect } from '../office/office-select.js';
import { useOffices } from '../office/use-offices.js';
import { medicalName, useSay } from './dispute.messages.js';

const isCommittee = ({ type }: Office): boolean => type === 'mediation-committee';
// What a petition or the grid hands over comes by itself, with its own date.
const sources = mediationSource.options.filter((one) => one !== 'petition');

/** What it is about, whence it comes, and who is to take it. */
export function DisputeMatter() {
  const say = useSay();
  const label = useLabel('mediation');
  const words = (field: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('mediation', field, value, say.language) }));
  return (
    <>
      <Form.Item name="title" label={label('title')}>
        <Input autoComplete="off" maxLength={longestOf(openMediation.shape.title)} />
      </Form.Item>
      <Form.Item name="request" label={label('request')} extra={say('dispute.requestHint')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="sort" label={label('sort')}>
        <Radio.Group options={words('sort', disputeSort.options)} />
      </Form.Item>
      <Form.Item name="committee" label={label('committee')} extra={<Elsewhere />}>
        <OfficeSelect only={isCommittee} />
      </Form.Item>
      <Form.Item name="source" label={label('source')}>
        <Select options={words('source', sources)} />
      </Form.Item>
      <OfSender />
      <Form.Item name="links" label={label('links')} extra={say('dispute.linksHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、', ' ']} />
      </Form.Item>
      <OfCourt tracks={words('track', courtTrack.options)} />
    </>
  );
}

/** Which office hands it over, where it is one of the platform: nobody's, unless somebody says so. */
function OfSender() {
  const say = useSay();
  const label = useLabel('mediation');
  const source: unknown = Form.useWatch('source');
  const form = Form.useFormInstance();
  const own = useMe().data?.acting?.office;
  const { byId } = useOffices();
  if (typeof source !== 'string' || !isSenderAsked(source)) return null;
  // A court's tribunal stands below it.
  const isCourt = (office: Office | undefined) =>
    office?.type === 'court' || byId.get(office?.superior ?? '')?.type === 'court';
  const fits = (office: Office) => (source === 'court' ? isCourt(office) : !isCommittee(office));
  const mine = byId.get(own ?? '');
  return (
    <>
      <Form.Item name="sender" label={label('sender')} extra={say('dispute.senderHint')}>
        <OfficeSelect only={fits} />
      </Form.Item>
      {mine !== undefined && fits(mine) && (
        <Button className="desk-row" onClick={() => form.setFieldValue('sender', mine.id)}>
          {say('dispute.senderIsOwn')}
        </Button>
      )}
    </>
  );
}

/** Whether somebody hands it over (移交). */
export const isSenderAsked = (source: string): boolean => source !== 'application' && source !== 'initiative';

/** What a court says of what it hands over. */
function OfCourt({ tracks }: { readonly tracks: { readonly value: string; readonly label: string }[] }) {
  const label = useLabel('mediation');
  if (Form.useWatch('source') !== 'court') return null;
  return (
    <div className="tiles desk-row">
      <Form.Item name="track" label={label('track')}>
        <Select options={tracks} />
      </Form.Item>
      <Form.Item name="court" label={label('court')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="courtNumber" label={label('courtNumber')}>
        <Input autoComplete="off" />
      </Form.Item>
    </div>
  );
}

/** Said where the committee is one for medical disputes and the dispute is none, or the other way round: nobody is kept from it. */
function Elsewhere() {
  const say = useSay();
  const { byId } = useOffices();
  const [sort, chosen] = [Form.useWatch('sort') as unknown, Form.useWatch('committee') as unknown];
  const name = typeof chosen === 'string' ? (byId.get(chosen)?.name.zh ?? null) : null;
  if (name === null) return null;
  const isForMedical = medicalName.test(name);
  if (isForMedical === (sort === 'medical')) return null;
  return <span role="status">{say(isForMedical ? 'dispute.notMedical' : 'dispute.medicalElsewhere')}</span>;
}
