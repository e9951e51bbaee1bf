import { fileTypeNames, type FileType } from '#libs/kernel';
import * as z from 'zod';
import { guarded, isGuarded, number, secret, text } from './values.js';

const bucketForm = 'expected the name of a bucket: small letters, digits, - and .';

const typesTaken = text(`expected types among ${fileTypeNames.join(', ')}, separated by commas`).transform(
  (value, context): readonly FileType[] => {
    const names = value.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !(fileTypeNames as readonly string[]).includes(name));
    if (unknown === undefined) return names as FileType[];
    context.addIssue({
      code: 'custom',
      message: `expected types among ${fileTypeNames.join(', ')}, separated by commas`,
    });
    return z.NEVER;
  },
);

/** Files that people attach to cases: where they are kept, and which are taken. */
export const files = {
  FILES_FOLDER: text('expected the path of a folder')
    .optional()
    .describe(
      'folder in which attachments are kept, encrypted; without it, and without FILES_S3_URL, nothing can be attached',
    ),
  FILES_S3_URL: text(guarded)
    .refine(isGuarded, { error: guarded })
    .optional()
    .describe(
      'address of a store with the S3 API that keeps attachments instead of the folder, for several machines; they are encrypted before they are sent',
    ),
  FILES_S3_BUCKET: text(bucketForm)
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u, { error: bucketForm })
    .optional()
    .describe('bucket of that store, of this installation alone or with FILES_S3_PREFIX'),
  FILES_S3_PREFIX: text('expected small letters, digits, - and _')
    .regex(/^[a-z0-9_-]{1,60}$/u, { error: 'expected small letters, digits, - and _' })
    .optional()
    .describe('what the names of all objects begin with, where others use the bucket too'),
  FILES_S3_REGION: text('expected the name of a region')
    .prefault('us-east-1')
    .describe("region that requests to the store are signed for; stores of one's own mostly take any"),
  FILES_S3_KEY_ID: secret('expected a text').optional().describe('access key of the store: its name'),
  FILES_S3_SECRET: secret('expected a text').optional().describe('access key of the store: its secret'),
  FILES_S3_ADDRESSING: z
    .enum(['path', 'host'], { error: 'expected path or host' })
    .prefault('path')
    .describe('where the bucket stands in an address: path (address/bucket), or host (bucket.address), as clouds ask'),
  FILES_S3_CA: text('expected the path of a file')
    .optional()
    .describe('certificates that the store is believed by (PEM), where its own is no public one'),
  FILES_TYPES: typesTaken
    .prefault(fileTypeNames.join(','))
    .describe('types of files that are taken, separated by commas'),
  FILES_MOST_MIB: number('expected a number from 1 to 2048', 1, 2048)
    .prefault('200')
    .describe('most MiB of a file; only recordings and films may be so large'),
  FILES_DOCUMENT_MIB: number('expected a number from 1 to 500', 1, 500)
    .prefault('50')
    .describe('most MiB of a document or picture'),
  FILES_MEGAPIXELS: number('expected a number from 1 to 500', 1, 500)
    .prefault('40')
    .describe('most million pixels of a picture'),
  SCANS_FOLDER: text('expected the path of a folder')
    .optional()
    .describe(
      'folder in which scanners put what they scan, with a folder for each office by its code; without it nothing comes from scanners',
    ),
  FILES_PETITIONER_DAY: number('expected a number from 1 to 60', 1, 60)
    .prefault('20')
    .describe('most files that a petitioner may bring to one matter in a day by the own page'),
  FILES_PETITIONER_DAY_MIB: number('expected a number from 1 to 2048', 1, 2048)
    .prefault('200')
    .describe('most MiB of those files together'),
  FILES_SCANNER: text('expected host:port')
    .regex(/^[^\s/:]+:\d{1,5}$/u, { error: 'expected host:port' })
    .optional()
    .describe(
      'scanner for harmful programs (clamd, TCP host:port), asked before a file is kept; without it none is asked',
    ),
};
