import { commandText, wordOf } from '#libs/contracts';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLabel } from '../command/command-fields.js';
import { DateField } from '../clock/date-field.js';
import { Mistakes } from '../command/mistakes.js';
import { useCommand } from '../command/use-command.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { useWithheld } from '../command/withheld.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { caseAddress } from '../parts/case-address.js';
import { formHints } from '../petition/form-hints.js';
import type { PetitionDetail } from '../petition/petition-detail.js';
import { useSay } from './desk.messages.js';
import type { Decision } from './desk-values.js';

interface ReferNowProps {
  readonly detail: PetitionDetail;
  readonly decisions: readonly Decision[];
}

/** Passing the matter on at once (转送、交办), while one still knows what it is about; or why that cannot be done now. */
export function ReferNow({ detail, decisions }: ReferNowProps) {
  const say = useSay();
  const refusal = detail.commands['refer'] ?? null;
  const { number, phase } = detail.item;
  const address = caseAddress('petition', number);
  // At the organ itself it is handled, not passed on; what it may do stands on the case's own page.
  if (phase !== 'registered' || detail.item.registrar !== detail.item.holder) return <Passed detail={detail} />;
  return (
    <section className="next-step no-print" aria-label={say('desk.referNow')}>
      <h2>{say('desk.referNow')}</h2>
      {refusal === null ? (
        <ReferForm detail={detail} proposed={proposedOf(decisions, detail.item.registrar)} />
      ) : (
        <p>{refusal.sentence}</p>
      )}
      <Link to={`${address}?do=${refusal?.code === 'petition.class_missing' ? 'triage' : 'refer'}`}>
        {say('desk.referLater')}
      </Link>
    </section>
  );
}

function Passed({ detail }: { readonly detail: PetitionDetail }) {
  const office = useOfficeName()(detail.item.holder);
  const say = useSay();
  return (
    <p className="no-print" role="status">
      {say('desk.referred', { office })}
    </p>
  );
}

/** Who has what is the same matter is likely to be the one for this, too; the clerk chooses. */
const proposedOf = (decisions: readonly Decision[], registrar: string | null): Decision | null =>
  decisions.find(({ verdict, holder }) => verdict === 'same' && holder !== null && holder !== registrar) ?? null;

const manners = ['transfer', 'assign'] as const;

function ReferForm({ detail, proposed }: { readonly detail: PetitionDetail; readonly proposed: Decision | null }) {
  const say = useSay();
  const label = useLabel('petition');
  const { id, version } = detail.item;
  const [to, setTo] = useState<string | undefined>(proposed?.holder ?? undefined);
  const [manner, setManner] = useState('transfer');
  const [setOn, setSetOn] = useState<string | undefined>();
  const give = useCommand({ path: `/api/petitions/${id}/refer`, seenVersion: version });
  const withheld = useWithheld({ command: 'refer', hints: formHints }, 'manner', manners);
  return (
    <>
      <Mistakes mistakes={[]} error={give.error} refused={null} />
      {proposed === null ? null : <p className="quiet">{say('desk.proposedSame', { number: proposed.number })}</p>}
      <div className="refer-row">
        <span aria-hidden="true">{label('to')}</span>
        <OfficeSelect aria-label={label('to')} placeholder={say('desk.search')} value={to} onChange={setTo} />
        <Radio.Group
          aria-label={label('manner')}
          value={manner}
          onChange={({ target }) => setManner(target.value as string)}
          options={manners.map((one) => ({
            value: one,
            label: wordOf('petition', 'manner', one, say.language),
            disabled: one === withheld?.value,
          }))}
        />
        {manner === 'assign' ? <DateField value={setOn} onChange={setSetOn} aria-label={label('setOn')} /> : null}
        <Button
          loading={give.isPending}
          disabled={to === undefined}
          aria-describedby={to === undefined ? 'refer-needed' : undefined}
          onClick={() => give.mutate(blanksLeftOut({ to, manner, setOn: manner === 'assign' ? setOn : undefined }))}
        >
          {commandText('petition', 'refer', say.language)}
        </Button>
      </div>
      {withheld === null ? null : <p className="quiet">{withheld.who}</p>}
      {to === undefined ? (
        <p className="quiet" id="refer-needed">
          {say('desk.toNeeded')}
        </p>
      ) : (
        <p className="sr-only" role="status">
          <OfficeName id={to} />
        </p>
      )}
    </>
  );
}
