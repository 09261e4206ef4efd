import { z } from 'zod';
import { onceAsked, onceEachAsked } from '../domain/kernel/once-asked';
import { field } from '../domain/kernel/record';
import { LANGUAGES } from '../i18n/languages';

/** Largest payload of bytes in one message: 200 MB, the limit of a `.mesa` file. */
export const BYTES_LIMIT = 200 * 1024 * 1024;
/** Most files in one choice: the tables of a large dialogue. */
export const FILES_LIMIT = 20;


/** Kinds of file that a person opens or saves; each has its endings and its words in the dialogs. */
export const FILE_KINDS = ['mesa', 'workbook', 'graph', 'csv', 'pdf', 'docx', 'svg', 'png', 'zip', 'any'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Parts of several messages. */
const part = onceEachAsked({
  bytes: () => z.instanceof(Uint8Array).refine((value) => value.byteLength <= BYTES_LIMIT),
  fileName: () => z.string().min(1).max(255),
  empty: () => z.strictObject({}),
  sequence: () => z.int().min(0),
  fileKind: () => z.enum(FILE_KINDS),
});

/** What the vault knows of a process without reading its records: compared with the browser's storage at start. */
export const vaultEntrySchema = onceAsked(() =>
  z.strictObject({
    processId: field.recordId,
    name: z.string(),
    /** Last sequence number in the journal: that of the last act that is safe on disk. */
    sequence: part.sequence,
    /** Records after that act. */
    recordCount: part.sequence,
    updatedAt: field.instant,
    /** Digest of the state after that act (`stateDigest`), to tell a damaged store from a whole one. */
    digest: z.string().regex(/^[0-9a-f]{16}$/).optional(),
    /** Version of the data (`DATA_VERSION`): a program of an earlier one only looks. */
    version: z.int().min(1).optional(),
  }),
);
export type VaultEntry = z.output<ReturnType<typeof vaultEntrySchema>>;

/** A process as the manifest of the data folder has it. `isMissing`: its journal and copies are no longer there. */
export const vaultListedSchema = onceAsked(() => vaultEntrySchema().extend({ isMissing: z.literal(true).optional() }));
export type VaultListed = z.output<ReturnType<typeof vaultListedSchema>>;

/** Why a whole copy of a process was made. */
export const COPY_REASONS = ['schedule', 'close', 'open', 'before', 'request'] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

/** A whole copy of a process in the vault. */
export const keptCopySchema = onceAsked(() =>
  z.strictObject({
    copyId: z.string().regex(/^snapshot-\d{12}-[0-9a-f]{8}$/),
    sequence: part.sequence,
    /** When it was made. */
    at: field.instant,
    /** Null where a version of the program made it that did not say. */
    reason: z.enum(COPY_REASONS).nullable(),
    recordCount: part.sequence,
    /** Bytes. */
    size: part.sequence,
  }),
);
export type KeptCopy = z.output<ReturnType<typeof keptCopySchema>>;

/** A folder outside the data folder where a copy can be put: a USB stick, one chosen in a dialog. */
export const copyPlaceSchema = onceAsked(() =>
  z.strictObject({
    placeId: z.string().regex(/^[0-9a-f]{16}$/),
    /** What a person calls it. */
    name: part.fileName.max(1_000),
    kind: z.enum(['drive', 'folder']),
  }),
);
export type CopyPlace = z.output<ReturnType<typeof copyPlaceSchema>>;

interface CallSchemas<Request extends z.ZodType, Response extends z.ZodType> {
  readonly request: Request;
  readonly response: Response;
}

/** The validators of a call, made when it is first called. */
function call<Request extends z.ZodType, Response extends z.ZodType>(make: () => CallSchemas<Request, Response>): CallSchemas<Request, Response> {
  const made = onceAsked(make);
  return {
    get request() {
      return made().request;
    },
    get response() {
      return made().response;
    },
  };
}

/**
 * Every call to the machine: its request and its response, each with its validator. The receiving side validates
 * requests, the calling side responses. Handlers and callers derive their types from here.
 */
export const DESKTOP_CALLS = {
  /** Who answers, and where the data lives. */
  'app.info': call(() => ({
    request: part.empty,
    response: z.strictObject({
      /** `browser`: a bare browser, without journal. */
      shell: z.enum(['electron', 'host', 'browser']),
      version: z.string(),
      /** Folder of journals and snapshots, to show to a person; empty in a bare browser. */
      dataFolder: z.string(),
      /** Identity of this machine's data folder, for revisions: lower-case base 36. */
      deviceId: z.string().regex(/^[0-9a-z]{4,32}$/u),
    }),
  })),
  /** Says which language the window speaks: from now on menu and dialogs speak it too, also after the next start. */
  'app.speak': call(() => ({ request: z.strictObject({ language: z.enum(LANGUAGES) }), response: part.empty })),
  /** The processes whose journal or snapshot is on disk. */
  'vault.list': call(() => ({ request: part.empty, response: z.array(vaultListedSchema()).readonly() })),
  /**
   * Appends journal lines (one act each, without line end) and answers when they are synced to disk. The last line
   * has the entry's sequence number, the one before it one less, and so on. Lines already there are not written
   * twice (a repeated call is harmless). A call that would leave a gap after the last kept act, or that brings another
   * line under a number already used, rejects with `out-of-step`: a snapshot then brings both sides together.
   */
  'vault.append': call(() => ({
    request: z.strictObject({
      processId: field.recordId,
      lines: z.array(z.string().max(64 * 1024 * 1024)).min(1).readonly(),
      entry: vaultEntrySchema(),
    }),
    response: z.strictObject({ sequence: part.sequence }),
  })),
  /**
   * Keeps a whole copy (`.mesa`) as of a sequence number; older journal lines may then be dropped. A copy older than
   * the last one rejects with `out-of-step`. After an append that brought another line under a number already used,
   * the copy settles the matter: the lines that were there are put aside, not erased.
   */
  'vault.snapshot': call(() => ({
    request: z.strictObject({ processId: field.recordId, bytes: part.bytes, entry: vaultEntrySchema(), reason: z.enum(COPY_REASONS).optional() }),
    response: z.strictObject({ sequence: part.sequence }),
  })),
  /** The whole copies kept of a process, latest first. */
  'vault.copies': call(() => ({ request: z.strictObject({ processId: field.recordId }), response: z.array(keptCopySchema()).readonly() })),
  /** The bytes of a copy, checked against their checksum; null where it is gone or damaged. */
  'vault.copy': call(() => ({
    request: z.strictObject({ processId: field.recordId, copyId: keptCopySchema().shape.copyId }),
    response: z.strictObject({ bytes: part.bytes }).nullable(),
  })),
  /** The folders outside the data folder that can take a copy now: drives that are plugged in, folders chosen before. */
  'copies.places': call(() => ({ request: part.empty, response: z.array(copyPlaceSchema()).readonly() })),
  /** Asks the person for one more folder; null where they changed their mind. */
  'copies.choose': call(() => ({ request: part.empty, response: copyPlaceSchema().nullable() })),
  /** Writes a copy to a place under a name of its own, syncs it and reads it back: answers only when both are equal. */
  'copies.write': call(() => ({
    request: z.strictObject({ placeId: copyPlaceSchema().shape.placeId, suggestedName: part.fileName, bytes: part.bytes }),
    response: z.strictObject({ name: part.fileName, size: part.sequence }),
  })),
  /** The last snapshot that is whole and all journal lines after it, each followed by a line end. */
  'vault.load': call(() => ({
    request: z.strictObject({ processId: field.recordId }),
    response: z
      .strictObject({
        snapshot: part.bytes.nullable(),
        snapshotSequence: part.sequence,
        journal: z.string(),
        /** Absent where all was whole. Copies and lines on disk that were damaged and are left out. */
        damaged: z.strictObject({ snapshots: part.sequence, lines: part.sequence }).optional(),
      })
      .nullable(),
  })),
  /**
   * Keeps this copy (`.mesa`) of a process and erases all else that the data folder has of it, what is in the bin
   * included, for good: it is written over before it is removed. A copy older than the last one rejects with
   * `out-of-step`. Begun and broken off, it is finished when the process is next touched.
   */
  'vault.erase': call(() => ({
    request: z.strictObject({ processId: field.recordId, bytes: part.bytes, entry: vaultEntrySchema() }),
    response: z.strictObject({ sequence: part.sequence }),
  })),
  /** Takes a process out of the list; its files go to a bin folder, they are not erased. */
  'vault.discard': call(() => ({ request: z.strictObject({ processId: field.recordId }), response: part.empty })),
  /** Asks the person for a file and reads it; null where they changed their mind. */
  'file.open': call(() => ({
    request: z.strictObject({ kind: part.fileKind }),
    response: z.strictObject({ name: part.fileName, bytes: part.bytes }).nullable(),
  })),
  /** Asks the person for several files at once, `FILES_LIMIT` at most; an empty list where they changed their mind. */
  'file.openSeveral': call(() => ({
    request: z.strictObject({ kind: part.fileKind }),
    response: z.array(z.strictObject({ name: part.fileName, bytes: part.bytes })).max(FILES_LIMIT).readonly(),
  })),
  /** Asks the person where and writes a file whole (temporary file, sync, rename); null where they changed their mind. */
  'file.save': call(() => ({
    request: z.strictObject({ kind: part.fileKind, suggestedName: part.fileName, bytes: part.bytes }),
    response: z.strictObject({ name: part.fileName }).nullable(),
  })),
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
  'not-verified',
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
