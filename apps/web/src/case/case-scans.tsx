import { outcome, scanRefusal, scans as answers, type Scan } from '#libs/contracts';
import type { AttachmentCategory } from '#libs/kernel';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useChange, useSentenceOf } from '../base/index.js';
import { PreviewDrawer } from './preview-drawer.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { OneScan } from './one-scan.js';
import { useSay } from './scan.messages.js';
import { useScans } from './use-scans.js';
import './attachments.messages.js';
import './preview.messages.js';

interface CaseScansProps {
  readonly path: string;
  readonly categories: readonly AttachmentCategory[];
}

/** What the office's scanner has sent, to be put to this case (扫描仪); nothing where no folder of scanners is set up. */
export function CaseScans({ path, categories }: CaseScansProps) {
  const say = useSay();
  const items = useScans().data?.items ?? null;
  const [category, setCategory] = useState<AttachmentCategory>(categories[0] ?? 'other');
  const [shown, show] = useState<string | null>(null);
  const [refusing, refuse] = useState<Scan | null>(null);
  const label = useId();
  if (items === null) return null;
  const options = categories.map((value) => ({ value, label: say(`attachments.category.${value}`) }));
  return (
    <section className="scans" aria-label={say('scan.title')}>
      <h3>{say('scan.title')}</h3>
      {items.length === 0 ? (
        <p className="quiet">{say('scan.none')}</p>
      ) : (
        <div className="row">
          <label htmlFor={label}>{say('scan.category')}</label>
          <Select id={label} value={category} onChange={setCategory} options={options} popupMatchSelectWidth={false} />
          <span className="quiet">{say('scan.own')}</span>
        </div>
      )}
      <ul>
        {items.map((scan) => (
          <OneScan key={scan.id} scan={scan}>
            <Button size="small" onClick={() => show(scan.id)} aria-label={say('preview.of', { name: scan.name })}>
              {say('preview.open')}
            </Button>
            <AttachScan scan={scan} path={path} category={category} />
            <Button size="small" onClick={() => refuse(scan)} aria-label={say('scan.refuseOf', { name: scan.name })}>
              {say('scan.refuse')}
            </Button>
          </OneScan>
        ))}
      </ul>
      <PreviewDrawer files={items.map(viewed)} shown={shown} show={show} />
      {refusing === null ? null : (
        <ChangeDrawer
          title={say('scan.refuseOf', { name: refusing.name })}
          act={say('scan.refuse')}
          answers={answers}
          reason={scanRefusal.shape.reason}
          path={`/api/scans/${refusing.id}/refuse`}
          bodyOf={({ reason }) => ({ reason })}
          consequence={<p>{say('scan.refuse.hint')}</p>}
          close={() => refuse(null)}
          done={() => refuse(null)}
        />
      )}
    </section>
  );
}

const viewed = ({ id, name }: Scan) => ({ id, name, preview: `/api/scans/${id}/preview`, download: null });

interface AttachScanProps {
  readonly scan: Scan;
  readonly path: string;
  readonly category: AttachmentCategory;
}

function AttachScan({ scan: { id, name }, path, category }: AttachScanProps) {
  const say = useSay();
  const change = useChange(outcome, `${path}/from-scan`);
  const why = useSentenceOf(change.error);
  return (
    <>
      <Button
        size="small"
        type="primary"
        loading={change.isPending}
        onClick={() => change.mutate({ scan: id, category })}
        aria-label={say('scan.attachOf', { name })}
      >
        {say('scan.attach')}
      </Button>
      {change.error === null ? null : <span role="alert">{say('scan.refused', { name, why })}</span>}
    </>
  );
}
