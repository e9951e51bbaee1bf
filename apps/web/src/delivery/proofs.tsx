import { wordOf } from '#libs/contracts';
import { dateInSentence, Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { ByPhone } from '../phone/by-phone.js';
import type { DeliveryDetail } from './delivery-detail.js';
import './delivery.css';
import { useSay } from './proofs.messages.js';
import { ReceiptForm } from './receipt-form.js';

type Proof = DeliveryDetail['progress']['proofs'][number];

/** What shows that it arrived (送达证明): each proof with its file, and the ways to get one in person. */
export function Proofs({ detail }: SlotProps<DeliveryDetail>) {
  const say = useSay();
  const { item, progress, commands } = detail;
  const mayProve = commands['prove'] === null;
  const isOwed = mayProve && progress.proved === null && item.endedAt === null;
  return (
    <Section id="proofs" title={say('proofs.title')}>
      {progress.proofs.length === 0 ? <p className="quiet">{say('proofs.none')}</p> : null}
      <ol className="ruled">
        {progress.proofs.map((proof, at) => (
          <OneProof key={proof.seq} proof={proof} isFirst={at === 0} detail={detail} />
        ))}
      </ol>
      <div className="no-print">
        {isOwed ? <p>{say('proofs.how')}</p> : null}
        <p className="row">
          <ByPhone caseId={item.id} purpose="signature" isOffered={isOwed} />
          <ByPhone caseId={item.id} purpose="photo" category="delivery" isOffered={mayProve} />
          {isOwed && detail.parent !== null ? <ReceiptForm caseId={item.id} parent={detail.parent.case} /> : null}
        </p>
      </div>
    </Section>
  );
}

interface OneProofProps extends SlotProps<DeliveryDetail> {
  readonly proof: Proof;
  readonly isFirst: boolean;
}

function OneProof({ proof: { proof, servedOn, evidence, attachment, sha256 }, isFirst, detail }: OneProofProps) {
  const say = useSay();
  const date = dateInSentence(servedOn, say.language);
  const words = evidence === null ? undefined : detail.texts[evidence];
  const isThere = detail.progress.files.some((one) => one.attachment === attachment);
  return (
    <li className="stack-close">
      <p className="words">
        <strong>{wordOf('delivery', 'proof', proof, say.language)}</strong>
        <span>{say('proofs.on', { date })}</span>
        {detail.progress.proved === null ? (
          <span className="state-tag">{say('proofs.noEffect')}</span>
        ) : isFirst ? (
          <span className="state-tag">{say('proofs.first')}</span>
        ) : null}
      </p>
      {words === undefined ? null : <p className="proof-words">{words}</p>}
      {attachment === null ? null : isThere ? (
        <p>
          <a
            className="inline-link"
            href={`/api/cases/${detail.item.id}/attachments/${attachment}/content`}
            download
            aria-label={say('proofs.fileOf', { date })}
          >
            {say('proofs.file')}
          </a>
        </p>
      ) : (
        <p className="quiet">{say('proofs.gone')}</p>
      )}
      {sha256 === null ? null : <p className="quiet proof-hash">{say('proofs.hash', { hash: sha256 })}</p>}
    </li>
  );
}
