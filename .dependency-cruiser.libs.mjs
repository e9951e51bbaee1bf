/**
 * What a library may import that is neither law nor the door: contracts, persistence and those that serve them. The same
 * words as in `.dependency-cruiser.mjs`, which adds these rules.
 */

const npm = 'node_modules/';

/** Everything is forbidden but what is named: `own` is the folder of the importing file itself. */
export const onlyOver =
  (spec) =>
  ({ name, comment, lib, may, packages = [], types }) => ({
    name,
    comment,
    severity: 'error',
    from: { path: `^libs/(${lib})/`, pathNot: spec },
    to: {
      pathNot: [`^libs/$1/`, `^libs/(${may})/`, ...packages.map((one) => `${npm}(@types/)?${one}/`)],
      ...types,
    },
  });

export const notCore = { dependencyTypesNot: ['core'] };

/** @param law the libraries of law, `kernel|calendar|…` @param spec path of a spec */
export const libraryRules = ({ law, spec }) => {
  const only = onlyOver(spec);
  return [
    only({
      name: 'contracts-are-shapes',
      comment: 'libs/contracts imports the law and zod: shapes, for API and console alike.',
      lib: 'contracts',
      may: law,
      packages: ['zod'],
    }),
    only({
      name: 'persistence-knows-the-law-only',
      comment:
        'libs/persistence imports the law, shapes of contracts, configuration, TypeORM, pg, zod and argon2, and never the docket.',
      lib: 'persistence',
      may: `${law}|contracts|config|observability`,
      packages: ['typeorm', 'pg', 'zod', 'reflect-metadata', '@node-rs/argon2'],
      types: notCore,
    }),
    {
      name: 'persistence-takes-shapes-only',
      comment: 'Of contracts, libs/persistence takes the types of the rows that it answers with, and no value.',
      severity: 'error',
      from: { path: '^libs/persistence/', pathNot: spec },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    only({
      name: 'temporal-knows-the-kernel-only',
      comment: "libs/temporal imports the kernel, configuration and Temporal's packages; workflows only by path.",
      lib: 'temporal',
      may: 'kernel|config|observability',
      packages: ['@temporalio/[^/]+', 'protobufjs', 'long'],
      types: notCore,
    }),
    only({
      name: 'services-serve-all',
      comment: 'libs/config and libs/observability import the kernel and each other: they serve all and know nobody.',
      lib: 'config|observability',
      may: 'kernel|config|observability',
      packages: ['zod', 'pino'],
      types: notCore,
    }),
    only({
      name: 'message-board-reads-files',
      comment:
        'libs/message-board reads tables as messages: it imports the law and the reader of workbooks, never the docket.',
      lib: 'message-board',
      may: `${law}|workbook`,
      types: notCore,
    }),
    only({
      name: 'archive-reads-bytes',
      comment:
        'libs/archive reads zip archives and XML within limits, and writes archives: the kernel and the two parsers.',
      lib: 'archive',
      may: 'kernel',
      packages: ['yauzl', 'saxes'],
      types: notCore,
    }),
    only({
      name: 'workbook-knows-files-only',
      comment: 'libs/workbook reads and writes workbooks: it imports the kernel and the reader of archives.',
      lib: 'workbook',
      may: 'kernel|archive',
      types: notCore,
    }),
    only({
      name: 'document-draws-pages',
      comment:
        'libs/document draws what it is given: it imports the kernel, the writer of archives, the compiler of pages, fonts and codes to scan.',
      lib: 'document',
      may: 'kernel|archive',
      packages: ['uqr', 'fontkit', '@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/noto-serif-sc'],
      types: notCore,
    }),
    only({
      name: 'files-keep-bytes',
      comment:
        'libs/files judges and keeps files by their bytes: the kernel, the keys, the reader of archives, a client of S3 and what draws previews, and never the record.',
      lib: 'files',
      may: 'kernel|config|archive',
      packages: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage', '@hyzyla/pdfium', 'wasm-vips', 'zod'],
      types: notCore,
    }),
    only({
      name: 'channels-carry-messages',
      comment:
        'libs/channels carries messages and keeps their journal: the kernel, settings and a client of mail, and never the record.',
      lib: 'channels',
      may: 'kernel|config|observability',
      packages: ['zod', 'nodemailer'],
      types: notCore,
    }),
    only({
      name: 'seal-asks-a-provider',
      comment:
        'libs/seal gives documents to whoever keeps the seals: the kernel, settings, and how requests are signed.',
      lib: 'seal',
      may: 'kernel|config|channels',
      types: notCore,
    }),
    only({
      name: 'webhook-posts',
      comment: 'libs/webhook signs and posts what it is given, and says where it may go: the kernel, and no package.',
      lib: 'webhook',
      may: 'kernel',
      types: notCore,
    }),
    only({
      name: 'draw-places-ids',
      comment: 'libs/draw places ids by a seed: it imports the kernel, and no package.',
      lib: 'draw',
      may: 'kernel',
      types: notCore,
    }),
    only({
      name: 'guidance-tells-sums',
      comment: 'libs/guidance sums what is counted and freezes it: it imports the law, shapes and what stores them.',
      lib: 'guidance',
      may: `${law}|contracts|persistence`,
      types: notCore,
    }),
    only({
      name: 'county-is-a-file',
      comment:
        'libs/county reads and writes county files: it imports the law, shapes, and the reader and writer of workbooks, and never what stores them.',
      lib: 'county',
      may: `${law}|contracts|workbook`,
      packages: ['zod'],
      types: notCore,
    }),
  ];
};
