import { formatOf, newerTypes } from '../../document/formats';
import { ok, type Failure, type Result } from '../../domain/kernel/result';
import { MESA_FORMAT_VERSION, PARTS, anyManifestSchema, manifestSchema, type MesaManifest } from './manifest';
import { mesaFailure, mesaFailureOfZip } from './mesa-failure';
import { parseJson } from './records-part';
import { partsOfVersionZero, type MesaParts } from './version-zero';
import { shownName } from '../zip-failure';
import type { UnpackedMesa } from './unpack';

const decoder = new TextDecoder();

/** The parts of a `.mesa` file in the current layout, each verified against its manifest. */
export function openParts({ zip, digestOf }: UnpackedMesa): Result<MesaParts> {
  if (!zip.ok) return mesaFailureOfZip(zip.error);
  const text = zip.value.get(PARTS.manifest);
  if (text === undefined) return mesaFailure('mesa-not');
  const value = parseJson(decoder.decode(text));
  const refusal = refusalOfManifest(value);
  if (refusal !== null) return { ok: false, error: refusal };
  const old = partsOfVersionZero(value, zip.value);
  if (old === 'altered') return mesaFailure('mesa-altered', { part: PARTS.records });
  if (old !== null) return ok(old);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return mesaFailure('mesa-altered', { part: PARTS.manifest });
  const wrong = unverifiedPart(parsed.data, zip.value, digestOf);
  return wrong === null ? ok({ manifest: parsed.data, parts: zip.value }) : mesaFailure('mesa-altered', { part: shownName(wrong) });
}

/** Why a file is refused by what its manifest says: not one of ours, or of a later version; null where it is not. */
export function refusalOfManifest(value: unknown): Failure | null {
  const any = anyManifestSchema.safeParse(value);
  if (!any.success) return failureOf(mesaFailure('mesa-not'));
  const { formatVersion, appVersion, recordVersions = {} } = any.data;
  if (formatVersion > MESA_FORMAT_VERSION) return failureOf(mesaFailure('mesa-newer', { version: appVersion }));
  // A type that this version does not know and of which the file holds a format: a later version wrote it.
  const newer = newerTypes(recordVersions).filter((type) => formatOf(recordVersions, type) > 0);
  return newer.length === 0 ? null : failureOf(mesaFailure('mesa-newer', { version: appVersion }));
}

function failureOf(result: Result<never>): Failure | null {
  return result.ok ? null : result.error;
}

/** The first part that is not there, not as the manifest says, or not in it. */
function unverifiedPart(manifest: MesaManifest, parts: ReadonlyMap<string, Uint8Array>, digestOf: UnpackedMesa['digestOf']): string | null {
  if (!Object.hasOwn(manifest.parts, PARTS.records)) return PARTS.records;
  for (const [name, { sha256, bytes }] of Object.entries(manifest.parts)) {
    const part = parts.get(name);
    if (part?.length !== bytes || digestOf(part) !== sha256) return name;
  }
  for (const name of parts.keys()) if (name !== PARTS.manifest && !Object.hasOwn(manifest.parts, name)) return name;
  return null;
}
