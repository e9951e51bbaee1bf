import { commandText, consequenceText, documentOf, type DeliveryWays } from '#libs/contracts';
import { dateOfInstant, instantText } from '../base/index.js';
import type { CaseDetail } from '../case/case-detail.js';
import { usePreviewWords } from '../command/consequence.js';
import { apiOf, contractsOf } from '../command/contracts-of.js';
import { usePreview } from '../command/use-preview.js';
import { useSay } from './delivery.messages.js';

interface FollowsProps {
  readonly kind: string;
  readonly detail: CaseDetail;
  /** Of the document's fact. */
  readonly type: string;
}

/** What its service means for the case, in words and with the dates that it would have if it arrived today. */
export function WhatFollows({ kind, detail, type }: FollowsProps) {
  const say = useSay();
  const by = documentOf(kind, type)?.served?.by;
  return (
    <section className="consequence" aria-live="polite">
      <h3>{say('delivery.follows')}</h3>
      <p>{say(by === undefined ? 'delivery.followsNothing' : 'delivery.followsProof')}</p>
      {by === undefined ? null : <IfToday kind={kind} detail={detail} command={by} />}
    </section>
  );
}

interface IfTodayProps extends Pick<FollowsProps, 'kind' | 'detail'> {
  /** Which command the case is given once it is proved. */
  readonly command: string;
}

function IfToday({ kind, detail: { item }, command }: IfTodayProps) {
  const say = useSay();
  const preview = usePreview({
    ...{ address: `${apiOf(kind)}/${item.id}`, command, contract: contractsOf(kind)[command], version: item.version },
    values: { servedOn: dateOfInstant(item.now), manner: 'in_person' },
  });
  const words = usePreviewWords(kind, preview, commandText(kind, command, say.language));
  const general = consequenceText(kind, command, say.language);
  return (
    <>
      {preview?.state === 'refused' || words.length === 0 ? null : (
        <>
          <p>{say('delivery.ifToday')}</p>
          <ul className="stack-close">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </>
      )}
      {general === null ? null : <p className="quiet">{general}</p>}
    </>
  );
}

interface QuietProps {
  readonly quiet: DeliveryWays['quiet'];
  /** Somebody is to be rung up at all. */
  readonly isWanted: boolean;
}

/** Until when nobody is rung up (免打扰时段). */
export function QuietHours({ quiet: { fromHour, untilHour, notBefore }, isWanted }: QuietProps) {
  const say = useSay();
  if (!isWanted) return null;
  const hours = say('delivery.quiet', { from: `${String(fromHour)}:00`, until: `${String(untilHour)}:00` });
  return (
    <p className="quiet">
      {hours} {notBefore === null ? '' : say('delivery.quietNow', { time: instantText(notBefore) })}
    </p>
  );
}
