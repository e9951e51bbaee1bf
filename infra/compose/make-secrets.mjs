// Makes the passwords and keys of a deployment with containers, once: existing files are never replaced, because new
// keys could not read the data of old ones.
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const password = () => randomBytes(24).toString('base64url');
const key = () => randomBytes(32).toString('base64');

function make(name, content, mode) {
  const file = join(import.meta.dirname, name);
  if (existsSync(file)) process.stdout.write(`${file} 已存在，保持不变 / is there and stays\n`);
  else writeFileSync(file, content, { mode });
}

make('.env', ['ADMIN', 'OWNER', 'APP'].map((who) => `${who}_PASSWORD=${password()}\n`).join(''), 0o600);
const keys = { version: 1, id: randomBytes(8).toString('hex') };
for (const name of ['identity', 'textDigest', 'receipt']) keys[name] = key();
// The containers' user `node` (uid 1000) has to read it; whoever may enter this folder on the host is root's concern.
make('keys.json', `${JSON.stringify(keys, null, 2)}\n`, 0o644);
