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
  /** `small` for annexes of many columns. */
  readonly size: 'body' | 'small';
  /** The record of each row, in their order; null where it is of none. */
  readonly origins?: readonly (RecordId | null)[];
}

/** A boxed remark that stands out. */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly title: string;
  readonly text: Inline;
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

export interface Section {
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

/** A report as plain data, before any paper: painters lay it out. */
export interface ReportModel {
  readonly title: string;
  readonly subject: string;
  /** Language of the texts, BCP 47. */
  readonly language: Locale;
  /** Head of every page, at the start and at the end of the line. */
  readonly runningHead: { readonly start: string; readonly end: string };
  readonly cover: Cover;
  readonly sections: readonly Section[];
}
