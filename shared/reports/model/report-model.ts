import type { RecordId } from '../../domain/kernel/id';
import type { Locale } from '../../i18n';
import type { Figure } from '../figures/shapes';
import type { Inline } from '../typography/inline';

/** A title inside a section. Level 2 also stands in the contents and the bookmarks. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Inline;
  /** `lead` opens a section, `note` is an aside. */
  readonly tone: 'body' | 'lead' | 'note';
  /** The record it speaks of: the way back to where it comes from. */
  readonly origin?: RecordId;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Inline[];
  /** The record of each item, in their order; null where it is of none. */
  readonly origins?: readonly (RecordId | null)[];
}

/** A drawing with its caption below; numbered by the painter. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly caption: string;
}

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Numbers go to the end, so that their digits stand below each other. */
  readonly align: 'start' | 'middle' | 'end';
  /** `fit` takes the width of its contents; a number is the share of what is left. */
  readonly width: 'fit' | number;
}

/** A table with its title above, its head repeated on every page; numbered by the painter. Rows hold a text per column. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The record of each row, in their order; null where it is of none. */
  readonly origins?: readonly (RecordId | null)[];
  /** Least height of a row, in points: room for a hand to write. */
  readonly rowHeight?: number;
  /** Whether the last row is the sum of the others. */
  readonly endsInTotal?: boolean;
  /** `small` for annexes of many columns. */
  readonly size: 'body' | 'small';
}

/** A boxed remark that stands out. */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly title: string;
  readonly text: Inline;
  readonly origin?: RecordId;
}

/** A row of large figures, each with its words. */
export interface KeyFiguresBlock {
  readonly kind: 'keyFigures';
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

/** Terms with their meanings. */
export interface DefinitionsBlock {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: string; readonly meaning: string }[];
}

/** What a section is made of. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FigureBlock
  | TableBlock
  | CalloutBlock
  | KeyFiguresBlock
  | DefinitionsBlock;

/** The places of the program where a section's data are worked on. */
export type ReportPlace = 'actors' | 'plan' | 'diagnosis' | 'agenda' | 'indicators' | 'sessions' | 'roundtable' | 'memory' | 'calls';

export interface Section {
  /** Names the section within its kind of report, from one making of it to the next: order and choice are kept by it. */
  readonly id: string;
  /** Where its data are worked on. */
  readonly place?: ReportPlace;
  /** Annexes get their letter when the report is put in order. */
  readonly isAnnex?: boolean;
  readonly title: string;
  /** Whether it starts on a new page. */
  readonly startsPage: boolean;
  readonly blocks: readonly Block[];
}

export interface Cover {
  /** Small words over the title. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** A mark that must not be missed ("Ejemplo", "Borrador"), with what it means; null where there is none. */
  readonly mark: { readonly label: string; readonly text: string } | null;
  readonly colophon: string;
}

/** What makes a report the city's own. */
export interface Brand {
  /** `#RRGGBB`; the program's own where null. */
  readonly color: string | null;
  /** The emblem as a `data:` address of a PNG or JPEG, with its size in pixels. */
  readonly emblem: { readonly source: string; readonly width: number; readonly height: number } | null;
}

/** A report as plain data, before any paper: painters lay it out. */
export interface ReportModel {
  readonly title: string;
  readonly subject: string;
  /** Language of the texts, BCP 47. */
  readonly language: Locale;
  /** Head of every page, at the start and at the end of the line. */
  readonly runningHead: { readonly start: string; readonly end: string };
  readonly cover: Cover;
  /** `masthead`: the cover's words head the first page, and there are no contents: for reports of a page or two. */
  readonly front?: 'cover' | 'masthead';
  readonly brand?: Brand;
  /** Stands at the foot of every page where there. */
  readonly draft?: { readonly label: string };
  readonly sections: readonly Section[];
}
