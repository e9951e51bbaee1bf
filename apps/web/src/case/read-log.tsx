import { generalWord, readLogPage } from '#libs/contracts';
import { AnswerView, instantText, Section, useAnswer } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { useSay } from './case.messages.js';

/** Where the log of a case is. */
export const readLogPath = (caseId: string): string => `/api/cases/${caseId}/read-log`;

/** Who looked at an identity of this case and why (查看记录), for whoever may see the case. */
export function ReadLog({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const answer = useAnswer(readLogPage, readLogPath(caseId), { query: { limit: 50 } });
  return (
    <Section id="read-log" title={say('readLog.title')}>
      <AnswerView answer={answer} rows={2}>
        {({ items }) =>
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
                    what: say.or(`readLog.what.${what}`, what, { party: party ?? '' }),
                    purpose: say.or(`readLog.purpose.${purpose ?? 'other'}`, say('readLog.purpose.other')),
                    words,
                  })}
                </li>
              ))}
            </ol>
          )
        }
      </AnswerView>
    </Section>
  );
}
