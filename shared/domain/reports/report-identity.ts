import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, type RecordOf } from '../kernel/record';

/** Longest emblem, as a `data:` address: about 290 kB of picture. It travels with every copy of the process. */
export const EMBLEM_LIMIT = 400_000;
/** Greatest side of a kept emblem, in pixels: sharp in print at the size of a cover. */
export const EMBLEM_SIDE = 1200;

const fields = () => ({
  /** The city's emblem, re-encoded: never the file as it came. */
  emblem: z
    .strictObject({
      source: z.string().max(EMBLEM_LIMIT).regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/u),
      /** Pixels. */
      width: z.int().min(1).max(EMBLEM_SIDE),
      height: z.int().min(1).max(EMBLEM_SIDE),
    })
    .readonly()
    .nullable(),
  /** The city's colour on paper, `#RRGGBB`; the program's own where null. */
  color: z.string().regex(/^#[0-9A-F]{6}$/u).nullable(),
});

/** How the reports of a process look its own: one for each process, its id is `reportIdentityId`. */
export const reportIdentityModule = defineRecord({
  type: 'reportIdentity',
  fields,
  defaults: { emblem: null, color: null },
  labelOf: () => '',
});
export type ReportIdentity = RecordOf<'reportIdentity', typeof fields>;

/** The one identity of a process's reports. */
export function reportIdentityId(processId: RecordId): `reportIdentity:${string}` {
  return pairId('reportIdentity', processId);
}
