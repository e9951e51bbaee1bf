import { Button } from 'antd';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './inspection.messages.js';
import { InspectorPick, type Lent } from './inspector-pick.js';

interface InspectorsFieldProps {
  /** The period whose commissioner asks. */
  readonly period: string;
  // What Form.Item hands to the control below it.
  readonly id?: string;
  readonly value?: readonly Lent[];
  readonly onChange?: (value: readonly Lent[]) => void;
}

/** Who goes, one after the other. */
export function InspectorsField({ period, id, value = [], onChange }: InspectorsFieldProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  return (
    <div id={id} className="stack">
      {value.map((one) => (
        <span key={one.account} className="row">
          <span>{say('inspection.plan.lent', { name: one.name, office: nameOf(one.office) })}</span>
          <Button onClick={() => onChange?.(value.filter((each) => each !== one))}>
            {say('inspection.plan.remove', { name: one.name })}
          </Button>
        </span>
      ))}
      <InspectorPick
        period={period}
        without={value.map(({ account }) => account)}
        pick={(one) => one !== undefined && onChange?.([...value, one])}
      />
    </div>
  );
}
