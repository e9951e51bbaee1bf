import { chainLinks, type HistoryLine } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { AnswerView, useAnswer } from '../base/index.js';
import { FactList } from '../parts/fact-list.js';
import { useSay } from './ledger.messages.js';
import { textName, textsOf } from './fact-texts.js';
import { hasCrypto, sha256 } from './use-verification.js';
import { chainStart, fits, type Link } from './verify-chain.js';

interface FactDrawerProps {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  /** How many there are. */
  readonly facts: number;
  /** The line that tells it, where it is on the page. */
  readonly line: HistoryLine | undefined;
  readonly open: (seq: number | null) => void;
}

/** The raw fact beside its sentence: the text that was hashed, its hash and the one before, the digests of its texts. */
export function FactDrawer({ kind, id, seq, facts, line, open }: FactDrawerProps) {
  const say = useSay();
  const query = { after: Math.max(0, seq - 2), limit: 2 };
  const answer = useAnswer(chainLinks, `/api/cases/${id}/facts`, { query, freshMs: 0 });
  return (
    <Drawer open onClose={() => open(null)} size={640} title={say('fact.title', { n: seq })} className="fact-drawer">
      {line === undefined ? null : <p className="fact-sentence">{line.sentence}</p>}
      <AnswerView answer={answer} rows={8}>
        {({ links }) => {
          const link = links.find((one) => one.seq === seq);
          const before = links.find((one) => one.seq === seq - 1);
          return link === undefined ? null : (
            <Fact kind={kind} link={link} previous={seq === 1 ? chainStart : (before?.hash ?? chainStart)} />
          );
        }}
      </AnswerView>
      <p className="row fact-neighbours" role="group" aria-label={say('fact.neighbours')}>
        <Button disabled={seq <= 1} onClick={() => open(seq - 1)}>
          {say('fact.before')}
        </Button>
        <Button disabled={seq >= facts} onClick={() => open(seq + 1)}>
          {say('fact.after')}
        </Button>
      </p>
    </Drawer>
  );
}

interface FactProps {
  readonly kind: string;
  readonly link: Link;
  readonly previous: string;
}

function Fact({ kind, link, previous }: FactProps) {
  const say = useSay();
  return (
    <>
      <FactList
        lines={[
          [
            say('fact.hash'),
            <span key="hash">
              <code>{link.hash}</code> <Fits link={link} previous={previous} />
            </span>,
          ],
          [say('fact.previous'), previous === chainStart ? say('fact.isFirst') : <code key="code">{previous}</code>],
        ]}
      />
      <p className="quiet">{say('fact.how')}</p>
      <Texts kind={kind} body={link.body} />
      <h3>{say('fact.body')}</h3>
      <pre className="raw-text" tabIndex={0} aria-label={say('fact.body')}>
        {JSON.stringify(JSON.parse(link.body), null, 2)}
      </pre>
    </>
  );
}

/** This one link, computed here. */
function Fits({ link, previous }: { readonly link: Link; readonly previous: string }) {
  const say = useSay();
  const [isFitting, setFitting] = useState<boolean | null>(null);
  useEffect(() => {
    let isGone = false;
    if (hasCrypto()) void fits(previous, link, sha256).then((does) => (isGone ? undefined : setFitting(does)));
    return () => {
      isGone = true;
    };
  }, [link, previous]);
  if (!hasCrypto()) return <span className="quiet">{say('fact.notComputed')}</span>;
  if (isFitting === null) return null;
  return isFitting ? (
    <span className="quiet">✓ {say('fact.fits')}</span>
  ) : (
    <strong className="is-broken">▲ {say('fact.fitsNot')}</strong>
  );
}

function Texts({ kind, body }: { readonly kind: string; readonly body: string }) {
  const say = useSay();
  const texts = textsOf(JSON.parse(body));
  return (
    <>
      <h3>{say('fact.texts')}</h3>
      {texts.length === 0 ? (
        <p className="quiet">{say('fact.texts.none')}</p>
      ) : (
        <>
          <ul className="fact-texts">
            {texts.map(({ name, digest, chars }) => (
              <li key={name}>
                {say('fact.text', { name: textName(kind, name, say.language), n: chars })} <code>{digest}</code>
              </li>
            ))}
          </ul>
          <p className="quiet">{say('fact.texts.about')}</p>
        </>
      )}
    </>
  );
}
