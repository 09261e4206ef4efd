/** Where pieces of a stream stand in a compound file, in order. Offsets and lengths in bytes. */
export interface Piece {
  readonly offset: number;
  readonly length: number;
}

const END_OF_CHAIN = 0xfffffffe;
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const HEADER_TABLE = 109;
const MINI_SIZE = 64;

/**
 * Finds a stream of a compound file by its name (MS-CFB), as pieces of the file. Every chain is followed at most once
 * around the file, so that one that bites its own tail ends. Null where there is no such stream or a chain leads out.
 */
export function findStream(bytes: Uint8Array, names: readonly string[]): readonly Piece[] | null {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 1 << shift;
  const sectors = Math.floor((bytes.length - HEADER_SIZE) / sectorSize) + 1;
  const at = (sector: number): number => (sector + 1) * sectorSize;
  const isIn = (sector: number): boolean => sector < sectors && at(sector) < bytes.length;
  const numbersIn = (sector: number): readonly number[] =>
    Array.from({ length: sectorSize / 4 }, (_, index) => (at(sector) + index * 4 + 4 <= bytes.length ? view.getUint32(at(sector) + index * 4, true) : END_OF_CHAIN));

  const tables = tableSectors(view, isIn, numbersIn, sectors);
  if (tables === null) return null;
  const next = tables.flatMap(numbersIn);
  const chain = (start: number): readonly number[] | null => chainOf(next, start, isIn, sectors);
  const piecesOf = (chained: readonly number[]): readonly Piece[] =>
    chained.map((sector) => ({ offset: at(sector), length: Math.min(sectorSize, bytes.length - at(sector)) }));

  const directory = chain(view.getUint32(48, true));
  if (directory === null) return null;
  const entries = piecesOf(directory).flatMap(({ offset, length }) =>
    Array.from({ length: Math.floor(length / ENTRY_SIZE) }, (_, index) => offset + index * ENTRY_SIZE),
  );
  const wanted = names.flatMap((name) => entries.filter((entry) => nameOf(view, entry) === name))[0];
  const root = entries[0];
  if (wanted === undefined || root === undefined) return null;
  const size = view.getUint32(wanted + 120, true);
  const start = view.getUint32(wanted + 116, true);
  if (size >= view.getUint32(56, true)) {
    const found = chain(start);
    return found === null ? null : cutTo(piecesOf(found), size);
  }
  const mini = chain(view.getUint32(root + 116, true));
  const miniTable = chain(view.getUint32(60, true));
  if (mini === null || miniTable === null) return null;
  const container = piecesOf(mini);
  const perSector = sectorSize / MINI_SIZE;
  const miniNext = miniTable.flatMap(numbersIn);
  const found = chainOf(miniNext, start, (sector) => sector < container.length * perSector, container.length * perSector);
  if (found === null) return null;
  const pieces = found.map((sector) => ({ offset: (container[Math.floor(sector / perSector)]?.offset ?? 0) + (sector % perSector) * MINI_SIZE, length: MINI_SIZE }));
  return pieces.some(({ offset }) => offset + MINI_SIZE > bytes.length) ? null : cutTo(pieces, size);
}

/** The sectors that hold the table of chains: named in the header, and beyond the first 109 in sectors of their own. */
function tableSectors(
  view: DataView,
  isIn: (sector: number) => boolean,
  numbersIn: (sector: number) => readonly number[],
  most: number,
): readonly number[] | null {
  const listed = Array.from({ length: HEADER_TABLE }, (_, index) => view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let turn = 0; more < END_OF_CHAIN && turn <= most; turn += 1) {
    if (!isIn(more)) return null;
    const numbers = numbersIn(more);
    listed.push(...numbers.slice(0, -1));
    more = numbers.at(-1) ?? END_OF_CHAIN;
  }
  const used = listed.filter((sector) => sector < END_OF_CHAIN);
  return used.length <= most && used.every(isIn) && new Set(used).size === used.length ? used : null;
}

function chainOf(next: readonly number[], start: number, isIn: (sector: number) => boolean, most: number): readonly number[] | null {
  const chain: number[] = [];
  for (let sector = start; sector < END_OF_CHAIN; sector = next[sector] ?? 0xffffffff) {
    if (!isIn(sector) || chain.length >= most) return null;
    chain.push(sector);
  }
  return chain;
}

function nameOf(view: DataView, entry: number): string {
  const length = Math.min(32, Math.max(0, view.getUint16(entry + 64, true) / 2 - 1));
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint16(entry + index * 2, true))).join('');
}

function cutTo(pieces: readonly Piece[], size: number): readonly Piece[] | null {
  const cut: Piece[] = [];
  let left = size;
  for (const { offset, length } of pieces) {
    if (left <= 0) break;
    cut.push({ offset, length: Math.min(length, left) });
    left -= length;
  }
  return left > 0 ? null : cut;
}
