import { dateInList } from '../base/dates.js';
import { OfficeName } from '../office/office-name.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { useSay, type Say } from './supervision.messages.js';
import type { SupervisionDetail } from './supervision-detail.js';

type StatedReply = SupervisionDetail['statedReplies'][number];

/** The stated dates of replies that were recorded late: what proves them, and whether somebody has looked at them. */
export function StatedReplies({ replies }: { readonly replies: readonly StatedReply[] }) {
  const say = useSay();
  return replies.map((reply) => (
    <FactList
      key={`${reply.office} ${reply.recordedOn} ${reply.statedOn}`}
      className="ruled"
      lines={linesOf(reply, say)}
    />
  ));
}

interface BesideProps {
  readonly detail: SupervisionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Whoever verifies sees them beside the form. */
export function BesideVerifying({ detail }: BesideProps) {
  return <StatedReplies replies={detail.statedReplies} />;
}

function linesOf({ office, dueOn, statedOn, recordedOn, proof, look }: StatedReply, say: Say): readonly Fact[] {
  const day = (on: string): string => dateInList(on, say.language);
  return [
    [say('supervision.stated.reply'), <OfficeName key="office" id={office} />],
    [
      say('supervision.stated.on'),
      day(statedOn) + (dueOn === null ? '' : ` · ${say('supervision.stated.due', { date: day(dueOn) })}`),
    ],
    [say('supervision.stated.recordedOn'), day(recordedOn)],
    [say('supervision.stated.proof'), proof ?? say('supervision.stated.noProof')],
    [say('supervision.stated.look'), say(`supervision.stated.look.${look ?? 'none'}`)],
  ];
}
