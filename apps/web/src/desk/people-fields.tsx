import { mostOthers, mostOthersOfVisit } from '#contracts/petition';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useLabel } from '../command/field-label.js';
import { useChannel } from './channel-choice.js';
import { useSay } from './desk.messages.js';
import { isReachable, type DeskValues } from './desk-values.js';

/** Who asks: one petitioner, several with their representatives, or nobody who gives a name. */
export function PeopleFields({ values }: { readonly values: DeskValues }) {
  const say = useSay();
  const isAnonymous = values.isAnonymous === true;
  return (
    <fieldset className="field-group desk-people">
      <legend>
        {say('word.petitioner')}{' '}
        <Form.Item name="isAnonymous" valuePropName="checked" noStyle>
          <Checkbox>{say('word.anonymous')}</Checkbox>
        </Form.Item>
      </legend>
      {isAnonymous ? (
        <p className="quiet">{say('desk.anonymousHint')}</p>
      ) : (
        <>
          <PartyFields at={['petitioner']} hasAddress />
          <Reachable values={values} />
          <Others />
        </>
      )}
    </fieldset>
  );
}

function Reachable({ values: { petitioner } }: { readonly values: DeskValues }) {
  const say = useSay();
  const { name, phone, address } = petitioner ?? {};
  const given = { name: name || undefined, phone: phone || undefined, address: address || undefined };
  if (given.name === undefined || isReachable(given)) return null;
  return <p className="quiet desk-hint">{say('desk.unreachable')}</p>;
}

interface PartyFieldsProps {
  readonly at: readonly (string | number)[];
  readonly hasAddress?: boolean;
}

const wishes = ['message', 'post', 'hand'] as const;

function PartyFields({ at, hasAddress = false }: PartyFieldsProps) {
  const label = useLabel('petition');
  const say = useSay();
  return (
    <>
      <div className="tiles desk-row">
        <Form.Item name={[...at, 'name']} label={label('name')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[...at, 'phone']} label={label('phone')}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
        <Form.Item name={[...at, 'idNumber']} label={label('idNumber')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      {hasAddress ? (
        <div className="tiles desk-row">
          <Form.Item name={[...at, 'address']} label={label('address')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name={[...at, 'email']} label={label('email')}>
            <Input autoComplete="off" inputMode="email" />
          </Form.Item>
          <Form.Item name={[...at, 'wish']} label={label('wish')}>
            <Select allowClear options={wishes.map((value) => ({ value, label: say(`desk.wish.${value}`) }))} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}

/** Further representatives of a joint petition; one more field set at a time. The law caps those of a visit (art. 20(3)). */
function Others() {
  const say = useSay();
  const isVisit = useChannel().channel === 'visit';
  const most = isVisit ? mostOthersOfVisit : mostOthers;
  return (
    <Form.List name="others">
      {(fields, { add, remove }) => (
        <>
          {fields.length === 0 ? null : (
            <p className="quiet desk-hint">{say(isVisit ? 'desk.othersHint' : 'desk.othersHintWritten')}</p>
          )}
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="desk-other">
              <legend>{say('desk.others', { n: name + 2 })}</legend>
              <PartyFields at={[name]} />
              <Button size="small" onClick={() => remove(name)} aria-label={say('desk.removeOther', { n: name + 2 })}>
                {say('desk.remove')}
              </Button>
            </fieldset>
          ))}
          {fields.length < most ? <Button onClick={() => add({})}>{say('desk.addOther')}</Button> : null}
        </>
      )}
    </Form.List>
  );
}
