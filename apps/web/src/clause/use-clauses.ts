import { clausePreview, noticeClause, type ClauseText, type NoticeClauseDetail } from '#libs/contracts';
import { useEffect, useState } from 'react';
import * as z from 'zod';
import { discardDraft, draftName, readAmongDrafts, useDraft, useDrawnAsTyped, useLast, useMe } from '../base/index.js';
import { edited, isSame, textsOf, type EditedClause } from './clause-texts.js';

const draft = z.object({ seen: z.number(), clauses: z.array(noticeClause) });

export const pathOf = ({ kind, language }: Pick<NoticeClauseDetail, 'kind' | 'language'>): string =>
  `/api/notice-clauses/${kind}/${language}`;

/** What is edited of the clauses of one kind in one language, kept on this device until it is saved. */
export function useEditing(detail: NoticeClauseDetail, about: string) {
  const name = draftName(useMe().data?.account ?? '', 'clauses', detail.kind, detail.language);
  const [found] = useState(() => readAmongDrafts(name, draft));
  const [clauses, setClauses] = useState<readonly EditedClause[]>(() => edited(found?.clauses ?? detail.clauses));
  // The version that it was typed upon.
  const [seen, setSeen] = useState(found?.seen ?? detail.lastChange);
  const [before, setBefore] = useState<readonly EditedClause[] | null>(null);
  const isChanged = !isSame(clauses, detail.clauses);
  const kept = useDraft(name, { read: () => (isChanged ? { seen, clauses: textsOf(clauses) } : {}), about });
  // What is as it is in force is no draft any more.
  useEffect(() => {
    if (!isChanged) discardDraft(name);
  }, [isChanged, name]);
  return {
    ...{ clauses, setClauses, seen, setSeen, isChanged, keptAt: kept.keptAt },
    /** Something else than what is in force was put into the form, and not saved. */
    isFilled: isChanged && before !== null,
    /** Puts other clauses into the form; what was typed can be had back. */
    fill: (texts: readonly ClauseText[]): void => {
      setBefore(clauses);
      setClauses(edited(texts));
    },
    undo:
      before === null
        ? null
        : (): void => {
            setClauses(before);
            setBefore(null);
          },
    saved: (now: NoticeClauseDetail): void => {
      discardDraft(name);
      setBefore(null);
      setSeen(now.lastChange);
      setClauses(edited(now.clauses));
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;

/** The page of what is typed, and what is wrong with it; the last page that could be drawn stays. */
export function usePage(detail: NoticeClauseDetail, clauses: readonly EditedClause[], contents: 'all' | 'required') {
  const typed = { clauses: textsOf(clauses), contents };
  const { data, error, isPending, isOld } = useDrawnAsTyped(clausePreview, `${pathOf(detail)}/preview`, typed);
  const page = useLast(data?.page);
  const isFaulty = data?.page === null;
  // Nobody has judged what is typed now: what was wrong before keeps nothing from being saved.
  const problems = data === undefined || error !== null ? [] : data.problems;
  return { page, isFaulty, isOld: isOld || isFaulty, isPending, error, problems };
}
