import { randomUUID } from 'node:crypto';
import { S3Place, type S3Settings } from '#libs/files';
import { isDomainError } from '#libs/kernel';
import { fault, ok, warning, type Finding } from '../finding.js';

/** The store with the S3 API: it takes an object, gives it back, takes it away, and keeps nothing that was deleted. */
export async function lookAtStore(settings: S3Settings): Promise<readonly Finding[]> {
  const place = new S3Place(settings);
  const draft = randomUUID();
  try {
    await place.write(draft, oneByte());
    const file = await place.openDraft(draft);
    await file.read(0, 1);
    await place.dropDraft(draft);
  } catch (error) {
    return [away(settings.url, isDomainError(error) ? error.message : 'unknown')];
  }
  const where = `${settings.url} ${settings.bucket}`;
  if ((await place.keepsDeleted()) === true) return [keepsDeleted(where)];
  return [ok(`${where} 可用`, `${where} takes and gives files`)];
}

async function* oneByte(): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.of(0));
}

const away = (url: string, why: string): Finding =>
  fault(
    { zh: `对象存储 ${url} 不能读写：${why}`, en: `the store ${url} cannot be read and written: ${why}` },
    {
      zh: '检查 FILES_S3_URL、FILES_S3_BUCKET、FILES_S3_KEY_ID、FILES_S3_SECRET、FILES_S3_REGION、FILES_S3_ADDRESSING 和 FILES_S3_CA，以及该密钥的权限：列出、读、写、删除',
      en: 'see FILES_S3_URL, FILES_S3_BUCKET, FILES_S3_KEY_ID, FILES_S3_SECRET, FILES_S3_REGION, FILES_S3_ADDRESSING and FILES_S3_CA, and whether the key may list, read, write and delete',
    },
  );

const keepsDeleted = (where: string): Finding =>
  warning(
    {
      zh: `${where} 开启过版本控制：依法删除的附件在旧版本里仍然存在`,
      en: `${where} keeps versions, or has kept them: what is erased by law is still there in an old one`,
    },
    {
      zh: '关闭版本控制并删除旧版本，备份另外做（docs/runbooks/files.md）',
      en: 'switch versions off and delete the old ones; back up in another way (docs/runbooks/files.md)',
    },
  );
