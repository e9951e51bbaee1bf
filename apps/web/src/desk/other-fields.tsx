import { Button, Form, Input, Select } from 'antd';
import { useSay } from './desk.messages.js';
import { actsFor, actsForOne, counterRoles, hasGuardian, petitionersIn, roleOf } from './desk-values.js';
import type { DeskValues } from './desk-values.js';
import { orFirst, PartyFields, StandingFields } from './party-fields.js';

interface OtherFieldsProps {
  /** The place in the list, from 0. */
  readonly at: number;
  readonly values: DeskValues;
  readonly remove: () => void;
}

/** Somebody beside the petitioner: who petitions too, whom they have chosen, or who acts for one of them. */
export function OtherFields({ at, values, remove }: OtherFieldsProps) {
  const say = useSay();
  const other = values.others?.[at] ?? {};
  const role = roleOf(other);
  // The petitioner is the first.
  const n = at + 2;
  return (
    <fieldset className="desk-other">
      <legend>{say(`desk.person.${role}`, { n })}</legend>
      <PartyFields
        at={[at]}
        hasAddress={role === 'petitioner'}
        isOrganisation={role === 'petitioner' && other.nature === 'organisation'}
      />
      {role === 'petitioner' ? <StandingFields at={[at]} standing={other} isActedFor={hasGuardian(values, n)} /> : null}
      <div className="tiles desk-row">
        <Form.Item name={[at, 'is']} label={say('desk.is')} getValueProps={orFirst('representative')}>
          <Select options={counterRoles.map((value) => ({ value, label: say(`desk.is.${value}`) }))} />
        </Form.Item>
        {actsForOne(role) ? <Acting at={at} values={values} /> : null}
      </div>
      <Button size="small" onClick={remove} aria-label={say('desk.removeOther', { n })}>
        {say('desk.remove')}
      </Button>
    </fieldset>
  );
}

/** For whom, and what was shown of it. */
function Acting({ at, values }: Pick<OtherFieldsProps, 'at' | 'values'>) {
  const say = useSay();
  const people = petitionersIn(values.others ?? []).map((n) => {
    const name = (n === 1 ? values.petitioner : values.others?.[n - 2])?.name?.trim() ?? '';
    const label = say('desk.person.petitioner', { n });
    return { value: n, label: name === '' ? label : `${label} ${name}` };
  });
  return (
    <>
      <Form.Item name={[at, 'of']} label={say('desk.of')} getValueProps={orFirst(actsFor(values, at))}>
        <Select options={people} />
      </Form.Item>
      <Form.Item name={[at, 'shown']} label={say('desk.shown')} extra={say('desk.shownHint')}>
        <Input autoComplete="off" />
      </Form.Item>
    </>
  );
}
