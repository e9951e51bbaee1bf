import 'reflect-metadata';

if (!process.env['NODE_OPTIONS']?.includes('--experimental-vm-modules')) {
  throw new Error(
    'Run Jest through npm (`npm run test:unit -- libs/calendar`), or set NODE_OPTIONS=--experimental-vm-modules',
  );
}
