import type { Keys } from '#libs/config';
import {
  documentLimits,
  clamScanner,
  FileKeys,
  FileStore,
  Inspection,
  openPlace,
  Previewer,
  PreviewStore,
  sweep,
  type FileLimits,
  type Inspector,
  type Scanner,
} from '#libs/files';
import { reads } from '#libs/persistence';
import type { ApiConfig } from '../config.js';
import type { Platform } from '../platform.js';

/** Where files are kept, which are taken, and who looks through them before. */
export interface FileRoom {
  readonly store: FileStore;
  readonly limits: FileLimits;
  readonly inspector: Inspector;
  readonly scanner: Scanner | null;
  readonly previews: PreviewStore;
  /** How much a petitioner may bring to one case in a day. */
  readonly ofPetitioner: { readonly dayFiles: number; readonly dayBytes: number };
}

const mebibyte = 1024 ** 2;

/** The store of files of this installation; null where none is set up. @throws ConfigurationError as `openPlace` */
export function openFiles(config: ApiConfig, keys: Keys): FileRoom | null {
  const { FILES_SCANNER: scanner } = config;
  const [place, previews] = [openPlace(config), openPlace(config, 'previews')];
  if (place === null || previews === null) return null;
  const fileKeys = new FileKeys(keys);
  const [host = '', port = ''] = (scanner ?? '').split(':');
  return {
    store: new FileStore(place, fileKeys),
    limits: {
      types: config.FILES_TYPES,
      mostBytes: config.FILES_MOST_MIB * mebibyte,
      documentBytes: config.FILES_DOCUMENT_MIB * mebibyte,
      pixels: config.FILES_MEGAPIXELS * 1_000_000,
      archive: documentLimits,
    },
    ofPetitioner: { dayFiles: config.FILES_PETITIONER_DAY, dayBytes: config.FILES_PETITIONER_DAY_MIB * mebibyte },
    inspector: new Inspection(),
    previews: new PreviewStore(previews, fileKeys, new Previewer()),
    scanner: scanner === undefined ? null : clamScanner({ host, port: Number(port) }),
  };
}

const sweepEveryMs = 3_600_000;

/** Sweeps the store now and then, until it is stopped. Several processes may do it at once. @returns what stops it */
export function keepSwept({ files, database, log }: Platform): () => void {
  if (files === null) return () => undefined;
  const run = (): void => {
    for (const store of [files.store, files.previews]) {
      sweep(store, (contents) => reads.readMeantFiles(database, contents)).then(
        ({ drafts, orphans }) => {
          if (drafts + orphans > 0) log.info({ drafts, orphans }, 'files swept');
        },
        (error: unknown) => log.warn({ err: error }, 'files not swept'),
      );
    }
  };
  const timer = setInterval(run, sweepEveryMs);
  run();
  return () => clearInterval(timer);
}
