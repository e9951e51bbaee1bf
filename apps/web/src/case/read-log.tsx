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

type Page = z.output<typeof readLogPage>;
type Line = Page['items'][number];

/** What was looked at; on the paper of a receipt stands whose it is, and a file has its name. */
function whatIn(say: Say, { what, party, file }: Line): string {
  if (file !== null) {
    const name = file.name ?? say('readLog.nameless', { seq: file.seq });
    return say(file.isOriginal ? 'readLog.what.original' : 'readLog.what.fileOf', { name });
  }
  const isNamed = what === 'receipt' && party !== null;
  return say.or(`readLog.what.${isNamed ? 'receiptOf' : what}`, what, { party: whose(say, party ?? '') });
}

/** A petitioner by the place in the case; whoever else it is by the name of the party. */
function whose(say: Say, party: string): string {
  const n = Number(/^p(\d+)$/u.exec(party)?.[1] ?? 0);
  return n === 0 ? party : n === 1 ? say('readLog.first') : say('readLog.further', { n });
}

/** Nobody is asked what for when a file is looked at. */
function said(say: Say, line: Line): string {
  const { by: who, purpose, words, file } = line;
  const what = whatIn(say, line);
  if (file !== null) return say('readLog.lineOfFile', { who, what });
  if (line.what === 'bind') return say('readLog.lineOfBind', { who, what });
  const why = say.or(`readLog.purpose.${purpose ?? 'other'}`, say('readLog.purpose.other'));
  return say('readLog.line', { who, what, purpose: why, words });
}

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
              {items.map((line) => (
                <li key={line.id}>
                  <time dateTime={line.at}>{instantText(line.at)}</time>{' '}
                  <span className="quiet">
                    <OfficeName id={line.office} /> {generalWord('capacity', line.capacity, say.language)}
                  </span>{' '}
                  {said(say, line)}
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
