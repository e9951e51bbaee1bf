import { LegalDate } from '../clock/legal-date.js';
import { nowOf } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { useSay, type Say } from '../base/say.js';
import type { PendingExtension } from './extension.js';
import { HeldSince } from './petition-parts.js';
import { Parties } from './parties.js';
import { rightsOf, type Right } from './rights.js';
import type { PetitionDetail } from './use-petitions.js';
import './petition.messages.js';

/** What was asked for, by whom and why. */
export const extensionWords = (say: Say, { by, days, reason }: PendingExtension): string =>
  say('petition.extensionAsked', { by, days, reason: reason ?? say('word.none') });

interface FirstLookProps {
  readonly detail: PetitionDetail;
  readonly extension: PendingExtension | null;
}

/** Below the next step: who has it since when, who asks, until when the petitioner may what, and what is stuck. */
export function FirstLook({ detail, extension }: FirstLookProps) {
  const say = useSay();
  const { item: petition, failed } = detail;
  const stuck = failed.filter(({ settled }) => !settled);
  return (
    <dl className="first-look">
      <div>
        <dt>{say('petition.holder')}</dt>
        <dd>
          <OfficeName id={petition.holder} />{' '}
          <HeldSince since={petition.holderSince} end={petition.endedAt} now={nowOf(petition)} />
        </dd>
      </div>
      <div>
        <dt>{say('petition.petitioner')}</dt>
        <dd>
          <Parties detail={detail} />
        </dd>
      </div>
      <div>
        <dt>{say('petition.rights')}</dt>
        <dd className="rights">
          <Rights detail={detail} />
        </dd>
      </div>
      {extension === null ? null : (
        <div>
          <dt>{say('petition.extension')}</dt>
          <dd>{extensionWords(say, extension)}</dd>
        </div>
      )}
      {stuck.map(({ step, instance, sentence, consequence }) => (
        <div key={`${step} ${instance}`} className="failed-step">
          <dt>{say('petition.failed')}</dt>
          <dd>
            {sentence} {consequence}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Rights({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const rights = rightsOf(detail);
  if (rights.length === 0) return <span>{say('petition.rights.none')}</span>;
  return rights.map((right) => <OneRight key={right.what} right={right} number={detail.item.number} />);
}

// Where in a sentence its date stands, so that the date itself leads to its reasons.
const datePlace = '\u0001';

function OneRight({ right, number }: { readonly right: Right; readonly number: string }) {
  const say = useSay();
  const { what, until, clock, provisional } = right;
  const [before, after] = say(`petition.right.${what}`, { date: datePlace }).split(datePlace);
  return (
    <span className="right">
      {before}
      {until === null || clock === null ? null : (
        <LegalDate on={until} isProvisional={provisional} why={{ kind: 'petition', number, clock }} />
      )}
      {after}
    </span>
  );
}
