import { isStartOurs, wordOf } from '#libs/contracts';
import type { Receipt } from '#contracts/petition';
import { dateInSentence, instantInSentence } from '../base/index.js';
import { useRuleBasis, useRuleName } from '../clock/rule-name.js';
import { useOfficeName } from '../office/office-name.js';
import { useOffices } from '../office/use-offices.js';
import type { Fact } from '../parts/fact-list.js';
import { ReceiptSheet } from '../case/receipt-sheet.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './receipt.messages.js';
import { startedClocks } from './receipt-facts.js';

interface PaperProps {
  readonly receipt: Receipt;
  readonly detail: PetitionDetail;
  /** Whose it is; null: anonymous. */
  readonly name: string | null;
  /** One before was lost. */
  readonly isAgain?: boolean;
}

/**
 * The receipt of a petitioner: whose it is and what it is called, who registered it when and how to reach them, what happens by
 * when, and what the petitioner may do and where. Of the matter it has the title alone: papers get lost.
 */
export function ReceiptPaper({ receipt, detail, name, isAgain = false }: PaperProps) {
  const say = useSay();
  const { office, phone, rows } = useFacts({ receipt, detail, name });
  return (
    <ReceiptSheet
      receipt={receipt}
      office={office}
      title={say(isAgain ? 'receipt.titleAgain' : 'receipt.title')}
      rows={rows}
      code={say('receipt.code')}
      keep={say('receipt.keep')}
    >
      <Steps detail={detail} />
      <Rights office={office} phone={phone} />
    </ReceiptSheet>
  );
}

/** What stands on top: whose it is, what it is called, who registered it and how they are reached. */
function useFacts({ receipt, detail: { item }, name }: Omit<PaperProps, 'isAgain'>) {
  const say = useSay();
  const office = useOfficeName()(item.registrar);
  const phone = useOffices().byId.get(item.registrar ?? '')?.phone ?? null;
  const rows: readonly Fact[] = [
    [say('receipt.petitioner'), name ?? say('receipt.anonymous')],
    ...(item.title === null ? [] : [[say('receipt.subject'), item.title] as const]),
    [say('receipt.office'), office],
    ...(phone === null ? [] : [[say('receipt.phone'), phone] as const]),
    [say('receipt.registeredAt'), instantInSentence(receipt.registeredAt, say.language)],
    [say('receipt.receivedOn'), dateInSentence(item.receivedOn, say.language)],
    [say('receipt.channel'), wordOf('petition', 'channel', item.channel, say.language)],
  ];
  return { office, phone, rows };
}

function Rights({ office, phone }: { readonly office: string; readonly phone: string | null }) {
  const say = useSay();
  return (
    <section>
      <p className="paper-part">{say('receipt.rights')}</p>
      <ol>
        <li>{say('receipt.right.ask', { address: `${window.location.host}/p` })}</li>
        <li>
          {phone === null ? say('receipt.right.here', { office }) : say('receipt.right.hereOrCall', { office, phone })}
        </li>
        <li>{say('receipt.right.courts')}</li>
      </ol>
    </section>
  );
}

function Steps({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const [nameOf, basisOf] = [useRuleName(), useRuleBasis()];
  // What is left today says nothing on a paper that is read next week: the date does.
  const steps = startedClocks(detail).map(({ id, startedBy, rawDueOn, legalDueOn, provisional }) => {
    const ours = { isStartOurs: isStartOurs('petition', startedBy), isRolled: rawDueOn !== legalDueOn };
    const date = dateInSentence(legalDueOn ?? '', say.language);
    const until = say('receipt.step', { what: nameOf(id), date, whose: basisOf(id, ours) });
    return { id, until: provisional ? `${until} ${say('receipt.provisional')}` : until };
  });
  return (
    <section>
      <p className="paper-part">{say('receipt.happensNext')}</p>
      <ol>
        {steps.map(({ id, until }) => (
          <li key={id}>{until}</li>
        ))}
      </ol>
    </section>
  );
}
