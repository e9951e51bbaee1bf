import { generalWord, readLogPage } from '#libs/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { use } from 'react';
import type * as z from 'zod';
import { AnswerView, instantText, type ProblemError, request, Section, useSettings } from '../base/index.js';
import type { Say } from '../base/say.js';
import { OfficeName } from '../office/office-name.js';
import { PartiesHere, partyInSentence, type Called } from '../office/party-words.js';
import { useSay } from './case.messages.js';

/** Where the log of a case is. */
export const readLogPath = (caseId: string): string => `/api/cases/${caseId}/read-log`;

type Page = z.output<typeof readLogPage>;
type Line = Page['items'][number];

/** What was looked at; on the paper of a receipt stands whose it is, and a file has its name. */
function whatIn(say: Say, { what, party, file }: Line, parties: readonly Called[]): string {
  if (file !== null) {
    const name = file.name ?? say('readLog.nameless', { seq: file.seq });
    return say(file.isOriginal ? 'readLog.what.original' : 'readLog.what.fileOf', { name });
  }
  const isNamed = what === 'receipt' && party !== null;
  return say.or(`readLog.what.${isNamed ? 'receiptOf' : what}`, what, { party: whose(say, party ?? '', parties) });
}

/** Whoever is accused is in another list. */
const whose = (say: Say, party: string, all: readonly Called[]): string =>
  party.startsWith('a') ? generalWord('partyRole', 'accused', say.language) : partyInSentence(party, all, say);

/** Nobody is asked what for when a file is looked at. */
function said(say: Say, line: Line, parties: readonly Called[]): string {
  const { by: who, purpose, words, file } = line;
  const what = whatIn(say, line, parties);
  if (file !== null) return say('readLog.lineOfFile', { who, what });
  if (line.what === 'sampled') return say('readLog.lineOfSampled', { who, number: words });
  if (line.what === 'bind' || line.what === 'paper') return say('readLog.lineOfBind', { who, what });
  const why = say.or(`readLog.purpose.${purpose ?? 'other'}`, say('readLog.purpose.other'));
  return `${say('readLog.line', { who, what, purpose: why, words })}${postal(say, line)}`;
}

/** Of a list to be posted by: whether the telephone left too. */
function postal(say: Say, { withPhones }: Line): string {
  if (withPhones === null) return '';
  return say(withPhones ? 'readLog.postalWithPhones' : 'readLog.postal');
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
  const parties = use(PartiesHere);
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
                  {said(say, line, parties)}
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
