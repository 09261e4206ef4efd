import { wordDiff } from '@shared/domain/roundtable/word-diff';
import { useMemo, type ReactNode } from 'react';
import classes from './diff-text.module.css';

/** A text with what was struck and what was added since another wording. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const stretches = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <span className={classes['text']}>
      {stretches.map(({ kind, text }, index) => {
        const key = `${String(index)} ${kind}`;
        if (kind === 'struck') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
