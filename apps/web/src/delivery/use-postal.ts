import { postalReading, type postalFileRequest, type PostalReading } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type * as z from 'zod';
import { isOfServer, newKey, type ProblemError, request, requestFile, saveFile } from '../base/index.js';

/** A file that somebody chose, with what the server read in it. */
export interface BroughtFile {
  readonly name: string;
  readonly file: string;
  /** One key through all tries of recording it. */
  readonly key: string;
  readonly reading: PostalReading;
  /** It was recorded; else it is a preview. */
  readonly isTaken: boolean;
}

/** What the list is taken for, and whether telephones stand in it. */
export type PostalFileAsked = z.input<typeof postalFileRequest>;

/** Takes the list away as a file, which the browser keeps under the name that the server gave it. */
export function usePostalFile() {
  return useMutation<undefined, ProblemError, PostalFileAsked>({
    mutationFn: async (body) => {
      saveFile(await requestFile('/api/postal/file', { method: 'POST', body }));
      return undefined;
    },
  });
}

/** Brings a file: first what it would record, then what it did. */
export function useBringing() {
  const queries = useQueryClient();
  const [brought, setBrought] = useState<BroughtFile | null>(null);
  const taking = useRef<string | null>(null);
  const preview = useMutation<BroughtFile, ProblemError, File>({
    mutationFn: async (chosen) => {
      const file = await base64Of(chosen);
      const reading = await request(postalReading, '/api/postal/preview', { method: 'POST', body: { file } });
      return { name: chosen.name, file, key: newKey(), reading, isTaken: false };
    },
    onMutate: () => setBrought(null),
    onSuccess: setBrought,
  });
  const take = useMutation<BroughtFile, ProblemError, BroughtFile>({
    mutationFn: async (of) => {
      const { file, key } = of;
      const reading = await request(postalReading, '/api/postal/import', { method: 'POST', body: { file }, key });
      return { ...of, reading, isTaken: true };
    },
    onSuccess: async (taken) => {
      setBrought(taken);
      await queries.invalidateQueries({ predicate: isOfServer });
    },
    // What failed may be tried again, with the same key.
    onError: () => {
      taking.current = null;
    },
  });
  /** A second press before the button has gone would be answered that all is recorded already, in place of what was. */
  const takeOnce = (of: BroughtFile): void => {
    if (taking.current === of.key) return;
    taking.current = of.key;
    take.mutate(of);
  };
  return { brought, preview, take, takeOnce };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
