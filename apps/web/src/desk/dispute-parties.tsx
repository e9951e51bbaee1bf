import { generalWord } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import { useLabel } from '../command/field-label.js';
import { useSay } from './dispute.messages.js';

const roles = ['applicant', 'respondent', 'representative'] as const;
const natures = ['person', 'organisation'] as const;
const capacities = ['full', 'limited', 'none'] as const;
const most = 30;

/** Both sides, and whoever is there for one of them: who it is stays sealed. */
export function DisputeParties() {
  const say = useSay();
  return (
    <Form.List name="parties">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="desk-other">
              <legend>{say('dispute.party', { n: name + 1 })}</legend>
              <OneParty at={name} />
              {fields.length > 2 ? (
                <Button size="small" onClick={() => remove(name)}>
                  {say('dispute.removeParty', { n: name + 1 })}
                </Button>
              ) : null}
            </fieldset>
          ))}
          {fields.length < most ? (
            <Button onClick={() => add({ role: 'respondent' })}>{say('dispute.addParty')}</Button>
          ) : null}
        </>
      )}
    </Form.List>
  );
}

function OneParty({ at }: { readonly at: number }) {
  const label = useLabel('mediation');
  const { language } = useSay();
  return (
    <>
      <div className="tiles desk-row">
        <Form.Item name={[at, 'role']} label={label('addParty.role')}>
          <Select options={roles.map((value) => ({ value, label: generalWord('partyRole', value, language) }))} />
        </Form.Item>
        <Form.Item name={[at, 'name']} label={label('addParty.name')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[at, 'phone']} label={label('addParty.phone')}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
      </div>
      <div className="tiles desk-row">
        <Form.Item name={[at, 'nature']} label={label('addParty.nature')} initialValue="person">
          <Select options={natures.map((value) => ({ value, label: generalWord('partyNature', value, language) }))} />
        </Form.Item>
        <Form.Item name={[at, 'capacity']} label={label('addParty.capacity')} initialValue="full">
          <Select
            options={capacities.map((value) => ({ value, label: generalWord('partyCapacity', value, language) }))}
          />
        </Form.Item>
        <Form.Item name={[at, 'address']} label={label('addParty.address')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}
