import { generalWord, readLogPage } from '#libs/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type * as z from 'zod';
import { AnswerView, instantText, type ProblemError, request, Section, useSettings } from '../base/index.js';
import type { Say } from '../base/say.js';
import { OfficeName } from '../office/office-name.js';
import { useSay } from './case.messages.js';

/** Where the log of a case is. */
export const readLogPath = (caseId: string): string => `/api/cases/${caseId}/read-log`;

/** What was looked at; on the paper of a receipt stands whose it is. */
function whatIn(say: Say, what: string, party: string | null): string {
  const isNamed = what === 'receipt' && party !== null;
  return say.or(`readLog.what.${isNamed ? 'receiptOf' : what}`, what, { party: party ?? '' });
}

type Page = z.output<typeof readLogPage>;

/** The log, the newest first; further pages are added below. */
function useReadLog(caseId: string) {
  const { language } = useSettings();
  const path = readLogPath(caseId);
  return useInfiniteQuery<Page, ProblemError, Page['items'], unknown[], string | null>({
    queryKey: [path, language],
    queryFn: ({ pageParam, signal }) => request(readLogPage, path, { query: { limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    staleTime: 30_000,
  });
}

/** Who looked at an identity of this case and why (查看记录), for whoever may see the case. */
export function ReadLog({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const answer = useReadLog(caseId);
  return (
    <Section id="read-log" title={say('readLog.title')}>
      <AnswerView answer={answer} rows={2}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{say('readLog.none')}</p>
          ) : (
            <ol className="stack-close read-log">
              {items.map(({ id, at, by, office, capacity, what, party, purpose, words }) => (
                <li key={id}>
                  <time dateTime={at}>{instantText(at)}</time>{' '}
                  <span className="quiet">
                    <OfficeName id={office} /> {generalWord('capacity', capacity, say.language)}
                  </span>{' '}
                  {say('readLog.line', {
                    who: by,
                    what: whatIn(say, what, party),
                    purpose: say.or(`readLog.purpose.${purpose ?? 'other'}`, say('readLog.purpose.other')),
                    words,
                  })}
                </li>
              ))}
            </ol>
          )
        }
      </AnswerView>
      {answer.hasNextPage ? (
        <>
          <p className="row pager">
            <Button loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
              {say('word.more')}
            </Button>
          </p>
          <p className="print-only">{say('readLog.printedPart', { n: answer.data?.length ?? 0 })}</p>
        </>
      ) : null}
    </Section>
  );
}
