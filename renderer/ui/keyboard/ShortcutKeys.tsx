import { useTranslation } from '../use-translation';
import { shortcutKeys } from './shortcut';
import classes from './ShortcutKeys.module.css';

/** The keys of a shortcut, drawn as keys. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }) {
  const t = useTranslation();
  return (
    <span className={classes['keys']}>
      {shortcutKeys(shortcut, t).map((key) => (
        <kbd key={key} className={classes['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
