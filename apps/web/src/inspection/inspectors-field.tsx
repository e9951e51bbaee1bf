import { Button } from 'antd';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './inspection.messages.js';
import { InspectorPick, useLent, type Lent } from './inspector-pick.js';
import type { FormField } from '../parts/form-field.js';

interface InspectorsFieldProps extends FormField<readonly Lent[]> {
  /** The period whose commissioner asks. */
  readonly period: string;
  /** The offices that are to be visited, as far as they are chosen. */
  readonly visited: readonly string[];
}

/** Who goes, one after the other. */
export function InspectorsField({ period, visited, id, value = [], onChange }: InspectorsFieldProps) {
  const say = useSay();
  return (
    <div id={id} className="stack">
      {value.map((one) => (
        <span key={one.account} className="row">
          <Chosen period={period} visited={visited} one={one} />
          <Button onClick={() => onChange?.(value.filter((each) => each !== one))}>
            {say('inspection.plan.remove', { name: one.name })}
          </Button>
        </span>
      ))}
      <InspectorPick
        period={period}
        visited={visited}
        without={value.map(({ account }) => account)}
        pick={(one) => one !== undefined && onChange?.([...value, one])}
      />
    </div>
  );
}

interface ChosenProps extends Pick<InspectorsFieldProps, 'period' | 'visited'> {
  readonly one: Lent;
}

/** One who was chosen, also before the offices were: what keeps that one from going stands there at once. */
function Chosen({ period, visited, one: { account, name, office } }: ChosenProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { data } = useLent({ period, office, visited });
  const tiedTo = data?.items.find((one) => one.account === account)?.tiedTo ?? null;
  return (
    <span>
      {say('inspection.plan.lent', { name, office: nameOf(office) })}
      {tiedTo === null ? null : (
        <span role="alert" className="mistakes">
          {' '}
          {say('inspection.plan.tied', { name, office: nameOf(tiedTo) })}
        </span>
      )}
    </span>
  );
}
