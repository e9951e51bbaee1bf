import { periodText } from '#contracts/obligation';
import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { yuan } from './money.js';
import type { ObligationDetail, Progress } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import { useNames } from './use-names.js';

type Due = Progress['dues'][number];
type Payment = Progress['payments'][number];

/** The instalments in the order of their days, each with what has come of it. */
export function Instalments({ detail: { progress } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  const state = ({ settledOn, isPast, isDemanded }: Due): string => {
    if (settledOn !== null) return say('obligation.due.settled', { on: settledOn });
    if (!isPast) return say('obligation.due.ahead');
    return say(isDemanded ? 'obligation.due.lateDemanded' : 'obligation.due.late');
  };
  const day = ({ on, isDemanded }: Due): string => {
    if (on === null) return say('obligation.due.none');
    return isDemanded ? say('obligation.due.demanded', { on }) : on;
  };
  const columns: readonly Column<Due>[] = [
    { id: 'due', title: say('obligation.due.n'), isWhole: true, cell: ({ due }) => due },
    { id: 'on', title: say('obligation.due.on'), isWhole: true, cell: day },
    {
      id: 'amount',
      title: say('obligation.owed'),
      align: 'end',
      isWhole: true,
      cell: ({ amountCents }) => yuan(amountCents),
    },
    {
      id: 'missing',
      title: say('obligation.missing'),
      align: 'end',
      isWhole: true,
      cell: ({ missingCents }) => (missingCents === 0 ? null : yuan(missingCents)),
    },
    { id: 'state', title: say('word.stands'), cell: state },
  ];
  return (
    <Section id="instalments" title={say('obligation.line')} className="stack">
      <DataTable<Due>
        caption={say('obligation.line')}
        columns={columns}
        rows={progress.dues}
        keyOf={({ due }) => String(due)}
        isPlain
      />
    </Section>
  );
}

/** What came, by the creditor's word or by proof; what was struck out stays to be read. */
export function Payments({ detail: { item, progress, texts } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  const names = useNames(progress);
  const how = ({ shown, isStruck, isDoubted }: Payment): string => {
    const by = wordOf('obligation', 'shown', shown, say.language);
    if (isStruck) return `${by} · ${say('obligation.payment.struck')}`;
    return isDoubted ? `${by} · ${say('obligation.payment.doubted')}` : by;
  };
  const columns: readonly Column<Payment>[] = [
    { id: 'payment', title: say('obligation.payment.n'), isWhole: true, cell: ({ payment }) => payment },
    { id: 'on', title: say('word.day'), isWhole: true, cell: ({ on }) => on },
    {
      id: 'sum',
      title: say('obligation.payment.sum'),
      align: 'end',
      isWhole: true,
      cell: ({ amountCents }) => yuan(amountCents),
    },
    { id: 'from', title: say('obligation.payment.from'), cell: ({ from }) => (from === null ? null : names([from])) },
    { id: 'shown', title: say('obligation.payment.shown'), isText: true, cell: how },
    {
      id: 'words',
      title: say('obligation.payment.words'),
      isText: true,
      cell: ({ words, attachment }) => (
        <>
          {words === null ? null : (texts[words] ?? null)}{' '}
          {attachment === null ? null : (
            <a className="inline-link" href={`/api/cases/${item.id}/attachments/${attachment}/content`} download>
              {say('obligation.payment.file')}
            </a>
          )}
        </>
      ),
    },
  ];
  return (
    <Section id="payments" title={say('obligation.payments')} className="stack">
      <DataTable<Payment>
        caption={say('obligation.payments')}
        columns={columns}
        rows={progress.payments}
        keyOf={({ payment }) => String(payment)}
        empty={<p className="quiet">{say('obligation.noPayments')}</p>}
        isPlain
      />
    </Section>
  );
}

/** What each side may do now, with its last day and what the law says of that; nothing of it is begun here. */
export function Options({ detail: { progress } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  const { options, optionsToldOn } = progress;
  if (options.length === 0) return null;
  return (
    <Section id="options" title={say('obligation.options')} className="stack">
      <ul>
        {options.map(({ route, whose, until, period }) => {
          const told = periodText(route, period, say.language);
          const what = wordOf('obligation', 'route', route, say.language);
          return (
            <li key={route}>
              {until === null ? what : say('obligation.options.until', { what, until })}{' '}
              <span className="quiet">{say(`obligation.options.${whose}`)}</span>
              {told === null ? null : <p className="quiet">{told}</p>}
            </li>
          );
        })}
      </ul>
      {optionsToldOn === null ? null : <p className="quiet">{say('obligation.options.told', { on: optionsToldOn })}</p>}
    </Section>
  );
}
