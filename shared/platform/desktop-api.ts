import { z } from 'zod';
import { field } from '../domain/kernel/record';

/** Largest payload of bytes in one message: 200 MB, the limit of a `.mesa` file. */
export const BYTES_LIMIT = 200 * 1024 * 1024;

const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= BYTES_LIMIT);
const fileName = z.string().min(1).max(255);
const empty = z.strictObject({});
const sequence = z.int().min(0);

/** Kinds of file that a person opens or saves; each has its endings and its words in the dialogs. */
export const FILE_KINDS = ['mesa', 'workbook', 'graph', 'csv', 'pdf', 'docx', 'svg', 'png', 'zip', 'any'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
const fileKind = z.enum(FILE_KINDS);

/** What the vault knows of a process without reading its records: compared with the browser's storage at start. */
export const vaultEntrySchema = z.strictObject({
  processId: field.recordId,
  name: z.string(),
  /** Last sequence number in the journal: that of the last act that is safe on disk. */
  sequence,
  /** Records after that act. */
  recordCount: sequence,
  updatedAt: field.instant,
});
export type VaultEntry = z.output<typeof vaultEntrySchema>;

/**
 * Every call to the machine: its request and its response, each with its validator. The receiving side validates
 * requests, the calling side responses. Handlers and callers derive their types from here.
 */
export const DESKTOP_CALLS = {
  /** Who answers, and where the data lives. */
  'app.info': {
    request: empty,
    response: z.strictObject({
      /** `browser`: a bare browser, without journal. */
      shell: z.enum(['electron', 'host', 'browser']),
      version: z.string(),
      /** Folder of journals and snapshots, to show to a person; empty in a bare browser. */
      dataFolder: z.string(),
      /** Identity of this machine's data folder, for revisions: lower-case base 36. */
      deviceId: z.string().regex(/^[0-9a-z]{4,32}$/u),
    }),
  },
  /** The processes whose journal or snapshot is on disk. */
  'vault.list': { request: empty, response: z.array(vaultEntrySchema).readonly() },
  /**
   * Appends journal lines (one act each, without line end) and answers when they are synced to disk. The last line
   * has the entry's sequence number, the one before it one less, and so on. Lines already there are not written
   * twice (a repeated call is harmless). A call that would leave a gap after the last kept act, or that brings another
   * line under a number already used, rejects with `out-of-step`: a snapshot then brings both sides together.
   */
  'vault.append': {
    request: z.strictObject({
      processId: field.recordId,
      lines: z.array(z.string().max(64 * 1024 * 1024)).min(1).readonly(),
      entry: vaultEntrySchema,
    }),
    response: z.strictObject({ sequence }),
  },
  /**
   * Keeps a whole copy (`.mesa`) as of a sequence number; older journal lines may then be dropped. A copy older than
   * the last one rejects with `out-of-step`. After an append that brought another line under a number already used,
   * the copy settles the matter: the lines that were there are put aside, not erased.
   */
  'vault.snapshot': {
    request: z.strictObject({ processId: field.recordId, bytes, entry: vaultEntrySchema }),
    response: z.strictObject({ sequence }),
  },
  /** The last snapshot that is whole and all journal lines after it, each followed by a line end. */
  'vault.load': {
    request: z.strictObject({ processId: field.recordId }),
    response: z
      .strictObject({
        snapshot: bytes.nullable(),
        snapshotSequence: sequence,
        journal: z.string(),
        /** Absent where all was whole. Copies and lines on disk that were damaged and are left out. */
        damaged: z.strictObject({ snapshots: sequence, lines: sequence }).optional(),
      })
      .nullable(),
  },
  /**
   * Keeps this copy (`.mesa`) of a process and erases all else that the data folder has of it, what is in the bin
   * included, for good: it is written over before it is removed. A copy older than the last one rejects with
   * `out-of-step`. Begun and broken off, it is finished when the process is next touched.
   */
  'vault.erase': {
    request: z.strictObject({ processId: field.recordId, bytes, entry: vaultEntrySchema }),
    response: z.strictObject({ sequence }),
  },
  /** Takes a process out of the list; its files go to a bin folder, they are not erased. */
  'vault.discard': { request: z.strictObject({ processId: field.recordId }), response: empty },
  /** Asks the person for a file and reads it; null where they changed their mind. */
  'file.open': {
    request: z.strictObject({ kind: fileKind }),
    response: z.strictObject({ name: fileName, bytes }).nullable(),
  },
  /** Asks the person where and writes a file whole (temporary file, sync, rename); null where they changed their mind. */
  'file.save': {
    request: z.strictObject({ kind: fileKind, suggestedName: fileName, bytes }),
    response: z.strictObject({ name: fileName }).nullable(),
  },
} as const satisfies Readonly<Record<string, { readonly request: z.ZodType; readonly response: z.ZodType }>>;

export type DesktopCalls = typeof DESKTOP_CALLS;
export type DesktopChannel = keyof DesktopCalls;
/** The names of all calls. */
export const DESKTOP_CHANNELS = Object.keys(DESKTOP_CALLS) as readonly DesktopChannel[];
export type RequestOf<Channel extends DesktopChannel> = z.input<DesktopCalls[Channel]['request']>;
export type ResponseOf<Channel extends DesktopChannel> = z.output<DesktopCalls[Channel]['response']>;

/** What the machine tells without being asked. */
export interface DesktopEvents {
  /** A command chosen in the native menu: its id. */
  readonly 'menu.command': { readonly commandId: string };
  /** A file opened by double click or dropped on the program's icon. */
  readonly 'file.opened': { readonly name: string; readonly bytes: Uint8Array };
  /** The machine side is gone (host ended, pipe broken): nothing can be kept outside the browser from now on. */
  readonly 'connection.lost': Readonly<Record<string, never>>;
}
export type DesktopEvent = keyof DesktopEvents;

/**
 * The typed port to the machine. Three implementations: Electron (preload), host + browser window (HTTP), bare
 * browser. A call rejects with `DesktopError` where the machine could not do it.
 */
export interface DesktopApi {
  /** Whether journals and snapshots are kept outside the browser's storage; not so in a bare browser. */
  readonly hasVault: boolean;
  readonly call: <Channel extends DesktopChannel>(
    channel: Channel,
    request: RequestOf<Channel>,
  ) => Promise<ResponseOf<Channel>>;
  /** Listens to an event; the returned function stops listening. */
  readonly on: <Event extends DesktopEvent>(event: Event, listen: (payload: DesktopEvents[Event]) => void) => () => void;
}

/** Reasons a call to the machine fails; each has a sentence `platform.error.<reason>`. */
export const DESKTOP_ERROR_CODES = [
  'invalid-request',
  'invalid-response',
  'no-space',
  'read-only',
  'not-found',
  'no-permission',
  'out-of-step',
  'in-use',
  'not-connected',
  'not-supported',
  'too-large',
  'failed',
] as const;
export type DesktopErrorCode = (typeof DESKTOP_ERROR_CODES)[number];

/** A call to the machine that could not be done. `retry`: trying again may help. */
export class DesktopError extends Error {
  readonly code: DesktopErrorCode;
  readonly retry: boolean;
  constructor(code: DesktopErrorCode, message: string, options: { readonly retry?: boolean; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'DesktopError';
    this.code = code;
    this.retry = options.retry ?? false;
  }
}
