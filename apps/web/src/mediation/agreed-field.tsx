import { replacingManner } from '#contracts/mediation';
import { wordOf, type CaseParty } from '#libs/contracts';
import { Checkbox, Select } from 'antd';
import { isThere } from '../case/parties-of.js';
import { partyOptions } from '../case/party-forms.js';
import { DateField } from '../clock/date-field.js';
import { partyLabel } from '../office/party-words.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';
import type { FormField } from '../parts/form-field.js';

/** What one party has said, as far as it is filled in. */
interface Agreed {
  readonly party: string;
  readonly by: string;
  readonly isSealed: boolean;
  readonly manner?: string | undefined;
  readonly on?: string | undefined;
}

interface AgreedFieldProps extends FormField {
  readonly detail: MediationDetail;
}

const isSide = (one: CaseParty): boolean => isThere(one) && (one.role === 'applicant' || one.role === 'respondent');

/** The word of each party, one after the other: who said it, how, and on which day. */
export function AgreedField({ detail: { parties }, id, value, onChange }: AgreedFieldProps) {
  const say = useSay();
  const given = (value ?? []) as readonly Agreed[];
  const sides = parties.filter(isSide);
  const rows = sides.map(
    ({ party }): Agreed => given.find((one) => one.party === party) ?? { party, by: party, isSealed: false },
  );
  // What nobody has begun is missing, and said to be.
  const isBegun = ({ manner, on }: Agreed): boolean => manner !== undefined || on !== undefined;
  const change = (changed: Agreed): void =>
    onChange?.(rows.map((one) => (one.party === changed.party ? changed : one)).filter(isBegun));
  return (
    <div id={id} className="stack">
      {rows.map((row, at) => (
        <Row key={row.party} of={sides[at]} all={parties} row={row} say={say} change={change} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly of: CaseParty | undefined;
  readonly all: readonly CaseParty[];
  readonly row: Agreed;
  readonly say: ReturnType<typeof useSay>;
  readonly change: (row: Agreed) => void;
}

function Row({ of, all, row, say, change }: RowProps) {
  const day = `agreed-on-${row.party}`;
  const manners = replacingManner.options.map((value) => ({
    value,
    label: wordOf('mediation', 'manner', value, say.language),
  }));
  return (
    <fieldset className="stack-close">
      <legend className="quiet">{partyLabel(row.party, all, say)}</legend>
      <div className="row">
        <Select
          aria-label={say('mediation.agreed.by')}
          options={partyOptions(all, say)}
          value={row.by}
          onChange={(by) => change({ ...row, by })}
        />
        <Select
          aria-label={say('mediation.agreed.manner')}
          placeholder={say('mediation.agreed.manner')}
          options={manners}
          value={row.manner}
          onChange={(manner) => change({ ...row, manner })}
        />
        <label className="words" htmlFor={day}>
          <span className="quiet">{say('mediation.agreed.on')}</span>
          <DateField id={day} value={row.on} onChange={(on) => change({ ...row, on })} />
        </label>
        {of?.nature === 'organisation' ? (
          <Checkbox checked={row.isSealed} onChange={({ target }) => change({ ...row, isSealed: target.checked })}>
            {say('mediation.agreed.isSealed')}
          </Checkbox>
        ) : null}
      </div>
    </fieldset>
  );
}
