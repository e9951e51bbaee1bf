import type { Scan } from '#libs/contracts';
import { outcome } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useChange, useSentenceOf } from '../base/index.js';
import { PreviewDrawer } from '../case/preview-drawer.js';
import { OneScan } from '../case/one-scan.js';
import { useSay } from '../case/scan.messages.js';
import '../case/preview.messages.js';
import { useScans } from '../case/use-scans.js';

interface DeskScansProps {
  readonly chosen: readonly Scan[];
  readonly choose: (chosen: readonly Scan[]) => void;
}

/** What the office's scanner has sent, to be ticked for the matter that is being registered (扫描仪). */
export function DeskScans({ chosen, choose }: DeskScansProps) {
  const say = useSay();
  const items = useScans().data?.items ?? null;
  const [shown, show] = useState<string | null>(null);
  // Nobody at the desk looks for what is not there.
  if (items === null || items.length === 0) return null;
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  return (
    <section className="scans" aria-label={say('scan.title')}>
      <h2>{say('scan.title')}</h2>
      <p className="quiet">
        {say('scan.deskHint')} {say('scan.own')}
      </p>
      <ul>
        {items.map((scan) => (
          <OneScan key={scan.id} scan={scan}>
            <Button size="small" onClick={() => show(scan.id)} aria-label={say('preview.of', { name: scan.name })}>
              {say('preview.open')}
            </Button>
            <Checkbox
              checked={isChosen(scan.id)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, scan] : chosen.filter(({ id }) => id !== scan.id))
              }
            >
              {say('scan.choose', { name: scan.name })}
            </Checkbox>
          </OneScan>
        ))}
      </ul>
      <PreviewDrawer
        files={items.map(({ id, name }) => ({ id, name, preview: `/api/scans/${id}/preview`, download: null }))}
        shown={shown}
        show={show}
      />
    </section>
  );
}

/** Puts what was ticked to the matter that was registered just now, one after the other. */
export function AttachChosen({ caseId, chosen }: { readonly caseId: string; readonly chosen: readonly Scan[] }) {
  const say = useSay();
  const [done, setDone] = useState(0);
  if (chosen.length === 0) return null;
  return (
    <section className="no-print" aria-label={say('scan.title')}>
      <ul>
        {chosen.slice(0, done + 1).map((scan, at) => (
          <AttachOne key={scan.id} caseId={caseId} scan={scan} next={() => setDone((now) => Math.max(now, at + 1))} />
        ))}
      </ul>
      <p className="quiet">{say('scan.later')}</p>
    </section>
  );
}

interface AttachOneProps {
  readonly caseId: string;
  readonly scan: Scan;
  readonly next: () => void;
}

function AttachOne({ caseId, scan: { id, name }, next }: AttachOneProps) {
  const say = useSay();
  const change = useChange(outcome, `/api/cases/${caseId}/attachments/from-scan`);
  const why = useSentenceOf(change.error);
  const begin = useEffectEvent(() => {
    if (change.isIdle) change.mutate({ scan: id, category: 'evidence' }, { onSettled: next });
  });
  useEffect(() => begin(), []);
  if (change.error !== null) return <li role="alert">{say('scan.refused', { name, why })}</li>;
  return <li role="status">{change.isSuccess ? say('scan.done', { name }) : say('scan.attaching')}</li>;
}
