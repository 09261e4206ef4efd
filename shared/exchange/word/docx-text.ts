import { TextRun } from 'docx';
import type { DocxInline } from './word-model';

/** Colours of a text document, `RRGGBB`: titles, quiet words, the text itself, the ground of table heads. */
export const ACCENT = '0F5C6E';
export const SOFT = '53606A';
export const INK = '1D2A33';
export const WASH = 'F2EEE6';

/** XML 1.0 takes no control characters; a text typed or pasted may hold them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text without what the format forbids. */
export const clean = (text: string): string => text.replace(FORBIDDEN, '');

/** Runs of a text, `size` in half points; line breaks in it stay. */
export function runs(inline: DocxInline, style: { readonly size?: number; readonly color?: string; readonly bold?: boolean } = {}): TextRun[] {
  const stretches = typeof inline === 'string' ? [{ text: inline, face: 'regular' }] : inline;
  return stretches.flatMap(({ text, face }) =>
    clean(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...style,
            ...(face === 'semibold' ? { bold: true } : {}),
            ...(face === 'italic' ? { italics: true } : {}),
            ...(index > 0 ? { break: 1 } : {}),
          }),
      ),
  );
}
