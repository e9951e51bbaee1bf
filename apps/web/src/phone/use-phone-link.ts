import { phoneLink, phoneLinkState, type PhoneLink, type PhoneLinkAsked } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isOfServer, ProblemError, request, useAnswer } from '../base/index.js';

// A person with a telephone in the hand looks up after a second or two.
const lookMs = 2_000;

/** A link that a telephone opens, as long as its window is open: it is taken back when that closes. */
export function usePhoneLink(caseId: string, { purpose = 'photo', category }: PhoneLinkAsked) {
  const queries = useQueryClient();
  const path = `/api/cases/${caseId}/phone-links`;
  const [round, setRound] = useState(0);
  const [link, setLink] = useState<PhoneLink | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  useEffect(() => {
    let isGone = false;
    const opened = request(phoneLink, path, { method: 'POST', body: { purpose, category } });
    opened.then(
      (told) => (isGone ? undefined : setLink(told)),
      (failed: unknown) => (!isGone && failed instanceof ProblemError ? setError(failed) : undefined),
    );
    return () => {
      isGone = true;
      setLink(null);
      setError(null);
      // Its token is in no hand that should still have it.
      opened.then((told) => takeBack(`${path}/${told.link}`)).catch(() => undefined);
    };
  }, [path, purpose, category, round]);
  const { data: state } = useAnswer(phoneLinkState, link === null ? null : `${path}/${link.link}`, {
    again: ({ isOver }) => (isOver ? false : lookMs),
    isBackground: true,
    freshMs: 0,
  });
  const files = state?.files ?? 0;
  useEffect(() => {
    // What came stands in the case, and on the page behind the window.
    if (files > 0) void queries.invalidateQueries({ predicate: isOfServer });
  }, [files, queries]);
  return { link, state, error, again: (): void => setRound((before) => before + 1) };
}

const takeBack = (path: string) => request(phoneLinkState, path, { method: 'DELETE', isBackground: true });
