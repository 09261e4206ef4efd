/** A stretch of text in one face. */
interface DocxRun {
  readonly text: string;
  readonly face: string;
}

/** Text: plain, or stretches of which some stand out. */
export type DocxInline = string | readonly DocxRun[];

/** A drawing: its size in points, its name, and what it shows in words. */
export interface DocxFigure {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly altText: string;
}

/** What a document is made of: the blocks of a report, as far as a word processor can hold them. */
export type DocxBlock<Figure extends DocxFigure = DocxFigure> =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: DocxInline; readonly tone: 'body' | 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly DocxInline[] }
  /** A drawing comes as a picture that holds its description in words, with its caption below. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly caption: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly title: string; readonly align: 'start' | 'middle' | 'end'; readonly width: 'fit' | number }[];
      readonly rows: readonly (readonly string[])[];
      /** Least height of a row, in points. */
      readonly rowHeight?: number;
      readonly endsInTotal?: boolean;
      readonly size: 'body' | 'small';
    }
  | { readonly kind: 'callout'; readonly title: string; readonly text: DocxInline }
  | { readonly kind: 'keyFigures'; readonly items: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: string; readonly meaning: string }[] };

/** A report as a word processor takes it. A report model of shared/reports has this shape. */
export interface DocxModel<Figure extends DocxFigure = DocxFigure> {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly runningHead: { readonly start: string; readonly end: string };
  readonly cover: {
    readonly kicker: string;
    readonly title: string;
    readonly subtitle: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly mark: { readonly label: string; readonly text: string } | null;
    readonly colophon: string;
  };
  /** `masthead`: a paper of a page or two, without contents. */
  readonly front?: 'cover' | 'masthead';
  /** The city's emblem (`data:` address of a PNG or JPEG, with its size in pixels) and colour (`#RRGGBB`). */
  readonly brand?: { readonly color: string | null; readonly emblem: { readonly source: string; readonly width: number; readonly height: number } | null };
  /** Stands at the foot of every page where there. */
  readonly draft?: { readonly label: string };
  readonly sections: readonly { readonly title: string; readonly startsPage: boolean; readonly blocks: readonly DocxBlock<Figure>[] }[];
}
