import type { Scan } from '#libs/contracts';
import { fileTypes, type FileType } from '#libs/kernel';
import type { ReactNode } from 'react';
import { instantText } from '../base/index.js';
import { shownName } from '../base/shown-name.js';
import { Thumbnail } from './thumbnail.js';
import './scan.css';
import { useSay } from './scan.messages.js';

/** A scan in a list: at a glance, its name, when it came, and what can be done about it. */
export function OneScan({ scan, children }: { readonly scan: Scan; readonly children: ReactNode }) {
  const say = useSay();
  const { id, name, at, bytes, state } = scan;
  return (
    <li className="scan">
      <Thumbnail key={state} path={`/api/scans/${id}/preview`} type={state === 'arriving' ? 'txt' : typeOf(name)} />
      <span className="attachment-name">
        {shownName(name)}
        <br />
        <span className="quiet">{say('scan.at', { at: instantText(at), size: sizeText(bytes) })}</span>
      </span>
      {state === 'waiting' ? children : <span role="status">{say(`scan.${state}`)}</span>}
    </li>
  );
}

/** By its name, for the picture alone: what it is its bytes say when it is attached. */
function typeOf(name: string): FileType {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const found = Object.entries(fileTypes).find(([, { endings }]) => (endings as readonly string[]).includes(ending));
  return (found?.[0] ?? 'txt') as FileType;
}

const sizeText = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${String(Math.max(1, Math.round(bytes / 1024)))} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
