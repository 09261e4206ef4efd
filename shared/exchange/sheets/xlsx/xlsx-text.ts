/** Longest text of one cell in the xlsx format. */
export const CELL_TEXT_LIMIT = 32_767;
/** Ends a text that did not fit into one cell; on import such a cell leaves the record's text as it is. */
export const CUT_MARK = ' […]';

/** Whether a text was cut to fit into a cell. */
export function isCutText(text: string): boolean {
  return text.length === CELL_TEXT_LIMIT && text.endsWith(CUT_MARK);
}

/** A text no longer than a cell can hold, marked where it was cut. */
export function fittingText(text: string): string {
  return text.length <= CELL_TEXT_LIMIT ? text : text.slice(0, CELL_TEXT_LIMIT - CUT_MARK.length) + CUT_MARK;
}

// eslint-disable-next-line no-control-regex -- what XML cannot hold is what is looked for
const SPECIAL = /[&<>"\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/**
 * A text as XML. What XML cannot hold is written `_x0007_`, as the format says, and a text that looks like that gets
 * its first underscore written so; half a character becomes the sign of a lost one.
 */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, (found) => {
    switch (found) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      default: {
        if (found.startsWith('_x')) return `_x005F_${found.slice(1)}`;
        const code = found.charCodeAt(0);
        return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
      }
    }
  });
}

/** Whether the space in a text must be kept as it is. */
export function keepsSpace(text: string): boolean {
  return /^\s|\s$|\n|\s{2}/u.test(text);
}
