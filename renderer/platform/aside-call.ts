/** What the worker that sends a large message is told: the message, or a part of one of its lines, ahead of it. */
export type AsideCall = { readonly path: string; readonly request: unknown } | { readonly line: number; readonly part: string };

/** Letters of a part of a long text: to copy some millions at once holds up the window too. */
const PART = 500_000;

/** A request for the worker: the lines of a journal that one of them makes long in parts, the request without them last. */
export function* asideCalls(path: string, request: unknown): Generator<AsideCall, void> {
  const lines = linesOf(request);
  for (const [line, text] of lines.entries()) {
    let start = 0;
    do {
      yield { line, part: text.slice(start, start + PART) };
      start += PART;
    } while (start < text.length);
  }
  yield { path, request: lines.length === 0 ? request : { ...(request as object), lines: [] } };
}

function linesOf(request: unknown): readonly string[] {
  if (typeof request !== 'object' || request === null || !('lines' in request) || !Array.isArray(request.lines)) return [];
  return request.lines.every((line) => typeof line === 'string') ? request.lines : [];
}

/** Puts a request together again: gives it with the last call, null before. */
export function hearAside(): (call: AsideCall) => { readonly path: string; readonly request: unknown } | null {
  const lines: string[] = [];
  return (call) => {
    if ('path' in call) return lines.length === 0 ? call : { path: call.path, request: { ...(call.request as object), lines } };
    lines[call.line] = (lines[call.line] ?? '') + call.part;
    return null;
  };
}
