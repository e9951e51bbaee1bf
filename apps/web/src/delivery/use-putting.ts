import { outcome, type DeliveryWays, type Language } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { forgetNews, ProblemError, request, submitOf, type Submit } from '../base/index.js';
import { isOfServer } from '../base/use-answer.js';

type Recipient = DeliveryWays['recipients'][number];
export type Plan = Recipient['usual'];

/** What became of one recipient's. */
export type PutResult = { readonly number: string } | { readonly error: ProblemError };

interface Given {
  /** `/api/cases/<id>` */
  readonly path: string;
  readonly seq: number;
  readonly recipients: readonly Recipient[];
  readonly done: (numbers: readonly string[]) => void;
}

/**
 * To whom a document is put on its way, and by what: at first to everybody to whom it is not under way, by the usual plan. Each
 * has one key through all tries, so that whoever presses again has nobody served twice.
 */
export function usePutting({ path, seq, recipients, done }: Given) {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, Submit>());
  // Null: left out. What nobody has touched is as the server proposes.
  const [touched, setTouched] = useState<Readonly<Record<string, Plan | null>>>({});
  const [results, setResults] = useState<Readonly<Record<string, PutResult>>>({});
  const [isBusy, setBusy] = useState(false);
  // Of the paper, not of the screen: whoever works in English serves papers in Chinese.
  const [language, setLanguage] = useState<Language>('zh');
  const planOf = (party: string): Plan | null => {
    const made = touched[party];
    if (made !== undefined) return made;
    const recipient = recipients.find((one) => one.party === party);
    return recipient === undefined || recipient.underWay !== null ? null : recipient.usual;
  };
  const isDone = (party: string): boolean => 'number' in (results[party] ?? {});
  const chosen = recipients.filter(({ party }) => planOf(party) !== null && !isDone(party));
  const plans = chosen.flatMap(({ party }) => [planOf(party) ?? []]);

  /** @returns the number of the delivery; null: refused */
  const put = async (party: string): Promise<string | null> => {
    const body = { seq, recipient: party, plan: planOf(party), language };
    const submit = submitOf(body, keys.current.get(party));
    keys.current.set(party, submit);
    try {
      const { number } = await request(outcome, `${path}/deliveries`, { method: 'POST', body, key: submit.key });
      setResults((all) => ({ ...all, [party]: { number } }));
      return number;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setResults((all) => ({ ...all, [party]: { error } }));
      return null;
    }
  };
  const putEach = async (): Promise<void> => {
    setBusy(true);
    const numbers: (string | null)[] = [];
    // One after the other: the first sets the page and draws its number, the others are given the same.
    for (const { party } of chosen) numbers.push(await put(party));
    setBusy(false);
    forgetNews();
    await queries.invalidateQueries({ predicate: isOfServer });
    const earlier = Object.values(results).flatMap((one) => ('number' in one ? [one.number] : []));
    if (numbers.every((number) => number !== null)) done([...earlier, ...numbers]);
  };
  return {
    ...{ planOf, chosen, plans, isBusy, language, setLanguage },
    isPlanned: plans.every((plan) => plan.length > 0),
    plan: (party: string, plan: Plan | null): void => setTouched((all) => ({ ...all, [party]: plan })),
    resultOf: (party: string): PutResult | null => results[party] ?? null,
    submit: (): void => void putEach(),
  };
}
