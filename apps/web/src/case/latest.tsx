import { instantText, Section } from '../base/index.js';
import { useSay } from './case.messages.js';
import { useHistory } from './use-history.js';

const latestLines = 5;

/** The last few lines of what happened. */
export function Latest({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const lines = useHistory(caseId).data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Section id="latest" title={say('case.latest')}>
      <ol className="ruled latest" reversed>
        {lines
          .slice(-latestLines)
          .reverse()
          .map((line) => (
            <li key={line.seq ?? line.at}>
              <time dateTime={line.at}>{instantText(line.at)}</time> <span className="quiet">{line.by}</span>{' '}
              {line.sentence}
            </li>
          ))}
      </ol>
    </Section>
  );
}
