/** A table to write as a file. */
export interface TableRequest {
  readonly format: 'xlsx' | 'csv';
  /** Name of the sheet. */
  readonly name: string;
  /** The heads first. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The decimal mark of the person's locale: a CSV is opened by double click. */
  readonly decimal: ',' | '.';
}
