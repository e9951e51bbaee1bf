import { Section } from '../base/index.js';
import type { CadenceDetail } from './cadence-detail.js';
import { changedNext } from './changed-next.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

interface Of {
  readonly detail: CadenceDetail;
}

/** What the next period begins with, as far as it is another thing than now. */
export function NextPlan({ detail: { progress } }: Of) {
  const say = useSay();
  const nameOf = useDebtor();
  const { next, owing } = progress;
  if (next === null) return null;
  const list = (all: readonly { debtor: string; office: string }[]) =>
    all.map(nameOf).join(say.language === 'zh' ? '、' : ', ');
  const { added, gone, other } = changedNext(owing, next.debtors);
  const lines = [
    ...(added.length === 0 ? [] : [say('cadence.next.added', { names: list(added) })]),
    ...(gone.length === 0 ? [] : [say('cadence.next.gone', { names: list(gone) })]),
    ...other.map((one) => say('cadence.next.quota', { name: nameOf(one), n: one.quota })),
    ...(next.endsOn === null ? [] : [say('cadence.next.endsOn', { on: next.endsOn })]),
  ];
  return (
    <Section id="next" title={say('cadence.next')} className="stack">
      <ul>
        {(lines.length === 0 ? [say('cadence.next.same')] : lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What whoever commissioned it was told before the end, and what it said about what is missing. */
export function ToldAndSeen({ detail: { progress, texts } }: Of) {
  const say = useSay();
  const nameOf = useDebtor();
  const { alarms, owing, seen } = progress;
  const names = (missing: readonly string[]) =>
    owing
      .filter(({ debtor }) => missing.includes(debtor))
      .map(nameOf)
      .join(say.language === 'zh' ? '、' : ', ');
  return (
    <>
      {alarms.length === 0 ? null : (
        <Section id="alarms" title={say('cadence.alarms')} className="stack">
          <ul>
            {alarms.map(({ on, missing }) => (
              <li key={on}>
                {missing.length === 0
                  ? say('cadence.alarm.none', { on })
                  : say('cadence.alarm', { on, names: names(missing) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {seen === null ? null : (
        <Section id="seen" title={say('cadence.seen')} className="stack">
          <p>{texts[seen] ?? ''}</p>
        </Section>
      )}
    </>
  );
}

/** Who was let off, or is there no more, and what was changed for the next period: each with its reasons. */
export function Decided({ detail: { progress, texts } }: Of) {
  const say = useSay();
  const nameOf = useDebtor();
  const { decided, owing } = progress;
  if (decided.length === 0) return null;
  const names = (debtors: readonly string[]) =>
    owing
      .filter(({ debtor }) => debtors.includes(debtor))
      .map(nameOf)
      .join(say.language === 'zh' ? '、' : ', ');
  return (
    <Section id="decided" title={say('cadence.decided')} className="stack">
      <ul>
        {decided.map(({ on, as, debtors, reasons }) => (
          <li key={`${as}/${reasons}/${debtors.join()}`}>
            {say(`cadence.decided.${as}`, { on, names: names(debtors) })} {texts[reasons] ?? ''}
          </li>
        ))}
      </ul>
    </Section>
  );
}
