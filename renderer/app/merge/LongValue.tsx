import { useTranslation } from '@renderer/ui/use-translation';
import { useState } from 'react';
import classes from './merge.module.css';

/** Letters after which a value is folded. */
const FOLDED = 260;

/** A value as text; a long one is folded until it is asked for. */
export function LongValue({ text }: { readonly text: string }) {
  const t = useTranslation();
  const [open, setOpen] = useState(false);
  if (text.length <= FOLDED) return <span className={classes['value']}>{text}</span>;
  return (
    <span className={classes['value']}>
      {open ? text : `${text.slice(0, FOLDED).trimEnd()}…`}{' '}
      <button
        type="button"
        className={classes['more']}
        aria-expanded={open}
        onClick={(event) => {
          // It lies within the label of the choice: unfolding is not choosing.
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {t(open ? 'merging.less' : 'merging.more')}
      </button>
    </span>
  );
}
