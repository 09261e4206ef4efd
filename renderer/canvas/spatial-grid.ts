/** A rectangle in canvas units. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Finds what lies near a place: numbers (indexes of nodes or edges) kept by the square cells they reach. Made whole
 * and thrown away whole; a cell that holds nothing costs nothing.
 */
export class SpatialGrid {
  readonly #cells = new Map<number, number[]>();

  constructor(readonly cellSize: number) {}

  #key(column: number, row: number): number {
    // Columns and rows within ±2^20 cells of the origin: room for any map.
    return (column + 1048576) * 2097152 + (row + 1048576);
  }

  #put(column: number, row: number, index: number): void {
    const key = this.#key(column, row);
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [index]);
    else if (cell.at(-1) !== index) cell.push(index);
  }

  /** Keeps an index under every cell the rectangle touches. */
  insert(index: number, { left, top, right, bottom }: Rect): void {
    const lastColumn = Math.floor(right / this.cellSize);
    const lastRow = Math.floor(bottom / this.cellSize);
    for (let column = Math.floor(left / this.cellSize); column <= lastColumn; column += 1) {
      for (let row = Math.floor(top / this.cellSize); row <= lastRow; row += 1) this.#put(column, row, index);
    }
  }

  /** Keeps an index under the cells of a point. */
  insertPoint(index: number, x: number, y: number): void {
    this.#put(Math.floor(x / this.cellSize), Math.floor(y / this.cellSize), index);
  }

  /** The indexes kept under the cells the rectangle touches, each once, in no particular order. */
  query({ left, top, right, bottom }: Rect): readonly number[] {
    const found = new Set<number>();
    const firstColumn = Math.floor(left / this.cellSize);
    const lastColumn = Math.floor(right / this.cellSize);
    const firstRow = Math.floor(top / this.cellSize);
    const lastRow = Math.floor(bottom / this.cellSize);
    if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > this.#cells.size) {
      for (const cell of this.#cells.values()) for (const index of cell) found.add(index);
      return [...found];
    }
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        for (const index of this.#cells.get(this.#key(column, row)) ?? []) found.add(index);
      }
    }
    return [...found];
  }

  /** Whether some index kept under the cells around a point answers a test; some are asked more than once. */
  some(x: number, y: number, reachX: number, reachY: number, test: (index: number) => boolean): boolean {
    const lastColumn = Math.floor((x + reachX) / this.cellSize);
    const lastRow = Math.floor((y + reachY) / this.cellSize);
    for (let column = Math.floor((x - reachX) / this.cellSize); column <= lastColumn; column += 1) {
      for (let row = Math.floor((y - reachY) / this.cellSize); row <= lastRow; row += 1) {
        const cell = this.#cells.get(this.#key(column, row));
        if (cell?.some(test) === true) return true;
      }
    }
    return false;
  }
}
